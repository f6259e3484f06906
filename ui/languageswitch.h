// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/appearance.h"

#include <QTranslator>

class QApplication;

namespace thabat::ui {

//! Makes the whole program speak the language of the appearance, while it runs: translators, locale,
//! direction, look.
class LanguageSwitch : public QObject
{
    Q_OBJECT

public:
    //! Both outlive this. The language, theme and size of now are applied at once.
    LanguageSwitch(Appearance &appearance, QApplication &application);

private:
    void follow();

    Appearance &m_appearance;
    QApplication &m_application;
    QTranslator m_qt;
    QTranslator m_ours;
    std::optional<Language> m_spoken;
};

} // namespace thabat::ui

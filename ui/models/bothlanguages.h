// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/localizedtext.h"

#include <QTranslator>

namespace thabat::ui {

//! The program's own texts in both languages at once, for what must be found whichever of them is spoken.
class BothLanguages
{
public:
    BothLanguages();

    //! @p source is English, marked with QT_TRANSLATE_NOOP for @p context.
    LocalizedText of(const char *context, const char *source) const;

    //! The same with @p value for %1 in each.
    LocalizedText of(const char *context, const char *source, const LocalizedText &value) const;

private:
    QTranslator m_arabic;
};

} // namespace thabat::ui

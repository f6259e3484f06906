// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/desk.h"
#include "ui/theme/appearance.h"

class QWidget;

namespace thabat::ui {

//! What a window keeps from start to start: its place and what was used (window.ini), and how the person
//! likes it (desk.json).
class WindowMemory : public QObject
{
    Q_OBJECT

public:
    //! Both outlive it. The appearance is written whenever it changes.
    WindowMemory(const desk::Desk &desk, const Appearance &appearance);

    //! The file of what this desk's windows remember.
    static QString file(const desk::Desk &desk);

    void restorePlace(QWidget &window) const;
    void keepPlace(const QWidget &window) const;

private:
    void keepLook() const;

    const desk::Desk &m_desk;
    const Appearance &m_appearance;
};

} // namespace thabat::ui

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace thabat::ui {

//! Makes Ctrl+letter work with a keyboard layout that has no Latin letters: Qt 6.4 looks at the letter only,
//! so the key's place on the keyboard is turned into the letter a US layout has there. Installed on the
//! application.
class LatinKeys : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! The US letter at an evdev scan code (+8, as X11 and Wayland report it); 0 when there is none.
    static int letterAt(quint32 scanCode);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool m_sending = false;
};

} // namespace thabat::ui

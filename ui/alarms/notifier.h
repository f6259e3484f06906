// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace thabat::ui {

//! One message for the desktop, in plain text.
struct Notice
{
    bool urgent = false; //!< a P0: it stays until it is read
    QString title = {};
    QString text = {}; //!< may hold text from outside
};

//! Whatever can show a message on the desktop. Never blocks, and fails silently.
class Notifier
{
public:
    Notifier() = default;
    Notifier(const Notifier &) = delete;
    Notifier &operator=(const Notifier &) = delete;
    virtual ~Notifier() = default;

    virtual void show(const Notice &notice) = 0;
};

} // namespace thabat::ui

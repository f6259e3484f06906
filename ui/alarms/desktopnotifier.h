// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alarms/notifier.h"

namespace thabat::ui {

//! Shows messages through org.freedesktop.Notifications of the session bus. No bus, no server, no answer:
//! then nothing is shown.
//!
//! Servers read a small markup in the text, so it is escaped for those that say so; titles are plain by the
//! standard, and here never hold text from outside.
class DesktopNotifier : public Notifier
{
public:
    void show(const Notice &notice) override;
};

} // namespace thabat::ui

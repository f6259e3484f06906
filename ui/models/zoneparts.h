// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/currentincident.h"
#include "ui/models/pulse.h"
#include "ui/models/speech.h"

namespace thabat::ui {

//! What every zone of the window works with. All of them outlive the zone.
struct ZoneParts
{
    //! Looking on: another window writes this journal.
    enum class Access { Full, LooksOn };

    desk::Desk &desk;
    CurrentIncident &current;
    const Appearance &appearance;
    const Speech &speech;
    const Pulse &pulse;
    Access access = Access::Full;

    const domain::Incident *incident() const { return current.incident(); }
    QDateTime now() const { return desk.workplace().now(); }
    bool mayWrite() const { return access == Access::Full; }
};

} // namespace thabat::ui

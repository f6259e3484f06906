// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/monitor/watchstate.h"
#include "app/runbook/profile.h"

#include <chrono>

namespace thabat::monitor {

//! One moment on both clocks: the monotonic one measures, the wall clock is for people.
struct Moment
{
    std::chrono::milliseconds monotonic{0};
    QDateTime wall = {};

    //! The wall time of an earlier monotonic time, by today's wall clock.
    QDateTime wallOf(std::chrono::milliseconds earlier) const
    {
        return wall.addMSecs((earlier - monotonic).count());
    }
};

//! How fresh data of that age is, by the limits of @p profile.
Freshness freshnessOf(std::chrono::milliseconds age, const runbook::Profile &profile);

//! "No data for 94 s."
QString noDataFor(std::chrono::milliseconds age);

} // namespace thabat::monitor

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/monitor/watchstate.h"
#include "app/runbook/profile.h"

#include <chrono>

namespace thabat::monitor {

//! One moment on all clocks: the monotonic one measures, the wall clock is for people.
struct Moment
{
    std::chrono::milliseconds monotonic{0};
    QDateTime wall = {};
    std::chrono::milliseconds slept{0}; //!< how long the machine was suspended, in all, since it started

    //! The wall time of an earlier monotonic time, by today's wall clock.
    QDateTime wallOf(std::chrono::milliseconds earlier) const
    {
        return wall.addMSecs((earlier - monotonic).count());
    }
};

//! What the clocks did between two moments besides going on.
struct ClockNews
{
    std::chrono::milliseconds slept{0}; //!< or the program was stopped for so long
    std::chrono::milliseconds set{0}; //!< somebody set the wall clock by so much; negative: backwards
};

//! Sleeps from @p shortestSleep on and stops from @p shortestStop on count; of the wall clock two seconds do,
//! so that time servers which nudge it are not news.
ClockNews newsBetween(const Moment &before, const Moment &now, std::chrono::milliseconds shortestSleep,
                      std::chrono::milliseconds shortestStop);

//! Moves @p time by as much as the wall clock was set; a time that is not known stays so.
void shift(QDateTime &time, std::chrono::milliseconds by);

//! How fresh data of that age is, by the limits of @p profile.
Freshness freshnessOf(std::chrono::milliseconds age, const runbook::Profile &profile);

//! "No data for 94 s."
QString noDataFor(std::chrono::milliseconds age);

} // namespace thabat::monitor

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/moment.h"

#include <QCoreApplication>

namespace thabat::monitor {

ClockNews newsBetween(const Moment &before, const Moment &now, std::chrono::milliseconds shortestSleep,
                      std::chrono::milliseconds shortestStop)
{
    constexpr std::chrono::milliseconds smallestSetting{2000};
    const auto passed = now.monotonic - before.monotonic;
    const auto slept = now.slept - before.slept;
    const std::chrono::milliseconds wallPassed(before.wall.msecsTo(now.wall));
    const auto set = wallPassed - passed - slept;
    ClockNews news;
    if (slept >= shortestSleep || passed >= shortestStop)
        news.slept = slept + passed;
    if (std::chrono::abs(set) >= smallestSetting)
        news.set = set;
    return news;
}

void shift(QDateTime &time, std::chrono::milliseconds by)
{
    if (time.isValid())
        time = time.addMSecs(by.count());
}

Freshness freshnessOf(std::chrono::milliseconds age, const runbook::Profile &profile)
{
    if (age >= profile.staleAfter)
        return Freshness::Stale;
    return age >= profile.lateAfter ? Freshness::Late : Freshness::Fresh;
}

QString noDataFor(std::chrono::milliseconds age)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(age).count();
    return QCoreApplication::translate("Watch", "No data for %1 s.").arg(seconds);
}

} // namespace thabat::monitor

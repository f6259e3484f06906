// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/moment.h"

#include <QCoreApplication>

namespace thabat::monitor {

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

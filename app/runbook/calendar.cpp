// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runbook/calendar.h"

namespace thabat::runbook {

namespace {

QDate nearestWorkingDay(QDate day, const domain::BusinessDays &week)
{
    for (int distance = 1; distance < 7; ++distance) {
        for (const auto near : {day.addDays(-distance), day.addDays(distance)}) {
            if (!week.isWeekend(near))
                return near;
        }
    }
    return day;
}

} // namespace

void addHoliday(std::map<QDate, LocalizedText> &holidays, const Holiday &holiday,
                const domain::BusinessDays &week)
{
    int lost = 0;
    for (auto day = holiday.first; day <= holiday.last; day = day.addDays(1)) {
        if (!holidays.try_emplace(day, holiday.name).second || !week.isWeekend(day))
            continue;
        if (holiday.observed == Observed::Nearest)
            holidays.try_emplace(nearestWorkingDay(day, week), holiday.name);
        lost += holiday.observed == Observed::After ? 1 : 0;
    }
    for (auto day = holiday.last; lost > 0;) {
        day = day.addDays(1);
        if (!week.isWeekend(day) && holidays.try_emplace(day, holiday.name).second)
            --lost;
    }
}

} // namespace thabat::runbook

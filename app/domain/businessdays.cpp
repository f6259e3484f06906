// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/businessdays.h"

#include <utility>

namespace thabat::domain {

BusinessDays::BusinessDays(std::set<QDate> holidays, std::set<int> weekend)
    : m_holidays(std::move(holidays))
    , m_weekend(std::move(weekend))
{
}

bool BusinessDays::isWorkingDay(QDate day) const
{
    return !isWeekend(day) && !m_holidays.contains(day);
}

QDate BusinessDays::after(QDate day, int count) const
{
    while (count > 0) {
        day = day.addDays(1);
        count -= isWorkingDay(day) ? 1 : 0;
    }
    return day;
}

int BusinessDays::between(QDate from, QDate to) const
{
    int days = 0;
    for (auto day = from.addDays(1); day <= to; day = day.addDays(1))
        days += isWorkingDay(day) ? 1 : 0;
    return days;
}

} // namespace thabat::domain

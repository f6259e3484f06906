// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/businessdays.h"

#include <algorithm>
#include <utility>

namespace thabat::domain {

BusinessDays::BusinessDays(std::vector<QDate> holidays)
    : m_holidays(std::move(holidays))
{
}

bool BusinessDays::isWorkingDay(QDate day) const
{
    const bool weekend = day.dayOfWeek() == Qt::Friday || day.dayOfWeek() == Qt::Saturday;
    return !weekend && std::find(m_holidays.begin(), m_holidays.end(), day) == m_holidays.end();
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

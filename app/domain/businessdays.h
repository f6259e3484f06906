// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <set>

namespace thabat::domain {

//! Working days: those of the week that are no weekend, without the given holidays.
class BusinessDays
{
public:
    //! The weekend as Qt::DayOfWeek; that of Saudi Arabia if nothing else is said.
    explicit BusinessDays(std::set<QDate> holidays = {}, std::set<int> weekend = {Qt::Friday, Qt::Saturday});

    bool isWeekend(QDate day) const { return m_weekend.contains(day.dayOfWeek()); }

    bool isWorkingDay(QDate day) const;

    //! The working day @p count working days after @p day; @p day itself is not counted. Thursday + 3 is
    //! Tuesday.
    QDate after(QDate day, int count) const;

    //! Working days after @p from up to and including @p to; 0 when @p to is not later.
    int between(QDate from, QDate to) const;

private:
    std::set<QDate> m_holidays;
    std::set<int> m_weekend;
};

} // namespace thabat::domain

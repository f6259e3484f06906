// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <vector>

namespace thabat::domain {

//! Working days of the Saudi week, Sunday to Thursday, without the given holidays.
class BusinessDays
{
public:
    explicit BusinessDays(std::vector<QDate> holidays = {});

    bool isWorkingDay(QDate day) const;

    //! The working day @p count working days after @p day; @p day itself is not counted. Thursday + 3 is
    //! Tuesday.
    QDate after(QDate day, int count) const;

    //! Working days after @p from up to and including @p to; 0 when @p to is not later.
    int between(QDate from, QDate to) const;

private:
    std::vector<QDate> m_holidays;
};

} // namespace thabat::domain

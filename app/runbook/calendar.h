// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/localizedtext.h"
#include "app/domain/businessdays.h"

#include <map>

namespace thabat::runbook {

//! Where people work on which days, for deadlines in business days. Periods are Gregorian (ux.md 12.3).
struct Calendar
{
    LocalizedText name = {};
    LocalizedText source = {}; //!< where its dates are from
    int firstYear = 0; //!< holidays are known from this year
    int lastYear = 0; //!< … to this one
    std::map<QDate, LocalizedText> holidays = {}; //!< with the working days that stand in for one
    domain::BusinessDays days = domain::BusinessDays(); //!< without them and without the weekend

    bool knows(QDate day) const { return day.year() >= firstYear && day.year() <= lastYear; }
};

//! What becomes of a holiday that meets the weekend.
enum class Observed {
    None, //!< it is lost
    Nearest, //!< the nearest day that is no weekend is free instead
    After, //!< the next working day is free instead
};

//! One or more days in a row.
struct Holiday
{
    QDate first = {};
    QDate last = {};
    LocalizedText name = {};
    Observed observed = Observed::None;
};

//! Adds @p holiday to @p holidays, with what stands in for it in @p week. A day that is one already stays it.
void addHoliday(std::map<QDate, LocalizedText> &holidays, const Holiday &holiday,
                const domain::BusinessDays &week);

} // namespace thabat::runbook

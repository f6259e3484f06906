// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <optional>

namespace thabat {

//! A date of the Umm al-Qura calendar, the civil one of Saudi Arabia. For showing only: periods are counted
//! in the Gregorian calendar (ux.md 12.3).
struct HijriDate
{
    int year = 0;
    int month = 0; //!< 1 Muharram … 12 Dhu al-Hijjah
    int day = 0;

    bool operator==(const HijriDate &) const = default;
};

//! From ICU, because QCalendar has the arithmetic calendar only, which is a day off half of the time. Nothing
//! for a date that is not valid, and where ICU has no calendar data.
std::optional<HijriDate> hijriOf(QDate date);

} // namespace thabat

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/hijri.h"

#include <QDateTime>

#include <memory>
#include <unicode/calendar.h>

namespace thabat {

std::optional<HijriDate> hijriOf(QDate date)
{
    if (!date.isValid())
        return {};
    UErrorCode problem = U_ZERO_ERROR;
    const std::unique_ptr<icu::Calendar> calendar(icu::Calendar::createInstance(
        *icu::TimeZone::getGMT(), icu::Locale("en@calendar=islamic-umalqura"), problem));
    if (U_FAILURE(problem))
        return {};
    calendar->setTime(double(QDateTime(date, QTime(12, 0), Qt::UTC).toMSecsSinceEpoch()), problem);
    const HijriDate hijri{calendar->get(UCAL_YEAR, problem), calendar->get(UCAL_MONTH, problem) + 1,
                          calendar->get(UCAL_DATE, problem)};
    if (U_FAILURE(problem))
        return {};
    return hijri;
}

} // namespace thabat

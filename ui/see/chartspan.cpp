// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/see/chartspan.h"

#include <algorithm>
#include <cmath>

namespace thabat::ui {

namespace {

constexpr qint64 calmUnits = 240; //!< 6 h of 90 s
constexpr qint64 longestIncidentUnits = 120; //!< 3 h
constexpr qint64 leadUnits = 20; //!< 30 min
constexpr qint64 shortestUnits = 1;
constexpr qint64 historyLength = 6 * 3'600'000; //!< what the watch keeps

} // namespace

ChartSpan spanFor(const SpanFacts &facts)
{
    const qint64 unit = std::max<qint64>(facts.staleAfter.count(), 1000);
    const qint64 to = facts.ended > 0 ? facts.ended : facts.now;
    qint64 length = calmUnits * unit;
    if (facts.declared > 0)
        length =
            std::clamp(to - facts.declared + leadUnits * unit, leadUnits * unit, longestIncidentUnits * unit);
    length = qint64(double(length) * std::exp2(facts.zoom));
    length = std::clamp(length, shortestUnits * unit, std::max(historyLength, calmUnits * unit));

    qint64 from = to - length;
    if (facts.firstSample == 0)
        from = to - std::min(length, leadUnits * unit);
    else if (from < facts.firstSample)
        from = std::min(facts.firstSample, to - shortestUnits * unit);
    return {from, to, unit * 10 / 3};
}

} // namespace thabat::ui

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/yesterday.h"

#include "app/monitor/promql.h"

#include <cmath>

namespace thabat::monitor {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds day = 24h;
constexpr std::chrono::milliseconds behind = 6h; //!< as much as charts show
constexpr std::chrono::milliseconds ahead = 3h; //!< so that the line goes on when the server falls silent
constexpr std::chrono::milliseconds step = 60s; //!< a line to compare with needs no more
constexpr std::chrono::milliseconds again = 1h;

//! The largest of all groups, moment by moment, as the charts show it.
std::vector<SeriesPoint> largestIn(const QueryAnswer &answer)
{
    std::map<qint64, double> largest;
    for (const auto &series : answer.series) {
        for (const auto &point : series.points) {
            if (!std::isfinite(point.value))
                continue;
            const auto [entry, isNew] = largest.try_emplace(point.at, point.value);
            if (!isNew)
                entry->second = std::max(entry->second, point.value);
        }
    }
    std::vector<SeriesPoint> points;
    for (const auto &[at, value] : largest)
        points.push_back({at, value});
    return points;
}

} // namespace

Yesterday::Yesterday(const runbook::Profile &profile, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_profile(profile)
    , m_clock(clock)
    , m_client(profile.prometheus)
{
}

std::vector<SeriesPoint> Yesterday::line(const QString &indicator, qint64 from, qint64 to)
{
    const auto *known = m_profile.indicator(indicator);
    if (!known || !known->problem.isEmpty() || !m_profile.prometheus.isThere())
        return {};
    auto &entry = m_entries[indicator];
    if (!entry.asked || m_clock.monotonic() - *entry.asked >= again)
        ask(*known);
    std::vector<SeriesPoint> points;
    for (auto point : entry.points) {
        point.at += day.count();
        if (point.at >= from && point.at <= to)
            points.push_back(point);
    }
    return points;
}

void Yesterday::ask(const runbook::Indicator &indicator)
{
    m_entries[indicator.id].asked = m_clock.monotonic();
    const auto then = m_clock.now().addMSecs(-day.count());
    const auto later = m_client.queryRange(
        toPromql(indicator), {then.addMSecs(-behind.count()), then.addMSecs(ahead.count()), step});
    whenDone(later, this, [this, id = indicator.id](const Result<QueryAnswer> &result) {
        if (!result)
            return;
        m_entries[id].points = largestIn(*result);
        Q_EMIT changed();
    });
}

} // namespace thabat::monitor

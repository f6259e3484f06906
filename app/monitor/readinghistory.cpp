// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/readinghistory.h"

#include "app/monitor/moment.h"

#include <algorithm>
#include <limits>

using namespace std::chrono_literals;

namespace thabat::monitor {

namespace {

//! A wall time worked out from the monotonic clock wavers a little; scrapes are further apart.
constexpr std::chrono::milliseconds sameSample = 20ms;

std::chrono::milliseconds shortestRound(const runbook::Profile &profile)
{
    auto shortest = std::chrono::milliseconds(1h);
    for (const auto &source : profile.sources)
        shortest = std::min(shortest, source.every);
    return profile.prometheus.isThere() ? std::min(shortest, profile.prometheus.every) : shortest;
}

} // namespace

ReadingHistory::ReadingHistory(const runbook::Profile &profile)
    : m_every(shortestRound(profile))
    , m_gap(profile.lateAfter)
{
    for (const auto &indicator : profile.indicators)
        m_entries.try_emplace(indicator.id, Entry{History(m_every, m_gap)});
}

void ReadingHistory::shiftWall(std::chrono::milliseconds by)
{
    for (auto &[id, entry] : m_entries) {
        entry.history.shiftWall(by);
        shift(entry.recorded, by);
    }
}

void ReadingHistory::record(const std::vector<Reading> &readings, const QDateTime &now)
{
    for (const auto &reading : readings) {
        const auto entry = m_entries.find(reading.indicator);
        if (entry != m_entries.end())
            recordOne(entry->second, reading, now);
    }
}

void ReadingHistory::recordOne(Entry &entry, const Reading &reading, const QDateTime &now) const
{
    if (!reading.value) {
        if (!std::exchange(entry.gap, true))
            entry.history.append({now.toMSecsSinceEpoch(), std::numeric_limits<double>::quiet_NaN()});
        return;
    }
    const auto apart = entry.recorded.msecsTo(reading.sampled);
    if (entry.recorded.isValid() && std::abs(apart) < sameSample.count())
        return; // nothing new was scraped
    entry.recorded = reading.sampled;
    entry.gap = false;
    entry.history.append({reading.sampled.toMSecsSinceEpoch(), *reading.value});
}

void ReadingHistory::fill(const QString &indicator, const std::vector<SeriesPoint> &earlier)
{
    const auto entry = m_entries.find(indicator);
    if (entry == m_entries.end())
        return;
    const auto later = between(indicator, 0, std::numeric_limits<qint64>::max());
    const auto begin = later.empty() ? std::numeric_limits<qint64>::max() : later.front().at;
    History history(m_every, m_gap);
    for (const auto &point : earlier) {
        if (point.at < begin)
            history.append(point);
    }
    for (const auto &point : later)
        history.append(point);
    entry->second.history = std::move(history);
}

std::vector<SeriesPoint> ReadingHistory::between(const QString &indicator, qint64 from, qint64 to) const
{
    const auto entry = m_entries.find(indicator);
    return entry == m_entries.end() ? std::vector<SeriesPoint>{} : entry->second.history.between(from, to);
}

} // namespace thabat::monitor

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/metricsboard.h"

#include "app/base/log.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace thabat::monitor {

namespace {

constexpr std::chrono::milliseconds prometheusLookback = 5min;

//! As far back as the widest indicator looks, and a little more: series that ended longer ago must not look
//! as if their metric still had any.
SeriesStore::Limits limitsOf(const runbook::Profile &profile)
{
    SeriesStore::Limits limits;
    auto widest = prometheusLookback;
    for (const auto &indicator : profile.indicators)
        widest = std::max(widest, indicator.window);
    limits.retention = std::min(limits.retention, widest + 1min);
    return limits;
}

std::chrono::milliseconds shortestScrape(const runbook::Profile &profile)
{
    auto shortest = std::chrono::milliseconds(1h);
    for (const auto &source : profile.sources)
        shortest = std::min(shortest, source.every);
    return shortest;
}

} // namespace

MetricNames MetricsBoard::metricsOf(const runbook::Profile &profile)
{
    MetricNames metrics;
    for (const auto &indicator : profile.indicators) {
        for (const auto &metric : Evaluator::metricsOf(indicator))
            metrics.insert(metric);
    }
    return metrics;
}

MetricsBoard::MetricsBoard(const runbook::Profile &profile)
    : m_profile(profile)
    , m_store(metricsOf(profile), limitsOf(profile))
{
    const auto lookback = std::min(prometheusLookback, profile.staleAfter);
    const auto every = shortestScrape(profile);
    for (const auto &indicator : profile.indicators)
        m_entries.push_back(
            {&indicator, Evaluator(indicator, lookback), History(every, profile.lateAfter), {}, {}, true});
    for (const auto &source : profile.sources)
        m_sources.push_back({source.id, source.problem, {}});
}

bool MetricsBoard::take(const QString &source, const Result<Scrape> &result, std::chrono::milliseconds began,
                        const Moment &now)
{
    const auto state = std::find_if(m_sources.begin(), m_sources.end(), [&](const SourceState &other) {
        return other.source == source;
    });
    if (state == m_sources.end())
        return true;
    const auto fail = [&](const QString &problem) {
        if (state->problem != problem)
            log(LogArea::Monitor).warn("scrape of {} failed: {}", source, problem);
        state->problem = problem;
        return false;
    };
    if (!result) {
        m_store.markStale(source, began.count());
        return fail(result.error().message);
    }
    const auto wall = now.wallOf(began);
    const auto taken = m_store.take(source, *result, {began.count(), wall.toMSecsSinceEpoch()});
    if (!taken)
        return fail(taken.error().message);
    state->problem.clear();
    state->lastGood = wall;
    return true;
}

std::vector<Reading> MetricsBoard::readings(const Moment &now)
{
    std::vector<Reading> readings;
    for (auto &entry : m_entries) {
        readings.push_back(readingOf(entry, now));
        record(entry, readings.back(), now);
    }
    return readings;
}

const History *MetricsBoard::history(const QString &indicator) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) {
        return entry.indicator->id == indicator;
    });
    return found == m_entries.end() ? nullptr : &found->history;
}

Reading MetricsBoard::readingOf(Entry &entry, const Moment &now) const
{
    const auto result = entry.evaluator.evaluate(m_store, now.monotonic.count());
    Reading reading{entry.indicator->id, result.value, result.unknown, {}, Freshness::Stale};
    if (result.sampled)
        entry.sampled = std::chrono::milliseconds(*result.sampled);
    if (entry.sampled) {
        reading.sampled = now.wallOf(*entry.sampled);
        reading.freshness = freshnessOf(now.monotonic - *entry.sampled, m_profile);
    }
    const bool stale = reading.freshness == Freshness::Stale;
    if (stale)
        reading.value.reset(); // it shows the past, not now
    const bool silent = entry.indicator->problem.isEmpty() && (stale || !result.sampled);
    if (!reading.value && silent) {
        if (const auto problem = firstProblem(); !problem.isEmpty())
            reading.unknown = problem;
        else if (entry.sampled && stale)
            reading.unknown = noDataFor(now.monotonic - *entry.sampled);
    }
    return reading;
}

void MetricsBoard::record(Entry &entry, const Reading &reading, const Moment &now) const
{
    const auto at = now.wall.toMSecsSinceEpoch();
    if (!reading.value) {
        if (!std::exchange(entry.gap, true))
            entry.history.append({at, std::numeric_limits<double>::quiet_NaN()});
        return;
    }
    if (entry.recorded == entry.sampled)
        return; // nothing new was scraped
    entry.recorded = entry.sampled;
    entry.gap = false;
    entry.history.append({reading.sampled.toMSecsSinceEpoch(), *reading.value});
}

QString MetricsBoard::firstProblem() const
{
    const auto found = std::find_if(m_sources.begin(), m_sources.end(), [](const SourceState &source) {
        return !source.problem.isEmpty();
    });
    return found == m_sources.end() ? QString() : found->problem;
}

} // namespace thabat::monitor

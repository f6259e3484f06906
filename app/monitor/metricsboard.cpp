// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/metricsboard.h"

#include "app/base/log.h"
#include "app/monitor/promql.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace thabat::monitor {

namespace {

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

} // namespace

MetricNames MetricsBoard::metricsOf(const runbook::Profile &profile)
{
    MetricNames metrics;
    for (const auto &indicator : profile.indicators)
        metrics.merge(Evaluator::metricsOf(indicator));
    return metrics;
}

MetricsBoard::MetricsBoard(const runbook::Profile &profile)
    : m_profile(profile)
    , m_store(metricsOf(profile), limitsOf(profile))
{
    for (const auto &indicator : profile.indicators)
        m_entries.push_back({&indicator, Evaluator(indicator), {}});
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
    for (auto &entry : m_entries)
        readings.push_back(readingOf(entry, now));
    return readings;
}

void MetricsBoard::shiftWall(std::chrono::milliseconds by)
{
    for (auto &source : m_sources)
        shift(source.lastGood, by);
}

Reading MetricsBoard::readingOf(Entry &entry, const Moment &now) const
{
    const auto result = entry.evaluator.evaluate(m_store, now.monotonic.count());
    Reading reading;
    reading.indicator = entry.indicator->id;
    reading.value = result.value;
    reading.unknown = result.unknown;
    reading.parts = result.parts;
    if (result.sampled)
        entry.sampled = std::chrono::milliseconds(*result.sampled);
    if (entry.sampled) {
        reading.sampled = now.wallOf(*entry.sampled);
        reading.freshness = freshnessOf(now.monotonic - *entry.sampled, m_profile);
    }
    const bool stale = reading.freshness == Freshness::Stale;
    if (stale) { // it shows the past, not now
        reading.value.reset();
        reading.parts.clear();
    }
    const bool silent = entry.indicator->problem.isEmpty() && (stale || !result.sampled);
    if (!reading.value && silent) {
        if (const auto problem = firstProblem(); !problem.isEmpty())
            reading.unknown = problem;
        else if (entry.sampled && stale)
            reading.unknown = noDataFor(now.monotonic - *entry.sampled);
    }
    return reading;
}

QString MetricsBoard::firstProblem() const
{
    const auto found = std::find_if(m_sources.begin(), m_sources.end(), [](const SourceState &source) {
        return !source.problem.isEmpty();
    });
    return found == m_sources.end() ? QString() : found->problem;
}

} // namespace thabat::monitor

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/evaluator.h"

#include "app/base/text.h"
#include "app/monitor/promql.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace thabat::monitor {

using runbook::Indicator;

namespace {

QString whyUnknown(const char *text, const std::string &metric = {})
{
    const auto sentence = QCoreApplication::translate("Evaluator", text);
    return metric.empty() ? sentence : sentence.arg(QString::fromStdString(metric));
}

QString noSeries(const std::string &metric)
{
    return whyUnknown(QT_TRANSLATE_NOOP("Evaluator", "No source has %1."), metric);
}

QString needsTwoSamples()
{
    return whyUnknown(QT_TRANSLATE_NOOP("Evaluator", "One sample so far; a rate needs two."));
}

void keepNewest(std::optional<qint64> &newest, std::span<const Point> points)
{
    for (auto point = points.rbegin(); point != points.rend(); ++point) {
        if (isStaleMarker(point->value))
            continue;
        newest = std::max(newest.value_or(point->at), point->at);
        return;
    }
}

QString partName(const GroupKey &key)
{
    QStringList words;
    for (const auto &value : key)
        words += value.empty() ? u"—"_s : shown(QString::fromStdString(value), 100).simplified();
    return words.join(u", "_s);
}

} // namespace

Evaluation concluded(const Indicator &indicator, const Groups &groups)
{
    Evaluation result;
    for (const auto &[key, value] : groups) {
        if (std::isnan(value))
            continue;
        result.value = std::max(result.value.value_or(value), value);
        if (!indicator.by.isEmpty())
            result.parts.push_back({partName(key), value});
    }
    std::stable_sort(result.parts.begin(), result.parts.end(), [](const auto &a, const auto &b) {
        return a.value > b.value;
    });
    const bool divides =
        indicator.kind == Indicator::Kind::Ratio || indicator.kind == Indicator::Kind::Quantile;
    if (!result.value && divides)
        result.unknown = whyUnknown(QT_TRANSLATE_NOOP("Evaluator", "No traffic in the window."));
    else if (!result.value)
        result.unknown = whyUnknown(QT_TRANSLATE_NOOP("Evaluator", "The value is not a number (NaN)."));
    return result;
}

Evaluator::Evaluator(const Indicator &indicator)
    : m_indicator(indicator)
    , m_of(indicator.of, metricSuffix(indicator))
    , m_whole({indicator.of.metric, {}})
    , m_per(indicator.per)
{
    for (const auto &label : groupLabels(indicator))
        m_by.push_back(label.toStdString());
}

MetricNames Evaluator::metricsOf(const Indicator &indicator)
{
    MetricNames metrics = {(indicator.of.metric + metricSuffix(indicator)).toStdString()};
    if (!indicator.per.metric.isEmpty())
        metrics.insert(indicator.per.metric.toStdString());
    return metrics;
}

Evaluation Evaluator::evaluate(const SeriesStore &store, qint64 at)
{
    for (const auto &problem : {m_indicator.problem, m_of.problem(), m_per.problem()}) {
        if (!problem.isEmpty())
            return {{}, problem, {}, {}};
    }
    const auto found = vector(store, at);
    if (found.groups.empty())
        return {{}, found.unknown, found.sampled, {}};
    auto result = concluded(m_indicator, found.groups);
    result.sampled = found.sampled;
    return result;
}

Evaluator::Vector Evaluator::vector(const SeriesStore &store, qint64 at)
{
    switch (m_indicator.kind) {
    case Indicator::Kind::Gauge:
        return gauge(m_of, store, at);
    case Indicator::Kind::Rate:
    case Indicator::Kind::Increase:
        return counterOrZero(store, at);
    case Indicator::Kind::Ratio:
        return ratio(counter(m_of, store, at), counter(m_per, store, at));
    case Indicator::Kind::GaugeRatio:
        return ratio(gauge(m_of, store, at), gauge(m_per, store, at));
    case Indicator::Kind::Quantile:
        break;
    }
    return quantile(store, at);
}

Evaluator::Vector Evaluator::gauge(SeriesSelection &selection, const SeriesStore &store, qint64 at)
{
    const Range range{at - prometheusLookback.count(), at};
    Aggregation sum(m_indicator.aggregate);
    Vector result;
    for (const auto index : selection.in(store)) {
        const auto latest = latestIn(store.points(index, range.from, range.to, m_buffer), range);
        if (!latest)
            continue;
        sum.add(groupOf(store.series(index).labels, m_by), latest->value);
        result.sampled = std::max(result.sampled.value_or(latest->at), latest->at);
    }
    result.groups = sum.groups();
    result.unknown = noSeries(selection.metric());
    return result;
}

Evaluator::Vector Evaluator::counter(SeriesSelection &selection, const SeriesStore &store, qint64 at)
{
    const Range range{at - m_indicator.window.count(), at};
    std::vector<Point> buffer;
    const auto function = m_indicator.kind == Indicator::Kind::Increase ? increaseOver : rateOver;
    Aggregation sum(m_indicator.kind == Indicator::Kind::Ratio ? Indicator::Aggregate::Sum
                                                               : m_indicator.aggregate);
    Vector result;
    for (const auto index : selection.in(store)) {
        const auto points = store.points(index, range.from, range.to, m_buffer);
        keepNewest(result.sampled, points);
        if (const auto value = function(points, range))
            sum.add(groupOf(store.series(index).labels, m_by), *value);
    }
    result.groups = sum.groups();
    result.unknown = result.sampled ? needsTwoSamples() : noSeries(selection.metric());
    return result;
}

//! "X or 0 * Y" of PromQL, group by group.
Evaluator::Vector Evaluator::counterOrZero(const SeriesStore &store, qint64 at)
{
    auto result = counter(m_of, store, at);
    if (m_indicator.of.matchers.empty())
        return result;
    const auto whole = counter(m_whole, store, at);
    for (const auto &[key, value] : whole.groups)
        result.groups.try_emplace(key, 0 * value);
    if (!result.sampled)
        result.sampled = whole.sampled;
    return result;
}

Evaluator::Vector Evaluator::ratio(Vector part, const Vector &whole) const
{
    Vector result{{}, whole.sampled, whole.groups.empty() ? whole.unknown : part.unknown};
    for (const auto &[key, value] : whole.groups) {
        // Of counters alone: a gauge that is not there has not been counted yet, it is missing.
        if (m_indicator.kind == Indicator::Kind::Ratio)
            part.groups.try_emplace(key, 0 * value);
        const auto above = part.groups.find(key);
        if (above != part.groups.end())
            result.groups[key] = above->second / value;
    }
    return result;
}

Evaluator::Vector Evaluator::quantile(const SeriesStore &store, qint64 at)
{
    const Range range{at - m_indicator.window.count(), at};
    std::vector<Point> buffer;
    const auto &found = m_of.in(store);
    Vector result;
    std::map<GroupKey, std::vector<Bucket>> buckets;
    for (const auto index : found) {
        const auto points = store.points(index, range.from, range.to, m_buffer);
        keepNewest(result.sampled, points);
        const auto rate = rateOver(points, range);
        if (!rate)
            continue;
        const auto &labels = store.series(index).labels;
        const auto le = valueFromText(labelOf(labels, "le"));
        if (!le || std::isnan(*le)) {
            result.unknown =
                whyUnknown(QT_TRANSLATE_NOOP("Evaluator", "A bucket has no number in its “le” label."));
            return result;
        }
        buckets[groupOf(labels, m_by)].push_back({*le, *rate});
    }
    result.unknown = result.sampled ? needsTwoSamples() : noSeries(m_of.metric());
    if (!bucketsGrow(found, store, range)) {
        result.unknown =
            whyUnknown(QT_TRANSLATE_NOOP("Evaluator", "A larger bucket counts less than a smaller one."));
        return result;
    }
    for (auto &[key, counts] : buckets) {
        const auto value = quantileOf(m_indicator.quantile, std::move(counts));
        if (value.value || value.why == NoQuantile::NoObservations)
            result.groups[key] = value.value.value_or(std::numeric_limits<double>::quiet_NaN());
        else if (value.why == NoQuantile::NoInfinity)
            result.unknown = whyUnknown(QT_TRANSLATE_NOOP("Evaluator", "The +Inf bucket is missing."));
    }
    return result;
}

//! Whether the newest counts are a histogram at all; rates alone would hide it (quantileOf() lifts them).
bool Evaluator::bucketsGrow(const std::vector<size_t> &series, const SeriesStore &store, const Range &range)
{
    std::map<GroupKey, std::map<double, double>> counts;
    for (const auto index : series) {
        const auto latest = latestIn(store.points(index, range.from, range.to, m_buffer), range);
        const auto &labels = store.series(index).labels;
        const auto le = valueFromText(labelOf(labels, "le"));
        if (latest && le)
            counts[groupOf(labels, m_by)][*le] += latest->value;
    }
    return std::all_of(counts.begin(), counts.end(), [](const auto &group) {
        const auto &buckets = group.second;
        const auto shrinks = [](const auto &a, const auto &b) {
            return a.second > b.second * (1 + 1e-12);
        };
        return std::adjacent_find(buckets.begin(), buckets.end(), shrinks) == buckets.end();
    });
}

} // namespace thabat::monitor

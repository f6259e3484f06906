// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/evaluator.h"

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

void keepNewest(std::optional<qint64> &newest, std::span<const Point> points, const Range &range)
{
    for (auto point = points.rbegin(); point != points.rend() && point->at >= range.from; ++point) {
        if (point->at > range.to || isStaleMarker(point->value))
            continue;
        newest = std::max(newest.value_or(point->at), point->at);
        return;
    }
}

//! NaN is no value: it compares as nothing, and would look like "not above the threshold".
Evaluation known(double value, std::optional<qint64> sampled)
{
    if (std::isnan(value))
        return {{}, whyUnknown(QT_TRANSLATE_NOOP("Evaluator", "The value is not a number (NaN).")), sampled};
    return {value, {}, sampled};
}

QString suffixOf(const Indicator &indicator)
{
    return indicator.kind == Indicator::Kind::Quantile && !indicator.of.metric.endsWith("_bucket"_L1)
        ? u"_bucket"_s
        : QString();
}

} // namespace

Evaluator::Evaluator(const Indicator &indicator, std::chrono::milliseconds lookback)
    : m_indicator(indicator)
    , m_lookback(lookback.count())
    , m_of(indicator.of, suffixOf(indicator))
    , m_per(indicator.per)
{
}

std::vector<std::string> Evaluator::metricsOf(const Indicator &indicator)
{
    return {(indicator.of.metric + suffixOf(indicator)).toStdString(), indicator.per.metric.toStdString()};
}

Evaluation Evaluator::evaluate(const SeriesStore &store, qint64 at)
{
    for (const auto &problem : {m_indicator.problem, m_of.problem(), m_per.problem()}) {
        if (!problem.isEmpty())
            return {{}, problem, {}};
    }
    switch (m_indicator.kind) {
    case Indicator::Kind::Gauge:
        return gauge(m_of, store, at);
    case Indicator::Kind::Rate:
    case Indicator::Kind::Increase:
        return counter(m_of, store, at);
    case Indicator::Kind::Ratio:
        return ratio(counter(m_of, store, at), counter(m_per, store, at));
    case Indicator::Kind::GaugeRatio:
        return ratio(gauge(m_of, store, at), gauge(m_per, store, at));
    case Indicator::Kind::Quantile:
        break;
    }
    return quantile(store, at);
}

Evaluation Evaluator::gauge(SeriesSelection &selection, const SeriesStore &store, qint64 at) const
{
    const Range range{at - m_lookback, at};
    std::vector<Point> buffer;
    std::optional<qint64> sampled;
    double sum = 0;
    double most = std::numeric_limits<double>::quiet_NaN();
    int count = 0;
    for (const auto index : selection.in(store)) {
        const auto latest = latestIn(store.points(index, range.from, range.to, buffer), range);
        if (!latest)
            continue;
        sum += latest->value;
        most = std::isnan(most) ? latest->value : std::fmax(most, latest->value);
        sampled = std::max(sampled.value_or(latest->at), latest->at);
        ++count;
    }
    if (count == 0)
        return {{}, noSeries(selection.metric()), {}};
    switch (m_indicator.aggregate) {
    case Indicator::Aggregate::Max:
        return known(most, sampled);
    case Indicator::Aggregate::Average:
        return known(sum / count, sampled);
    case Indicator::Aggregate::Sum:
        break;
    }
    return known(sum, sampled);
}

Evaluation Evaluator::counter(SeriesSelection &selection, const SeriesStore &store, qint64 at) const
{
    const Range range{at - m_indicator.window.count(), at};
    std::vector<Point> buffer;
    const auto function = m_indicator.kind == Indicator::Kind::Increase ? increaseOver : rateOver;
    std::optional<qint64> sampled;
    std::optional<double> sum;
    const auto &found = selection.in(store);
    for (const auto index : found) {
        const auto points = store.points(index, range.from, range.to, buffer);
        keepNewest(sampled, points, range);
        if (const auto value = function(points, range))
            sum = sum.value_or(0) + *value;
    }
    if (sum)
        return known(*sum, sampled);
    if (sampled)
        return {
            {}, whyUnknown(QT_TRANSLATE_NOOP("Evaluator", "One sample so far; a rate needs two.")), sampled};
    const auto declared = store.declaredAt(selection.metric());
    if (!found.empty() || !declared || *declared < range.from)
        return {{}, noSeries(selection.metric()), {}};
    return {0.0, {}, declared};
}

Evaluation Evaluator::ratio(const Evaluation &part, const Evaluation &whole) const
{
    if (!whole.value)
        return {{}, whole.unknown, whole.sampled};
    if (!part.value)
        return {{}, part.unknown, part.sampled};
    const auto sampled = whole.sampled;
    if (*whole.value == 0 && *part.value == 0)
        return {{}, whyUnknown(QT_TRANSLATE_NOOP("Evaluator", "No traffic in the window.")), sampled};
    return known(*part.value / *whole.value, sampled);
}

Evaluation Evaluator::quantile(const SeriesStore &store, qint64 at)
{
    const Range range{at - m_indicator.window.count(), at};
    std::vector<Point> buffer;
    const auto &found = m_of.in(store);
    std::optional<qint64> sampled;
    std::vector<Bucket> buckets;
    for (const auto index : found) {
        const auto &series = store.series(index);
        const auto le = valueFromText(labelOf(series.labels, "le"));
        if (!le || std::isnan(*le))
            return {{},
                    whyUnknown(QT_TRANSLATE_NOOP("Evaluator", "A bucket has no number in its “le” label.")),
                    {}};
        const auto points = store.points(index, range.from, range.to, buffer);
        keepNewest(sampled, points, range);
        if (const auto rate = rateOver(points, range))
            buckets.push_back({*le, *rate});
    }
    if (!sampled)
        return {{}, noSeries(m_of.metric()), {}};
    if (!bucketsGrow(found, store, range))
        return {{},
                whyUnknown(QT_TRANSLATE_NOOP("Evaluator", "A larger bucket counts less than a smaller one.")),
                sampled};
    const auto result = quantileOf(m_indicator.quantile, std::move(buckets));
    if (result.value)
        return known(*result.value, sampled);
    switch (result.why) {
    case NoQuantile::NoInfinity:
        return {{}, whyUnknown(QT_TRANSLATE_NOOP("Evaluator", "The +Inf bucket is missing.")), sampled};
    case NoQuantile::NoObservations:
        return {{}, whyUnknown(QT_TRANSLATE_NOOP("Evaluator", "No traffic in the window.")), sampled};
    case NoQuantile::NoBuckets:
        break;
    }
    return {{}, whyUnknown(QT_TRANSLATE_NOOP("Evaluator", "One sample so far; a rate needs two.")), sampled};
}

//! Whether the newest counts are a histogram at all; rates alone would hide it (quantileOf() lifts them).
bool Evaluator::bucketsGrow(const std::vector<size_t> &series, const SeriesStore &store,
                            const Range &range) const
{
    std::map<double, double> counts;
    std::vector<Point> buffer;
    for (const auto index : series) {
        const auto latest = latestIn(store.points(index, range.from, range.to, buffer), range);
        const auto le = valueFromText(labelOf(store.series(index).labels, "le"));
        if (latest && le)
            counts[*le] += latest->value;
    }
    return std::adjacent_find(counts.begin(), counts.end(),
                              [](const auto &a, const auto &b) {
                                  return a.second > b.second * (1 + 1e-12);
                              })
        == counts.end();
}

} // namespace thabat::monitor

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/promql.h"

#include "app/monitor/exposition.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace thabat::monitor {

using runbook::Indicator;
using runbook::LabelMatcher;
using runbook::Selector;

namespace {

QString quoted(QString value)
{
    value.replace(u"\\"_s, u"\\\\"_s)
        .replace(u"\""_s, u"\\\""_s)
        .replace(u"\n"_s, u"\\n"_s)
        .replace(u"\r"_s, u"\\r"_s)
        .replace(u"\t"_s, u"\\t"_s);
    return u'"' + value + u'"';
}

QString signOf(LabelMatcher::Op op)
{
    switch (op) {
    case LabelMatcher::Op::Equal:
        return u"="_s;
    case LabelMatcher::Op::NotEqual:
        return u"!="_s;
    case LabelMatcher::Op::Matches:
        return u"=~"_s;
    case LabelMatcher::Op::MatchesNot:
        break;
    }
    return u"!~"_s;
}

QString selected(const Selector &selector, const QString &suffix = {})
{
    QStringList matchers;
    for (const auto &matcher : selector.matchers)
        matchers += matcher.label + signOf(matcher.op) + quoted(matcher.value);
    const auto name = selector.metric + suffix;
    return matchers.isEmpty() ? name : name + u'{' + matchers.join(u',') + u'}';
}

//! The largest unit that says it without a fraction.
QString durationOf(std::chrono::milliseconds duration)
{
    const std::array<std::pair<std::chrono::milliseconds, QString>, 3> units = {
        {{1h, u"h"_s}, {1min, u"m"_s}, {1s, u"s"_s}}};
    for (const auto &[unit, name] : units) {
        if (duration % unit == 0ms)
            return QString::number(duration / unit) + name;
    }
    return QString::number(duration.count()) + u"ms"_s;
}

QString aggregated(const QString &function, const QStringList &labels, const QString &inner)
{
    const auto by = labels.isEmpty() ? QString() : u" by ("_s + labels.join(u", "_s) + u") "_s;
    return function + by + u'(' + inner + u')';
}

QString functionOf(Indicator::Aggregate aggregate)
{
    switch (aggregate) {
    case Indicator::Aggregate::Max:
        return u"max"_s;
    case Indicator::Aggregate::Average:
        return u"avg"_s;
    case Indicator::Aggregate::Sum:
        break;
    }
    return u"sum"_s;
}

QString over(const Indicator &indicator, const QString &function, const QString &series)
{
    return function + u'(' + series + u'[' + durationOf(indicator.window) + u"])"_s;
}

QString gaugeOf(const Indicator &indicator, const Selector &selector)
{
    return aggregated(functionOf(indicator.aggregate), groupLabels(indicator), selected(selector));
}

QString counterOf(const Indicator &indicator)
{
    const auto function = indicator.kind == Indicator::Kind::Increase ? u"increase"_s : u"rate"_s;
    const auto sum = [&](const Selector &selector) {
        return aggregated(functionOf(indicator.aggregate), groupLabels(indicator),
                          over(indicator, function, selected(selector)));
    };
    if (indicator.of.matchers.empty())
        return sum(indicator.of);
    return u"%1 or 0 * %2"_s.arg(sum(indicator.of), sum({indicator.of.metric, {}}));
}

QString ratioOf(const Indicator &indicator)
{
    const auto sum = [&](const Selector &selector) {
        return aggregated(u"sum"_s, groupLabels(indicator), over(indicator, u"rate"_s, selected(selector)));
    };
    return u"(%1 or 0 * %2) / %2"_s.arg(sum(indicator.of), sum(indicator.per));
}

QString quantileOf(const Indicator &indicator)
{
    const auto rates = over(indicator, u"rate"_s, selected(indicator.of, metricSuffix(indicator)));
    return u"histogram_quantile(%1, %2)"_s.arg(
        toValueText(indicator.quantile),
        aggregated(u"sum"_s, QStringList(u"le"_s) + groupLabels(indicator), rates));
}

} // namespace

QString toPromql(const Indicator &indicator)
{
    switch (indicator.kind) {
    case Indicator::Kind::Gauge:
        return gaugeOf(indicator, indicator.of);
    case Indicator::Kind::Rate:
    case Indicator::Kind::Increase:
        return counterOf(indicator);
    case Indicator::Kind::Ratio:
        return ratioOf(indicator);
    case Indicator::Kind::GaugeRatio:
        return u"%1 / %2"_s.arg(gaugeOf(indicator, indicator.of), gaugeOf(indicator, indicator.per));
    case Indicator::Kind::Quantile:
        break;
    }
    return quantileOf(indicator);
}

QString toSampledPromql(const Indicator &indicator)
{
    const auto newest = [](const QString &series) {
        return u"max(timestamp(%1))"_s.arg(series);
    };
    switch (indicator.kind) {
    case Indicator::Kind::Ratio:
    case Indicator::Kind::GaugeRatio:
        return newest(selected(indicator.per));
    case Indicator::Kind::Gauge:
    case Indicator::Kind::Quantile:
        return newest(selected(indicator.of, metricSuffix(indicator)));
    case Indicator::Kind::Rate:
    case Indicator::Kind::Increase:
        break;
    }
    const auto own = newest(selected(indicator.of));
    if (indicator.of.matchers.empty())
        return own;
    // Series that just ended must not look fresh because others of the metric go on.
    return u"(%1 or (%2 unless sum(%3)))"_s.arg(
        own, newest(indicator.of.metric), over(indicator, u"count_over_time"_s, selected(indicator.of)));
}

QString metricSuffix(const Indicator &indicator)
{
    const bool isHistogram = indicator.kind == Indicator::Kind::Quantile;
    return isHistogram && !indicator.of.metric.endsWith("_bucket"_L1) ? u"_bucket"_s : QString();
}

QStringList groupLabels(const Indicator &indicator)
{
    auto labels = indicator.by;
    labels.removeDuplicates();
    if (indicator.kind == Indicator::Kind::Quantile)
        labels.removeAll(u"le"_s);
    return labels;
}

} // namespace thabat::monitor

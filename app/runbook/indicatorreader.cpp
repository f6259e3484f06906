// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runbook/indicatorreader.h"

#include "app/runbook/selector.h"

#include <QRegularExpression>

namespace thabat::runbook {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

std::vector<Indicator> IndicatorReader::indicators(const JsonPart &profile)
{
    std::vector<Indicator> out;
    for (const auto &part : profile.items("indicators"))
        out.push_back(indicator(part));
    return out;
}

std::vector<AlertDefinition> IndicatorReader::alerts(const JsonPart &profile)
{
    std::vector<AlertDefinition> out;
    for (const auto &part : profile.items("alerts"))
        out.push_back(alert(part));
    return out;
}

Indicator IndicatorReader::indicator(const JsonPart &part)
{
    using Kind = Indicator::Kind;
    static const QRegularExpression labelName(u"^[A-Za-z_][A-Za-z0-9_]*$"_s);
    Indicator indicator;
    indicator.id = part.id();
    indicator.title = part.localized("title");
    indicator.kind = Kind(part.choice(
        "kind", {u"gauge"_s, u"rate"_s, u"increase"_s, u"ratio"_s, u"gaugeRatio"_s, u"quantile"_s}, 0));
    indicator.aggregate =
        Indicator::Aggregate(part.choice("aggregate", {u"sum"_s, u"max"_s, u"average"_s}, 0));
    indicator.unit =
        Indicator::Unit(part.choice("unit", {u"percent"_s, u"seconds"_s, u"perSecond"_s, u"count"_s}, 3));
    indicator.by = textsOf(part.value(), "by");
    indicator.of = selector(part, "of");
    indicator.quantile = part.number("quantile", indicator.quantile);
    indicator.window = part.duration("window", indicator.window);
    indicator.thresholds = thresholds(part, "thresholds");
    indicator.component = part.text("component");

    const bool needsPer = indicator.kind == Kind::Ratio || indicator.kind == Kind::GaugeRatio;
    if (part.has("per"))
        indicator.per = selector(part, "per");
    else if (needsPer)
        part.complain(tr("“per” is missing; expected: what a ratio is divided by"));
    if (indicator.quantile <= 0 || indicator.quantile >= 1)
        part.complain("quantile", tr("expected: a number between 0 and 1, such as 0.95"));
    for (const auto &label : indicator.by) {
        if (!labelName.match(label).hasMatch())
            part.complain("by", tr("“%1” is not the name of a label").arg(label));
    }
    if (indicator.window <= 0ms)
        part.complain("window", tr("expected: a duration above 0"));
    return indicator;
}

Selector IndicatorReader::selector(const JsonPart &part, const char *key)
{
    if (!part.has(key))
        return {};
    const auto selector = selectorFromText(part.text(key));
    if (selector)
        return *selector;
    part.complain(key, selector.error().message);
    return {};
}

std::vector<Threshold> IndicatorReader::thresholds(const JsonPart &part, const char *key)
{
    std::vector<Threshold> out;
    for (const auto &item : part.items(key)) {
        const Threshold next{item.number("above", 0), item.severity("severity", domain::Severity::P2)};
        const bool inOrder =
            out.empty() || (next.value > out.back().value && next.severity < out.back().severity);
        if (!inOrder)
            item.complain(tr("out of order; expected: rising values, each with a worse severity"));
        out.push_back(next);
    }
    return out;
}

AlertDefinition IndicatorReader::alert(const JsonPart &part)
{
    AlertDefinition alert;
    alert.id = part.id();
    alert.title = part.localized("title");
    alert.indicator = part.text("indicator");
    alert.above = part.number("above", 0);
    alert.probe = part.text("probe");
    alert.holdFor = part.duration("for", 0ms);
    alert.keepFiringFor = part.duration("keepFiringFor", 0ms);
    alert.deadband = part.number("deadband", alert.deadband);
    alert.severity = part.severity("severity", alert.severity);
    alert.proposes = thresholds(part, "proposes");

    if (alert.deadband < 0 || alert.deadband >= 1)
        part.complain("deadband", tr("expected: a number from 0 to below 1, such as 0.1"));
    if (alert.indicator.isEmpty() == alert.probe.isEmpty())
        part.complain(tr("expected: either an indicator or a probe"));
    else if (!alert.indicator.isEmpty() && !part.has("above"))
        part.complain(tr("“above” is missing; expected: the value above which the alert is due"));
    if (!alert.proposes.empty()) {
        const auto &first = alert.proposes.front();
        if (first.value <= alert.above || first.severity >= alert.severity)
            part.complain("proposes", tr("expected: higher values than the alert's, with a worse severity"));
    }
    return alert;
}

} // namespace thabat::runbook

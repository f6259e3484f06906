// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/localizedtext.h"
#include "app/domain/severity.h"

#include <QStringList>

#include <chrono>
#include <vector>

namespace thabat::runbook {

//! A condition on one label, with Prometheus's operators: = != =~ !~ (regular expressions are anchored).
struct LabelMatcher
{
    enum class Op { Equal, NotEqual, Matches, MatchesNot };

    QString label = {};
    Op op = Op::Equal;
    QString value = {};
};

//! The series an indicator looks at: a metric name and conditions on its labels.
struct Selector
{
    QString metric = {};
    std::vector<LabelMatcher> matchers = {};
};

//! A line on the chart, and what crossing it proposes.
struct Threshold
{
    double value = 0;
    domain::Severity severity = domain::Severity::P2;
};

//! One number worth watching, declared once and evaluated from scraped series.
struct Indicator
{
    enum class Kind {
        Gauge, //!< aggregate of the latest samples
        Rate, //!< per second over the window, summed
        Increase, //!< over the window, summed
        Ratio, //!< Rate of @c of divided by Rate of @c per
        GaugeRatio, //!< Gauge of @c of divided by Gauge of @c per
        Quantile, //!< histogram_quantile over the Rate of the buckets; @c of names them without "_bucket"
    };
    enum class Aggregate { Sum, Max, Average };
    enum class Unit { Percent, Seconds, PerSecond, Count };

    QString id = {};
    LocalizedText title = {};
    Kind kind = Kind::Gauge;
    Aggregate aggregate = Aggregate::Sum;
    QStringList by = {}; //!< labels: one value for each combination of theirs; the largest speaks for all
    Unit unit = Unit::Count; //!< Percent values are kept as 0 … 1
    Selector of = {};
    Selector per = {};
    double quantile = 0.95;
    std::chrono::milliseconds window{300'000};
    std::vector<Threshold> thresholds = {};
    QString component = {}; //!< whose tile it belongs to; empty: the service as a whole
    QString problem = {}; //!< when set the indicator is switched off, for this reason
};

//! When an indicator or a probe is bad for long enough to wake somebody.
struct AlertDefinition
{
    QString id = {};
    LocalizedText title = {};
    QString indicator = {}; //!< an Indicator, compared with @c above …
    double above = 0;
    QString probe = {}; //!< … or a health probe that is not ok
    std::chrono::milliseconds holdFor{0}; //!< Prometheus's `for`
    std::chrono::milliseconds keepFiringFor{0}; //!< Prometheus's `keep_firing_for`
    double deadband = 0.1; //!< share of @c above that a value must fall below it before an alarm is over
    domain::Severity severity = domain::Severity::P2;
    std::vector<Threshold> proposes = {}; //!< worse severities at higher values
    QString problem = {};
};

} // namespace thabat::runbook

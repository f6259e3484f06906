// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/monitor/aggregation.h"
#include "app/monitor/promfunctions.h"
#include "app/monitor/seriesselection.h"
#include "app/monitor/watchstate.h"

namespace thabat::monitor {

//! What an indicator came out as: a value, or why there is none.
struct Evaluation
{
    std::optional<double> value = {};
    QString unknown = {};
    std::optional<qint64> sampled = {}; //!< the newest sample behind it, in the milliseconds of Point::at
    std::vector<ReadingPart> parts = {}; //!< of an indicator with `by`, the largest first
};

//! @p groups, at least one, as a value: the largest speaks for all. NaN is no value: it compares as nothing,
//! and would look like "not above the threshold".
Evaluation concluded(const runbook::Indicator &indicator, const Groups &groups);

//! Evaluates one indicator from scraped series, exactly as Prometheus 2.42 evaluates toPromql() of it from
//! the same samples.
//!
//! Client libraries show a label only after its first use. So a rate whose matchers select nothing is 0 when
//! the metric itself has a rate, and a ratio without a numerator is 0 when its denominator has a value; all
//! else that is empty is unknown. One thing is stricter than Prometheus: a histogram whose counts shrink
//! towards larger bounds is unknown, where Prometheus lifts them without a word.
class Evaluator
{
public:
    //! @p indicator is looked at only when evaluated.
    explicit Evaluator(const runbook::Indicator &indicator);

    Evaluation evaluate(const SeriesStore &store, qint64 at);

    //! Every metric name the indicator looks at.
    static MetricNames metricsOf(const runbook::Indicator &indicator);

private:
    //! An instant vector, and the newest sample behind it.
    struct Vector
    {
        Groups groups = {};
        std::optional<qint64> sampled = {};
        QString unknown = {}; //!< why there is no group
    };

    Vector vector(const SeriesStore &store, qint64 at);
    Vector gauge(SeriesSelection &selection, const SeriesStore &store, qint64 at);
    Vector counter(SeriesSelection &selection, const SeriesStore &store, qint64 at);
    Vector counterOrZero(const SeriesStore &store, qint64 at);
    Vector ratio(Vector part, const Vector &whole) const;
    Vector quantile(const SeriesStore &store, qint64 at);
    bool bucketsGrow(const std::vector<size_t> &series, const SeriesStore &store, const Range &range);

    const runbook::Indicator &m_indicator;
    std::vector<std::string> m_by;
    SeriesSelection m_of;
    SeriesSelection m_whole; //!< @c of without its matchers
    SeriesSelection m_per;
    std::vector<Point> m_buffer;
};

} // namespace thabat::monitor

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/monitor/promfunctions.h"
#include "app/monitor/seriesselection.h"

namespace thabat::monitor {

//! What an indicator came out as: a value, or why there is none.
struct Evaluation
{
    std::optional<double> value = {};
    QString unknown = {};
    std::optional<qint64> sampled = {}; //!< the newest sample behind it, in the milliseconds of Point::at
};

//! Evaluates one indicator from scraped series, as Prometheus would from the same samples.
//!
//! One thing differs: a family that the source declares but that has no series with the wanted labels yet
//! counts as 0 in a rate, because client libraries show a label only after its first use.
class Evaluator
{
public:
    //! Both are looked at only when evaluated; @p lookback is how old the sample of a gauge may be.
    Evaluator(const runbook::Indicator &indicator, std::chrono::milliseconds lookback);

    Evaluation evaluate(const SeriesStore &store, qint64 at);

    //! Every metric name the indicator looks at.
    static std::vector<std::string> metricsOf(const runbook::Indicator &indicator);

private:
    Evaluation gauge(SeriesSelection &selection, const SeriesStore &store, qint64 at) const;
    Evaluation counter(SeriesSelection &selection, const SeriesStore &store, qint64 at) const;
    Evaluation ratio(const Evaluation &part, const Evaluation &whole) const;
    Evaluation quantile(const SeriesStore &store, qint64 at);
    bool bucketsGrow(const std::vector<size_t> &series, const SeriesStore &store, const Range &range) const;

    const runbook::Indicator &m_indicator;
    qint64 m_lookback;
    SeriesSelection m_of;
    SeriesSelection m_per;
};

} // namespace thabat::monitor

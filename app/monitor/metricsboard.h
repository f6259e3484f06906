// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/monitor/evaluator.h"
#include "app/monitor/moment.h"

namespace thabat::monitor {

//! Turns scrapes into readings.
class MetricsBoard
{
public:
    //! @p profile outlives the board.
    explicit MetricsBoard(const runbook::Profile &profile);

    //! Takes a scrape that @p began then, good or bad. False: the source must begin anew with a fresh one.
    bool take(const QString &source, const Result<Scrape> &result, std::chrono::milliseconds began,
              const Moment &now);

    static MetricNames metricsOf(const runbook::Profile &profile); //!< that the indicators look at

    //! The machine slept: rates must not span it.
    void forget() { m_store.forget(); }

    //! The wall clock was set @p by so much.
    void shiftWall(std::chrono::milliseconds by);

    //! What every indicator is now.
    std::vector<Reading> readings(const Moment &now);

    const std::vector<SourceState> &sources() const { return m_sources; }

private:
    struct Entry
    {
        const runbook::Indicator *indicator = nullptr;
        Evaluator evaluator;
        std::optional<std::chrono::milliseconds> sampled = {}; //!< the newest sample ever behind it
    };

    Reading readingOf(Entry &entry, const Moment &now) const;
    QString firstProblem() const;

    const runbook::Profile &m_profile;
    SeriesStore m_store;
    std::vector<Entry> m_entries;
    std::vector<SourceState> m_sources;
};

} // namespace thabat::monitor

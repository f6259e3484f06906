// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/monitor/exposition.h"
#include "app/monitor/pointring.h"

#include <chrono>
#include <set>
#include <unordered_map>

namespace thabat::monitor {

//! A name with labels, where it came from, and its recent samples.
struct Series
{
    std::string name = {};
    Labels labels = {};
    QString source = {};
    PointRing points = {};
    qint64 scraped = 0; //!< the scrape that had it last
};

//! Keeps what the indicators look at and nothing else, in bounded memory.
class SeriesStore
{
public:
    //! Over the caps a scrape is refused as a whole, or the oldest samples go.
    struct Limits
    {
        std::chrono::milliseconds retention{6 * 3'600'000};
        size_t series = 50'000;
        size_t points = 4'000'000;
        std::chrono::milliseconds oldest{300'000}; //!< explicit timestamps older than this are ignored …
        std::chrono::milliseconds newest{10'000}; //!< … and so are those further in the future
    };

    //! A scrape that ended well: when, on both clocks, in milliseconds.
    struct Moment
    {
        qint64 at = 0; //!< monotonic
        qint64 wall = 0; //!< since 1970 UTC, only to place explicit timestamps
    };

    //! @p metrics are the names worth keeping.
    SeriesStore(std::set<std::string, std::less<>> metrics, const Limits &limits);

    //! Takes a whole scrape of @p source; a series that was there before and is not now gets a stale marker.
    Result<Done> take(const QString &source, const Exposition &exposition, const Moment &when);

    //! The scrape failed: every series of @p source gets a stale marker.
    void markStale(const QString &source, qint64 at);

    //! Time passed that nobody saw (suspend): what was before cannot be compared with what comes.
    void forget();

    //! Series of @p metric, as indexes for series().
    const std::vector<size_t> &ofMetric(std::string_view metric) const;
    const Series &series(size_t index) const { return m_series[index]; }
    //! The samples of one series from @p from to @p to, both included, oldest first; valid as long as @p
    //! buffer.
    std::span<const Point> points(size_t index, qint64 from, qint64 to, std::vector<Point> &buffer) const;
    size_t seriesCount() const { return m_series.size(); }
    size_t pointCount() const;

    //! When a source last named this metric, if only in its TYPE line.
    std::optional<qint64> declaredAt(std::string_view metric) const;

    //! Changes whenever a series comes or goes.
    quint64 generation() const { return m_generation; }

private:
    void append(Series &series, double value, qint64 at);
    void endSeries(Series &series, qint64 at);
    void expire(qint64 at);
    void rebuildIndex();
    std::optional<qint64> timeOf(const Sample &sample, const Moment &when) const;

    std::set<std::string, std::less<>> m_metrics;
    std::map<std::string, qint64, std::less<>> m_declared;
    Limits m_limits;
    std::vector<Series> m_series;
    std::unordered_map<std::string, size_t> m_byIdentity;
    std::map<std::string, std::vector<size_t>, std::less<>> m_byMetric;
    quint64 m_generation = 1;
    qint64 m_scrape = 0;
};

} // namespace thabat::monitor

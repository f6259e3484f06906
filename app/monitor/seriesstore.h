// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/monitor/pixelcolumns.h"
#include "app/monitor/pointring.h"
#include "app/monitor/scrape.h"

#include <chrono>
#include <span>
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
    bool live = false; //!< its source still has a number for it
    bool free = false; //!< the place belongs to nobody
};

//! Keeps what the indicators look at and nothing else, in memory of a fixed size: when it is full, history
//! gets shorter for all.
//!
//! It is memory only. After a restart rates start anew; what must outlive one (alerts, notes, evidence) is in
//! the journal, as events.
class SeriesStore
{
public:
    struct Limits
    {
        std::chrono::milliseconds retention{6 * 3'600'000};
        size_t series = 50'000; //!< a scrape with which there were more is refused as a whole
        size_t bytes = 140'000'000; //!< for samples; 10,000 series at 15 s need this much at the very worst
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
    SeriesStore(MetricNames metrics, const Limits &limits);

    //! Takes a scrape of @p source; a series that was there before and is not now gets a stale marker.
    //!
    //! After an error, as after markStale(), the numbers of the source mean nothing: only a fresh scrape is
    //! taken. Error::Code::Conflict: that rule was not kept.
    Result<Done> take(const QString &source, const Scrape &scrape, const Moment &when);
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

    //! The same as @p count columns of a chart, in one pass.
    std::vector<PixelColumn> columns(size_t index, qint64 from, qint64 to, int count) const;

    size_t seriesCount() const { return m_series.size() - m_freePlaces.size(); }
    size_t pointCount() const;
    size_t bytesUsed() const { return m_pool.used() * sizeof(PointBlock); } //!< by samples

    //! Changes whenever a series comes or goes.
    quint64 generation() const { return m_generation; }

private:
    //! The numbers a source gave its series.
    struct Numbers
    {
        std::vector<size_t> places = {};
        bool known = false;
    };

    Result<Done> mayTake(const QString &source, const Scrape &scrape) const;
    void renumber(Numbers &numbers, const QString &source, const Scrape &scrape);
    size_t placeOf(const QString &source, const ScrapedSeries &series);
    std::optional<qint64> timeOf(const ScrapedSample &sample, const Moment &when) const;
    void append(Series &series, double value, qint64 at);
    void endSeries(Series &series, qint64 at);
    void expire(qint64 at);
    void makeRoom(qint64 at);
    void eraseDead(size_t most);
    void erase(size_t index);

    MetricNames m_metrics;
    Limits m_limits;
    BlockPool m_pool;
    std::vector<Series> m_series;
    std::vector<size_t> m_freePlaces;
    std::unordered_multimap<size_t, size_t> m_byIdentity; //!< a hash to places in m_series
    std::map<std::string, std::vector<size_t>, std::less<>> m_byMetric;
    std::map<QString, Numbers> m_numbers;
    quint64 m_generation = 1;
    qint64 m_scrape = 0;
    qint64 m_oldest = std::numeric_limits<qint64>::min(); //!< what is older counts as gone
};

} // namespace thabat::monitor

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/seriesstore.h"

#include "app/monitor/familyrules.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace thabat::monitor {

namespace {

constexpr size_t nowhere = std::numeric_limits<size_t>::max();

size_t seriesHash(const QString &source, const std::string &name, const Labels &labels)
{
    return qHash(source) ^ std::hash<std::string>()(identityOf(name, labels));
}

//! Every series must be able to have a block or two.
SeriesStore::Limits withRoom(SeriesStore::Limits limits)
{
    limits.bytes = std::max(limits.bytes, 2 * sizeof(PointBlock));
    limits.series = std::min(limits.series, limits.bytes / sizeof(PointBlock) / 2);
    return limits;
}

} // namespace

SeriesStore::SeriesStore(MetricNames metrics, const Limits &limits)
    : m_metrics(std::move(metrics))
    , m_limits(withRoom(limits))
    , m_pool(m_limits.bytes)
{
}

Result<Done> SeriesStore::take(const QString &source, const Exposition &exposition, const Moment &when)
{
    return take(source, scrapeOf(exposition, m_metrics), when);
}

Result<Done> SeriesStore::take(const QString &source, const Scrape &scrape, const Moment &when)
{
    if (const auto verdict = mayTake(source, scrape); !verdict) {
        markStale(source, when.at);
        return verdict;
    }
    auto &numbers = m_numbers[source];
    renumber(numbers, source, scrape);
    ++m_scrape;
    for (const auto &sample : scrape.samples) {
        auto &series = m_series[numbers.places[sample.series]];
        if (const auto at = timeOf(sample, when)) {
            series.scraped = m_scrape;
            append(series, sample.value, *at);
        }
    }
    for (auto &series : m_series) {
        if (series.scraped != m_scrape && series.source == source)
            endSeries(series, when.at);
    }
    expire(when.at);
    return Done{};
}

Result<Done> SeriesStore::mayTake(const QString &source, const Scrape &scrape) const
{
    const auto numbers = m_numbers.find(source);
    if (!scrape.fresh && (numbers == m_numbers.end() || !numbers->second.known))
        return Error{Error::Code::Conflict,
                     QCoreApplication::translate("SeriesStore", "The source must name its series again.")};
    if (scrape.appeared.empty())
        return Done{};
    const auto others = std::count_if(m_series.begin(), m_series.end(), [&](const Series &series) {
        return series.live && (!scrape.fresh || series.source != source);
    });
    const auto count = size_t(others) + scrape.appeared.size() - scrape.vanished.size();
    if (count <= m_limits.series)
        return Done{};
    return Error{Error::Code::InvalidInput,
                 QCoreApplication::translate("SeriesStore", "%1 series are too many; at most %2 are kept.")
                     .arg(QString::number(count), QString::number(m_limits.series))};
}

void SeriesStore::renumber(Numbers &numbers, const QString &source, const Scrape &scrape)
{
    if (scrape.fresh) {
        for (const auto place : numbers.places) {
            if (place != nowhere)
                m_series[place].live = false;
        }
        numbers.places.clear();
    }
    for (const auto number : scrape.vanished)
        m_series[std::exchange(numbers.places[number], nowhere)].live = false;
    for (const auto &series : scrape.appeared) {
        if (series.number >= numbers.places.size())
            numbers.places.resize(series.number + 1, nowhere);
        const auto place = placeOf(source, series);
        numbers.places[series.number] = place;
        m_series[place].live = true;
    }
    numbers.known = true;
}

//! The place of a series that is here already, or a new one.
size_t SeriesStore::placeOf(const QString &source, const ScrapedSeries &series)
{
    const auto hash = seriesHash(source, series.name, series.labels);
    const auto [first, last] = m_byIdentity.equal_range(hash);
    const auto found = std::find_if(first, last, [&](const auto &entry) {
        const auto &other = m_series[entry.second];
        return other.name == series.name && other.labels == series.labels && other.source == source;
    });
    if (found != last)
        return found->second;
    if (seriesCount() >= m_limits.series)
        eraseDead(m_limits.series - m_limits.series / 16 - 1);
    auto place = m_series.size();
    if (m_freePlaces.empty()) {
        m_series.emplace_back();
    } else {
        place = m_freePlaces.back();
        m_freePlaces.pop_back();
    }
    m_series[place] = {series.name, series.labels, source, {}, 0, false, false};
    m_byIdentity.emplace(hash, place);
    m_byMetric[series.name].push_back(place);
    ++m_generation;
    return place;
}

void SeriesStore::markStale(const QString &source, qint64 at)
{
    m_numbers[source] = {};
    for (auto &series : m_series) {
        if (series.source != source)
            continue;
        series.live = false;
        endSeries(series, at);
    }
    expire(at);
}

void SeriesStore::forget()
{
    for (size_t index = 0; index < m_series.size(); ++index) {
        m_series[index].points.clear(m_pool);
        if (!m_series[index].live && !m_series[index].free)
            erase(index);
    }
    ++m_generation;
}

const std::vector<size_t> &SeriesStore::ofMetric(std::string_view metric) const
{
    static const std::vector<size_t> none;
    const auto found = m_byMetric.find(metric);
    return found == m_byMetric.end() ? none : found->second;
}

std::span<const Point> SeriesStore::points(size_t index, qint64 from, qint64 to,
                                           std::vector<Point> &buffer) const
{
    buffer.clear();
    m_series[index].points.visit(m_pool, std::max(from, m_oldest), to, [&](const Point &point) {
        buffer.push_back(point);
    });
    return buffer;
}

std::vector<PixelColumn> SeriesStore::columns(size_t index, qint64 from, qint64 to, int count) const
{
    PixelColumns columns(from, to, count);
    m_series[index].points.visit(m_pool, std::max(from, m_oldest), to, [&](const Point &point) {
        columns.take(point);
    });
    return std::move(columns).columns();
}

size_t SeriesStore::pointCount() const
{
    size_t count = 0;
    for (const auto &series : m_series)
        count += series.points.count(m_pool);
    return count;
}

//! Our own clock counts; a timestamp of the source only says how old the sample already is.
std::optional<qint64> SeriesStore::timeOf(const ScrapedSample &sample, const Moment &when) const
{
    if (!sample.timed)
        return when.at;
    const auto oldest = when.wall - m_limits.oldest.count();
    const auto newest = when.wall + m_limits.newest.count();
    if (sample.timestamp < oldest || sample.timestamp > newest)
        return {};
    return when.at - std::max<qint64>(when.wall - sample.timestamp, 0);
}

void SeriesStore::append(Series &series, double value, qint64 at)
{
    if (!series.points.isEmpty() && at <= series.points.last().at) {
        if (at == series.points.last().at)
            series.points.replaceLast(m_pool, value);
        return;
    }
    if (series.points.append(m_pool, {at, value}))
        return;
    makeRoom(at);
    series.points.append(m_pool, {at, value});
}

void SeriesStore::endSeries(Series &series, qint64 at)
{
    if (!series.points.isEmpty() && !isStaleMarker(series.points.last().value))
        append(series, staleMarker(), at);
}

void SeriesStore::expire(qint64 at)
{
    m_oldest = std::max(m_oldest, at - m_limits.retention.count());
    for (size_t index = 0; index < m_series.size(); ++index) {
        auto &series = m_series[index];
        series.points.dropBefore(m_pool, m_oldest);
        if (series.points.isEmpty() && !series.live && !series.free)
            erase(index);
    }
}

//! Too much in all: everybody's history gets shorter, nobody's newest samples go.
void SeriesStore::makeRoom(qint64 at)
{
    auto keep = m_limits.retention.count();
    while (keep > 0 && m_pool.left() < m_pool.most() / 16 + 1) {
        keep = keep / 4 * 3;
        for (auto &series : m_series)
            series.points.dropBefore(m_pool, at - keep);
    }
}

//! Room for new series: those that ended longest ago go first, until at most @p most are left.
void SeriesStore::eraseDead(size_t most)
{
    std::vector<size_t> dead;
    for (size_t index = 0; index < m_series.size(); ++index) {
        if (!m_series[index].live && !m_series[index].free)
            dead.push_back(index);
    }
    std::sort(dead.begin(), dead.end(), [this](size_t a, size_t b) {
        return m_series[a].points.last().at < m_series[b].points.last().at;
    });
    for (size_t i = 0; i < dead.size() && seriesCount() > most; ++i)
        erase(dead[i]);
}

void SeriesStore::erase(size_t index)
{
    auto &series = m_series[index];
    const auto [first, last] =
        m_byIdentity.equal_range(seriesHash(series.source, series.name, series.labels));
    m_byIdentity.erase(std::find_if(first, last, [&](const auto &entry) {
        return entry.second == index;
    }));
    auto &others = m_byMetric[series.name];
    std::erase(others, index);
    if (others.empty())
        m_byMetric.erase(series.name);
    series.points.clear(m_pool);
    series = {};
    series.free = true;
    m_freePlaces.push_back(index);
    ++m_generation;
}

} // namespace thabat::monitor

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/seriesstore.h"

#include "app/monitor/familyrules.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace thabat::monitor {

namespace {

std::string seriesIdentity(const QString &source, const std::string &name, const Labels &labels)
{
    return source.toStdString() + '\xfd' + identityOf(name, labels);
}

} // namespace

SeriesStore::SeriesStore(std::set<std::string, std::less<>> metrics, const Limits &limits)
    : m_metrics(std::move(metrics))
    , m_limits(limits)
{
}

Result<Done> SeriesStore::take(const QString &source, const Exposition &exposition, const Moment &when)
{
    size_t kept = 0;
    for (const auto &sample : exposition.samples)
        kept += m_metrics.contains(sample.name) ? 1 : 0;
    if (kept > m_limits.series) {
        markStale(source, when.at);
        return Error{
            Error::Code::InvalidInput,
            QCoreApplication::translate("SeriesStore", "%1 series are too many; at most %2 are kept.")
                .arg(QString::number(kept), QString::number(m_limits.series))};
    }
    for (const auto &[name, type] : exposition.families) {
        for (const auto *suffix : {"", "_bucket", "_count", "_sum", "_total"}) {
            if (m_metrics.contains(name + suffix))
                m_declared[name + suffix] = when.at;
        }
    }
    ++m_scrape;
    for (const auto &sample : exposition.samples) {
        if (!m_metrics.contains(sample.name))
            continue;
        const auto at = timeOf(sample, when);
        if (!at)
            continue;
        const auto [entry, isNew] =
            m_byIdentity.try_emplace(seriesIdentity(source, sample.name, sample.labels), m_series.size());
        if (isNew) {
            m_series.push_back({sample.name, sample.labels, source, {}, 0});
            m_byMetric[sample.name].push_back(entry->second);
            ++m_generation;
        }
        auto &series = m_series[entry->second];
        series.scraped = m_scrape;
        append(series, sample.value, *at);
    }
    for (auto &series : m_series) {
        if (series.source == source && series.scraped != m_scrape)
            endSeries(series, when.at);
    }
    expire(when.at);
    return Done{};
}

void SeriesStore::markStale(const QString &source, qint64 at)
{
    for (auto &series : m_series) {
        if (series.source == source)
            endSeries(series, at);
    }
    expire(at);
}

void SeriesStore::forget()
{
    m_series.clear();
    m_declared.clear();
    rebuildIndex();
}

const std::vector<size_t> &SeriesStore::ofMetric(std::string_view metric) const
{
    static const std::vector<size_t> none;
    const auto found = m_byMetric.find(metric);
    return found == m_byMetric.end() ? none : found->second;
}

std::optional<qint64> SeriesStore::declaredAt(std::string_view metric) const
{
    const auto found = m_declared.find(metric);
    return found == m_declared.end() ? std::nullopt : std::optional(found->second);
}

std::span<const Point> SeriesStore::points(size_t index, qint64 from, qint64 to,
                                           std::vector<Point> &buffer) const
{
    buffer.clear();
    for (const auto &point : m_series[index].points.points()) {
        if (point.at >= from && point.at <= to)
            buffer.push_back(point);
    }
    return buffer;
}

size_t SeriesStore::pointCount() const
{
    size_t count = 0;
    for (const auto &series : m_series)
        count += series.points.size();
    return count;
}

//! Our own clock counts; a timestamp of the source only says how old the sample already is.
std::optional<qint64> SeriesStore::timeOf(const Sample &sample, const Moment &when) const
{
    if (!sample.timestamp)
        return when.at;
    const auto age = when.wall - *sample.timestamp;
    if (age > m_limits.oldest.count() || age < -m_limits.newest.count())
        return {};
    return when.at - std::max<qint64>(age, 0);
}

void SeriesStore::append(Series &series, double value, qint64 at)
{
    if (series.points.isEmpty() || at > series.points.last().at)
        series.points.append({at, value});
    else if (at == series.points.last().at)
        series.points.replaceLast(value);
}

void SeriesStore::endSeries(Series &series, qint64 at)
{
    if (!series.points.isEmpty() && !isStaleMarker(series.points.last().value))
        append(series, staleMarker(), at);
}

void SeriesStore::expire(qint64 at)
{
    auto keep = m_limits.retention.count();
    for (auto &series : m_series)
        series.points.dropBefore(at - keep);
    // Too much in all: everybody's history gets shorter, nobody's newest samples go.
    while (keep > 1000 && pointCount() > m_limits.points) {
        keep = keep / 4 * 3;
        for (auto &series : m_series)
            series.points.dropBefore(at - keep);
    }
    const auto gone = std::erase_if(m_series, [](const Series &series) {
        return series.points.isEmpty();
    });
    if (gone > 0)
        rebuildIndex();
}

void SeriesStore::rebuildIndex()
{
    m_byIdentity.clear();
    m_byMetric.clear();
    for (size_t index = 0; index < m_series.size(); ++index) {
        const auto &series = m_series[index];
        m_byIdentity[seriesIdentity(series.source, series.name, series.labels)] = index;
        m_byMetric[series.name].push_back(index);
    }
    ++m_generation;
}

} // namespace thabat::monitor

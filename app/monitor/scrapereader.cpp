// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/scrapereader.h"

#include "app/monitor/expositionreader.h"
#include "app/monitor/scrapewalk.h"

namespace thabat::monitor {

//! How far the comparison with the last scrape has come.
struct ScrapeReader::Place
{
    const char *at = nullptr;
    const char *end = nullptr;
    size_t line = 0;
    size_t sample = 0; //!< how many wanted samples were met
};

ScrapeReader::ScrapeReader(MetricNames wanted, TargetLabels target, const ExpositionLimits &limits)
    : m_wanted(std::move(wanted))
    , m_target(std::move(target))
    , m_limits(limits)
{
}

void ScrapeReader::forget()
{
    m_memory = {};
}

Result<Scrape> ScrapeReader::readOpenMetrics(const QByteArray &body)
{
    forget();
    const auto exposition = parseExposition(body, MetricsFormat::OpenMetrics, m_limits);
    if (!exposition)
        return exposition.error();
    return withTarget(scrapeOf(*exposition, m_wanted), m_target);
}

Result<Scrape> ScrapeReader::read(const QByteArray &body, MetricsFormat format)
{
    if (format == MetricsFormat::OpenMetrics)
        return readOpenMetrics(body);
    if (body.size() > m_limits.bodyBytes) {
        forget();
        return bodyTooLarge(m_limits.bodyBytes);
    }
    const bool fresh = m_memory.fresh;
    const auto place = compare(body);
    Scrape scrape;
    if (fresh || place.line + 1 < m_memory.lines.size() || place.at != place.end) {
        m_memory.samples.resize(place.sample);
        auto walked = ScrapeWalk({m_wanted, m_target, m_limits}, m_memory, body,
                                 {place.line, size_t(place.at - body.constData())})
                          .read();
        if (!walked) {
            forget();
            return walked;
        }
        scrape = *std::move(walked);
    } else {
        m_memory.lines.back().at = quint32(body.size());
    }
    m_memory.body = body;
    m_memory.fresh = false;
    scrape.fresh = fresh;
    scrape.samples = m_memory.samples;
    scrape.total = m_memory.total;
    return scrape;
}

//! Walks through @p body as long as its lines are those of the last scrape, and takes over their values.
//!
//! No rule about several lines can be broken on the way: the last scrape kept them with the same lines.
ScrapeReader::Place ScrapeReader::compare(const QByteArray &body)
{
    const auto *const begin = body.constData();
    const auto *const old = m_memory.body.constData();
    auto &lines = m_memory.lines;
    Place place{begin, begin + body.size(), 0, 0};
    for (size_t next = lines.empty() ? 0 : lines[0].at; place.line + 1 < lines.size(); ++place.line) {
        auto &line = lines[place.line];
        const auto from = next;
        next = lines[place.line + 1].at;
        const auto length = next - from;
        const auto same = commonBytes(place.at, old + from, std::min(length, size_t(place.end - place.at)));
        const auto *const at = place.at;
        if (same == length) {
            place.at += length;
            place.sample += line.wanted;
        } else if (!compareTail(place, same, line)) {
            break;
        }
        line.at = quint32(at - begin);
    }
    return place;
}

//! The line differs from its @p same 'th byte on: whether only in value and time, which are taken over.
bool ScrapeReader::compareTail(Place &place, size_t same, const ScrapeMemory::Line &line)
{
    SampleTail tail;
    if (line.series == SeriesTable::none || same < line.valueAt
        || !readTail(place.at + line.valueAt, place.end, tail)
        || tail.next - place.at - 1 > m_limits.lineBytes)
        return false;
    place.at = tail.next;
    if (line.wanted)
        m_memory.samples[place.sample++] = {tail.value, tail.timestamp, line.series, tail.timed};
    return true;
}

} // namespace thabat::monitor

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/scrapewalk.h"

#include "app/monitor/expositionreader.h"

#include <algorithm>

namespace thabat::monitor {

namespace {

constexpr size_t shortestRead = 32; // bytes a line, to reserve memory

//! About how many lines @p body has: its beginning counts for all of it.
size_t guessedLines(const char *begin, const char *end)
{
    const auto *const some = begin + std::min<std::ptrdiff_t>(end - begin, 64 * 1024);
    const auto lines = size_t(std::count(begin, some, '\n')) + 1;
    const auto bytes = std::max(size_t(some - begin) / lines, shortestRead);
    return size_t(end - begin) / bytes * 9 / 8;
}

} // namespace

ScrapeWalk::ScrapeWalk(const Settings &settings, ScrapeMemory &memory, const QByteArray &body,
                       const Start &start)
    : m_settings(settings)
    , m_memory(memory)
    , m_start(start)
    , m_begin(body.constData())
    , m_end(m_begin + body.size())
    , m_at(m_begin + start.at)
    , m_slow(MetricsFormat::Text, settings.limits, *this)
{
    if (memory.lines.empty()) {
        const auto lines = guessedLines(m_begin, m_end);
        memory.lines.reserve(lines);
        memory.series.reserve(lines);
    } else {
        m_old.assign(memory.lines.begin() + std::ptrdiff_t(start.line), memory.lines.end());
        memory.lines.resize(start.line);
    }
    ++memory.scrapes;
    memory.total = 0;
}

Result<Scrape> ScrapeWalk::read()
{
    repeatBeforeStart();
    while (m_at < m_end) {
        const auto number = m_memory.lines.size() + 1;
        if (const auto complaint = readLine(); !complaint.isNull())
            return errorAtLine(number, complaint);
    }
    m_memory.lines.push_back({quint32(m_end - m_begin)});
    Scrape scrape;
    scrape.appeared = appeared();
    scrape.vanished = eraseVanished();
    return scrape;
}

//! The rules that span lines must know of those that were only compared.
void ScrapeWalk::repeatBeforeStart()
{
    for (size_t index = 0; index < m_start.line; ++index) {
        const auto &line = m_memory.lines[index];
        const auto *at = m_begin + line.at;
        const auto *const end =
            m_begin + (index + 1 < m_start.line ? m_memory.lines[index + 1].at : m_start.at);
        if (line.series == SeriesTable::none) {
            // It was taken once already, and takes nothing now.
            (void)m_slow.read({at, size_t(end - at - 1)}, LineReader::End::LineFeed, m_memory.total);
            continue;
        }
        while (*at == ' ' || *at == '\t')
            ++at;
        enter({at, metricNameBytes(at, end)});
        auto &entry = m_memory.series[line.series];
        entry.line = quint32(index);
        entry.scrape = m_memory.scrapes;
        ++m_memory.total;
    }
}

Complaint ScrapeWalk::readLine()
{
    Complaint complaint;
    if (m_memory.total < m_settings.limits.samples && (readExpected(complaint) || readUsual(complaint)))
        return complaint;
    return readSlowly();
}

bool ScrapeWalk::readExpected(Complaint &complaint)
{
    if (m_expected + 1 >= m_old.size())
        return false;
    const auto &line = m_old[m_expected];
    const bool isSample = line.series != SeriesTable::none;
    const auto length = isSample ? line.valueAt : m_old[m_expected + 1].at - line.at;
    if (size_t(m_end - m_at) < length
        || commonBytes(m_at, m_memory.body.constData() + line.at, length) < length)
        return false;
    if (!isSample) {
        ++m_expected;
        complaint = readSlowly();
        return true;
    }
    SampleTail tail;
    const auto name = metricNameBytes(m_at, m_end);
    if (name == 0 || !readTail(m_at + length, m_end, tail)
        || tail.next - m_at - 1 > m_settings.limits.lineBytes)
        return false;
    ++m_expected;
    m_number = line.series;
    keepLine(length, m_number);
    complaint = takeSample({m_at, name}, enter({m_at, name}), tail);
    m_at = tail.next;
    return true;
}

bool ScrapeWalk::readUsual(Complaint &complaint)
{
    const auto *const line = usualLine();
    if (!line)
        return false;
    const std::string_view name(m_at, line->nameBytes);
    if (!line->sameName || !m_nameIsKnown) {
        m_type = enter(name);
        m_isWanted = m_settings.wanted.contains(name);
        m_nameIsKnown = true;
    }
    SeriesTable::Entry entry;
    entry.hash = line->identity;
    entry.wanted = m_isWanted;
    entry.badLe = line->badLe;
    entry.badQuantile = line->badQuantile;
    m_number = numberOf({m_at, line->valueAt}, entry);
    keepLine(line->valueAt, m_number);
    complaint = takeSample(name, m_type, line->tail);
    m_at = line->tail.next;
    return true;
}

//! The line at hand, if it is usual. In a first scrape some are read ahead: then the places in the table
//! where they will be looked for are on their way from memory while the others are read.
const UsualLine *ScrapeWalk::usualLine()
{
    if (m_nextAhead < m_endAhead && m_ahead[m_nextAhead].at == m_at)
        return &m_ahead[m_nextAhead++];
    const auto most = m_old.empty() ? m_ahead.size() : 1;
    m_nextAhead = m_endAhead = 0;
    for (const auto *at = m_at; m_endAhead < most; ++m_endAhead) {
        auto &line = m_ahead[m_endAhead];
        if (!readUsualLine(at, m_end, m_settings.limits, m_before, line))
            break;
        m_memory.series.expect(line.identity);
        at = line.tail.next;
    }
    return m_endAhead > 0 ? &m_ahead[m_nextAhead++] : nullptr;
}

Complaint ScrapeWalk::readSlowly()
{
    m_nameIsKnown = false; // it may tell the type of a family
    const auto *const end = std::find(m_at, m_end, '\n');
    const std::string_view line(m_at, size_t(end - m_at));
    const auto complaint = m_slow.read(
        line, end == m_end ? LineReader::End::Missing : LineReader::End::LineFeed, m_memory.total);
    if (!complaint.isNull())
        return complaint;
    if (const auto &sample = m_slow.sample()) {
        keepLine(line.size() - m_slow.valueBytes(), m_number);
        keepSample(m_number, {sample->value, sample->timestamp.value_or(0), sample->timestamp.has_value()});
    } else {
        keepLine(0, SeriesTable::none);
    }
    m_at = end + 1;
    return {};
}

Complaint ScrapeWalk::takeSample(std::string_view name, MetricType type, const SampleTail &tail)
{
    const auto &entry = m_memory.series[m_number];
    if (entry.scrape == m_memory.scrapes)
        return twice(name);
    keepSample(m_number, tail);
    const bool bad =
        (type == MetricType::Histogram && entry.badLe) || (type == MetricType::Summary && entry.badQuantile);
    return bad ? badBound(name) : Complaint();
}

void ScrapeWalk::keepLine(size_t valueAt, quint32 series)
{
    const bool wanted = series != SeriesTable::none && m_memory.series[series].wanted;
    m_memory.lines.push_back({quint32(m_at - m_begin), quint32(valueAt), wanted, series});
}

//! After keepLine().
void ScrapeWalk::keepSample(quint32 series, const SampleTail &tail)
{
    auto &entry = m_memory.series[series];
    entry.scrape = m_memory.scrapes;
    entry.line = quint32(m_memory.lines.size() - 1);
    ++m_memory.total;
    if (entry.wanted)
        m_memory.samples.push_back({tail.value, tail.timestamp, series, tail.timed});
}

//! The number of the series that the line at hand has, whatever the order of its labels.
quint32 ScrapeWalk::numberOf(std::string_view prefix, const SeriesTable::Entry &entry)
{
    const auto [number, isNew] = m_memory.series.findOrInsert(entry, [&](quint32 other) {
        return isSameSeries(other, prefix);
    });
    auto &series = m_memory.series[number];
    if (isNew) {
        series.line = quint32(m_memory.lines.size());
        if (series.wanted)
            m_appeared.push_back(number);
    } else if (series.scrape != m_memory.scrapes) {
        m_expected = series.line - m_start.line + 1;
    }
    return number;
}

bool ScrapeWalk::isSameSeries(quint32 number, std::string_view prefix) const
{
    const auto other = prefixOf(number);
    if (other == prefix)
        return true;
    const auto one = sampleOf(prefix);
    const auto two = sampleOf(other);
    return one.name == two.name && one.labels == two.labels;
}

//! Name and labels of a series as the line has them that had it last.
std::string_view ScrapeWalk::prefixOf(quint32 number) const
{
    const auto &entry = m_memory.series[number];
    if (entry.scrape == m_memory.scrapes) {
        const auto &line = m_memory.lines[entry.line];
        return {m_begin + line.at, line.valueAt};
    }
    const auto &line = m_old[entry.line - m_start.line];
    return {m_memory.body.constData() + line.at, line.valueAt};
}

//! Asked by the rules about a line that is read slowly.
bool ScrapeWalk::isFirst(const Sample &sample)
{
    const auto *const end = std::find(m_at, m_end, '\n');
    SeriesTable::Entry entry;
    entry.hash = identityHash(sample.name, sample.labels);
    const auto isBad = [&](std::string_view label) {
        const auto text = labelOf(sample.labels, label);
        return !text.empty() && !valueFromText(text);
    };
    entry.badLe = isBad("le");
    entry.badQuantile = isBad("quantile");
    entry.wanted = m_settings.wanted.contains(sample.name);
    m_number = numberOf({m_at, size_t(end - m_at) - m_slow.valueBytes()}, entry);
    return m_memory.series[m_number].scrape != m_memory.scrapes;
}

Sample ScrapeWalk::sampleOf(std::string_view prefix) const
{
    TextFamilyRules none;
    LineReader reader(MetricsFormat::Text, m_settings.limits, none);
    (void)reader.read(std::string(prefix) + '0', LineReader::End::LineFeed, 0); // it was read before
    return reader.sample().value_or(Sample());
}

std::vector<ScrapedSeries> ScrapeWalk::appeared() const
{
    std::vector<ScrapedSeries> result;
    result.reserve(m_appeared.size());
    for (const auto number : m_appeared) {
        auto sample = sampleOf(prefixOf(number));
        result.push_back(
            {number, std::move(sample.name), withTarget(std::move(sample.labels), m_settings.target)});
    }
    return result;
}

std::vector<quint32> ScrapeWalk::eraseVanished()
{
    std::vector<quint32> wanted;
    for (const auto &line : m_old) {
        if (line.series == SeriesTable::none || m_memory.series[line.series].scrape == m_memory.scrapes)
            continue;
        if (line.wanted)
            wanted.push_back(line.series);
        m_memory.series.erase(line.series);
    }
    return wanted;
}

} // namespace thabat::monitor

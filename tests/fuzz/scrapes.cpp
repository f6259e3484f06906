// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/scrapereader.h"
#include "tests/fuzz/expositioncheck.h"

#include <algorithm>
#include <bit>
#include <map>
#include <tuple>

using namespace thabat;
using namespace thabat::monitor;

namespace {

const TargetLabels target = {"job", "host:1"};
const ExpositionLimits limits{4096, 16, 500};

using Row = std::tuple<std::string, Labels, quint64, std::optional<qint64>>;

MetricNames namesIn(const QList<QByteArray> &bodies)
{
    MetricNames names;
    for (const auto &body : bodies) {
        if (const auto exposition = parseExposition(body, MetricsFormat::Text, limits)) {
            for (const auto &sample : exposition->samples)
                names.insert(sample.name);
        }
    }
    return names;
}

std::vector<Row> rowsOf(const Exposition &exposition)
{
    std::vector<Row> rows;
    for (const auto &sample : exposition.samples)
        rows.emplace_back(sample.name, withTarget(sample.labels, target),
                          std::bit_cast<quint64>(sample.value), sample.timestamp);
    return rows;
}

//! The series that a reader has told of, as a store would know them.
class Known
{
public:
    std::vector<Row> rowsOf(const Scrape &scrape)
    {
        if (scrape.fresh)
            m_series.clear();
        for (const auto number : scrape.vanished)
            fuzz::require(m_series.erase(number) == 1, "only known series vanish");
        for (const auto &series : scrape.appeared)
            fuzz::require(m_series.emplace(series.number, series).second, "a series appears once");
        std::vector<Row> rows;
        for (const auto &sample : scrape.samples) {
            const auto series = m_series.find(sample.series);
            fuzz::require(series != m_series.end(), "a sample belongs to a known series");
            rows.emplace_back(series->second.name, series->second.labels,
                              std::bit_cast<quint64>(sample.value),
                              sample.timed ? std::optional(sample.timestamp) : std::nullopt);
        }
        return rows;
    }

private:
    std::map<quint32, ScrapedSeries> m_series;
};

} // namespace

//! Scrapes of one source, one after another, parted by NUL: the reader that compares them says what the
//! reader of single ones says.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto bodies = QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)).split('\0');
    ScrapeReader reader(namesIn(bodies), target, limits);
    Known known;
    for (const auto &body : bodies.mid(0, 8)) {
        const auto expected = parseExposition(body, MetricsFormat::Text, limits);
        const auto actual = reader.read(body);
        fuzz::require(expected.has_value() == actual.has_value(), "the same is taken");
        if (!expected) {
            fuzz::require(expected.error().message == actual.error().message, "the same is said");
            continue;
        }
        auto wanted = rowsOf(*expected);
        auto got = known.rowsOf(*actual);
        std::sort(wanted.begin(), wanted.end());
        std::sort(got.begin(), got.end());
        fuzz::require(wanted == got, "the same samples are read");
    }
    return 0;
}

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/history.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace thabat::monitor {

namespace {

constexpr std::chrono::milliseconds historySpan{6 * 3'600'000};
constexpr qint64 mostHistoryPoints = 100'000; // 1.6 MB an indicator

constexpr double noHistoryValue = std::numeric_limits<double>::quiet_NaN();

//! What a slice of time leaves on the chart: its extremes in their order, and whether it held a gap.
struct Slice
{
    const SeriesPoint *least = nullptr;
    const SeriesPoint *most = nullptr;
    const SeriesPoint *gap = nullptr;

    void take(const SeriesPoint &point)
    {
        if (std::isnan(point.value)) {
            gap = &point;
            return;
        }
        if (!least || point.value < least->value)
            least = &point;
        if (!most || point.value > most->value)
            most = &point;
    }

    void addTo(std::vector<SeriesPoint> &result) const
    {
        std::vector<const SeriesPoint *> kept;
        for (const auto *point : {least, most, gap}) {
            if (point && std::find(kept.begin(), kept.end(), point) == kept.end())
                kept.push_back(point);
        }
        std::sort(kept.begin(), kept.end(), [](const auto *a, const auto *b) {
            return a->at < b->at;
        });
        for (const auto *point : kept)
            result.push_back(*point);
    }
};

} // namespace

std::vector<SeriesPoint> decimated(const std::vector<SeriesPoint> &points, int maxPoints)
{
    if (maxPoints <= 0)
        return {};
    if (points.size() <= size_t(maxPoints))
        return points;
    // Up to three points a slice: least, most and a gap.
    const auto slices = std::max(maxPoints / 3, 1);
    const auto begin = points.front().at;
    const auto width = double(points.back().at - begin + 1) / slices;
    std::vector<SeriesPoint> result;
    result.reserve(size_t(maxPoints));
    Slice slice;
    int current = 0;
    for (const auto &point : points) {
        const auto number = std::min(int(double(point.at - begin) / width), slices - 1);
        if (number != current)
            std::exchange(slice, {}).addTo(result);
        current = number;
        slice.take(point);
    }
    slice.addTo(result);
    if (result.size() > size_t(maxPoints)) // only when fewer than three were asked for
        result.resize(size_t(maxPoints));
    return result;
}

History::History(std::chrono::milliseconds every, std::chrono::milliseconds gap)
    : m_ring(size_t(std::clamp<qint64>(historySpan / std::max(every, std::chrono::milliseconds(1)), 16,
                                       mostHistoryPoints)))
    , m_gap(gap.count())
{
}

void History::append(const SeriesPoint &point)
{
    // A scrape that took long is older than the gap noted while it was waited for; and after the wall clock
    // went back, points would lie in the future. Either way only what is later than this goes.
    while (m_count > 0 && at(m_count - 1).at > point.at)
        --m_count;
    if (m_count > 0 && point.at == at(m_count - 1).at)
        return;
    const auto oldest = point.at - std::chrono::milliseconds(historySpan).count();
    while (m_count > 0 && (m_count == m_ring.size() || at(0).at < oldest)) {
        m_first = (m_first + 1) % m_ring.size();
        --m_count;
    }
    m_ring[(m_first + m_count++) % m_ring.size()] = point;
}

void History::shiftWall(std::chrono::milliseconds by)
{
    for (auto &point : m_ring)
        point.at += by.count();
}

std::vector<SeriesPoint> History::between(qint64 from, qint64 to) const
{
    std::vector<SeriesPoint> result;
    for (size_t index = 0; index < m_count; ++index) {
        const auto &point = at(index);
        if (point.at < from || point.at > to)
            continue;
        if (!result.empty() && point.at - result.back().at > m_gap && !std::isnan(result.back().value))
            result.push_back({result.back().at + 1, noHistoryValue});
        result.push_back(point);
    }
    return result;
}

} // namespace thabat::monitor

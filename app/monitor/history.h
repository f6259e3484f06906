// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <vector>

namespace thabat::monitor {

//! A point of a chart.
struct SeriesPoint
{
    qint64 at = 0; //!< milliseconds since 1970 UTC
    double value = 0; //!< NaN: a gap, never to be bridged
};

//! @p points in time order as at most @p maxPoints: of every slice of time the smallest and the largest value
//! stay, so that no peak is lost. Gaps stay gaps.
std::vector<SeriesPoint> decimated(const std::vector<SeriesPoint> &points, int maxPoints);

//! The course of one indicator: six hours in memory that is taken once and never grows.
class History
{
public:
    //! One value every @p every at most; values further apart than @p gap are not joined.
    History(std::chrono::milliseconds every, std::chrono::milliseconds gap);

    void append(const SeriesPoint &point); //!< in time order; a time that went back starts anew

    //! The wall clock was set @p by so much: every point stays as long ago as it was.
    void shiftWall(std::chrono::milliseconds by);

    //! The points of a span of time, both ends included, with NaN where they must not be joined.
    std::vector<SeriesPoint> between(qint64 from, qint64 to) const;

private:
    const SeriesPoint &at(size_t index) const { return m_ring[(m_first + index) % m_ring.size()]; }

    std::vector<SeriesPoint> m_ring;
    size_t m_first = 0;
    size_t m_count = 0;
    qint64 m_gap;
};

} // namespace thabat::monitor

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

namespace thabat::monitor {

//! One sample of a series. Times are milliseconds of Clock::monotonic(), which no clock change can falsify.
struct Point
{
    qint64 at = 0;
    double value = 0;
};

//! The mark that a series ended here: it vanished from a scrape, or the scrape failed (Prometheus's stale
//! NaN).
double staleMarker();
bool isStaleMarker(double value);

//! The samples of one series, oldest first, bounded by age. Dropping old ones costs nothing on average.
class PointRing
{
public:
    void append(const Point &point) { m_points.push_back(point); }
    void replaceLast(double value) { m_points.back().value = value; }
    void dropBefore(qint64 at);

    std::span<const Point> points() const { return std::span(m_points).subspan(m_first); }
    bool isEmpty() const { return m_first == m_points.size(); }
    size_t size() const { return m_points.size() - m_first; }
    const Point &last() const { return m_points.back(); }

private:
    std::vector<Point> m_points;
    size_t m_first = 0;
};

} // namespace thabat::monitor

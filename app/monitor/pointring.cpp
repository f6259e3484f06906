// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/pointring.h"

#include <bit>

namespace thabat::monitor {

namespace {

constexpr quint64 staleBits = 0x7ff0000000000002ULL;

} // namespace

double staleMarker()
{
    return std::bit_cast<double>(staleBits);
}

bool isStaleMarker(double value)
{
    return std::bit_cast<quint64>(value) == staleBits;
}

void PointRing::dropBefore(qint64 at)
{
    while (m_first < m_points.size() && m_points[m_first].at < at)
        ++m_first;
    if (m_first > 32 && m_first > m_points.size() / 2) {
        m_points.erase(m_points.begin(), m_points.begin() + std::ptrdiff_t(m_first));
        m_first = 0;
    }
}

} // namespace thabat::monitor

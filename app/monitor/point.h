// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <bit>

namespace thabat::monitor {

//! One sample of a series. Times are milliseconds of Clock::monotonic(), which no clock change can falsify.
struct Point
{
    qint64 at = 0;
    double value = 0;
};

inline constexpr quint64 staleMarkerBits = 0x7ff0000000000002ULL;

//! The mark that a series ended here: it vanished from a scrape, or the scrape failed (Prometheus's stale
//! NaN).
inline double staleMarker()
{
    return std::bit_cast<double>(staleMarkerBits);
}

inline bool isStaleMarker(double value)
{
    return std::bit_cast<quint64>(value) == staleMarkerBits;
}

} // namespace thabat::monitor

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/see/crosshair.h"

#include <algorithm>
#include <cmath>

namespace thabat::ui {

namespace {

//! The moments one can step to, in time order.
std::vector<qint64> stopsOf(const ChartPicture &picture, Stride stride)
{
    std::vector<qint64> stops;
    if (stride == Stride::Event) {
        for (const auto &event : picture.events)
            stops.push_back(event.at);
    } else {
        for (const auto &point : picture.points) {
            if (std::isfinite(point.value))
                stops.push_back(point.at);
        }
    }
    std::sort(stops.begin(), stops.end());
    return stops;
}

//! The stop next to @p at, or @p at itself at the end of the way.
qint64 nextStop(const std::vector<qint64> &stops, qint64 at, Direction direction)
{
    if (direction == Direction::Later) {
        const auto found = std::upper_bound(stops.begin(), stops.end(), at);
        return found == stops.end() ? at : *found;
    }
    const auto found = std::lower_bound(stops.begin(), stops.end(), at);
    return found == stops.begin() ? at : *std::prev(found);
}

} // namespace

void Crosshair::move(const ChartPicture &picture, Direction direction, Stride stride, qint64 leap)
{
    const qint64 start = m_at.value_or(picture.to);
    if (stride == Stride::Leap)
        m_at = start + (direction == Direction::Later ? leap : -leap);
    else
        m_at = nextStop(stopsOf(picture, stride), start, direction);
    m_at = std::clamp(*m_at, picture.from, std::max(picture.from, picture.to));
}

} // namespace thabat::ui

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/pixelcolumns.h"

#include <algorithm>
#include <cmath>

namespace thabat::monitor {

PixelColumns::PixelColumns(qint64 from, qint64 to, int count)
    : m_from(from)
    , m_width(double(std::max<qint64>(to - from + 1, 1)) / std::max(count, 1))
    , m_columns(size_t(std::max(count, 1)))
{
}

void PixelColumns::take(const Point &point)
{
    const auto place = double(point.at - m_from) / m_width;
    auto &column = m_columns[size_t(std::clamp(place, 0.0, double(m_columns.size() - 1)))];
    if (std::isnan(point.value)) {
        column.gap = true;
        return;
    }
    const bool isFirst = column.values++ == 0;
    column.least = isFirst ? point.value : std::min(column.least, point.value);
    column.most = isFirst ? point.value : std::max(column.most, point.value);
}

} // namespace thabat::monitor

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/monitor/point.h"

#include <vector>

namespace thabat::monitor {

//! What one column of pixels of a chart shows: from the smallest value to the largest.
struct PixelColumn
{
    double least = 0;
    double most = 0;
    quint32 values = 0; //!< none: nothing to draw
    bool gap = false; //!< a sample in it is no number, or the series ended in it
};

//! Sorts samples into the columns of a chart, one look at each and none kept: no peak is lost.
class PixelColumns
{
public:
    //! @p count columns from @p from to @p to, both included.
    PixelColumns(qint64 from, qint64 to, int count);

    void take(const Point &point); //!< one of that time
    std::vector<PixelColumn> columns() && { return std::move(m_columns); }

private:
    qint64 m_from;
    double m_width; //!< milliseconds a column
    std::vector<PixelColumn> m_columns;
};

} // namespace thabat::monitor

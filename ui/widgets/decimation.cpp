// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/decimation.h"

#include <cmath>

namespace thabat::ui {

namespace {

//! The lowest and the highest sample of one pixel column.
struct Extremes
{
    QPointF low = {};
    QPointF high = {};
    qint64 column = -1;

    void take(const QPointF &sample)
    {
        if (sample.y() < low.y())
            low = sample;
        if (sample.y() > high.y())
            high = sample;
    }

    void addTo(QPolygonF &line) const
    {
        if (column < 0)
            return;
        const bool lowFirst = low.x() <= high.x();
        line << (lowFirst ? low : high);
        if (low != high)
            line << (lowFirst ? high : low);
    }
};

} // namespace

std::vector<QPolygonF> decimated(const std::vector<QPointF> &samples, int columns)
{
    std::vector<QPolygonF> lines;
    if (samples.empty() || columns < 1)
        return lines;
    const double from = samples.front().x();
    const double span = std::max(samples.back().x() - from, 1e-9);

    QPolygonF line;
    Extremes extremes;
    const auto finish = [&] {
        extremes.addTo(line);
        extremes = {};
        if (!line.isEmpty())
            lines.push_back(std::exchange(line, {}));
    };
    for (const auto &sample : samples) {
        if (std::isnan(sample.y())) {
            finish();
            continue;
        }
        const auto column = qint64((sample.x() - from) / span * columns);
        if (column != extremes.column) {
            extremes.addTo(line);
            extremes = {sample, sample, column};
        }
        extremes.take(sample);
    }
    finish();
    return lines;
}

} // namespace thabat::ui

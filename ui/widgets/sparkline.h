// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/severity.h"
#include "ui/theme/appearance.h"

#include <QPointF>
#include <QWidget>

#include <optional>

namespace thabat::ui {

//! A small plot that keeps a value in view while a sheet covers the charts. Time runs to the right in both
//! languages. The owner gives it an accessible name with the value in words.
class Sparkline : public QWidget
{
    Q_OBJECT

public:
    explicit Sparkline(const Appearance &appearance, QWidget *parent = nullptr);

    //! x is time in any unit, ascending; a NaN in y is a gap.
    void setSamples(std::vector<QPointF> samples);

    //! The time shown, from left to right edge. Without it the samples fill the plot.
    void setWindow(double from, double to);

    //! Dashed line; grey until @p breached is given, then in the ink of that severity.
    void setThreshold(std::optional<double> threshold, std::optional<domain::Severity> breached = {});

    //! Hatches from @p x to the right edge: there is no fresh data. Nothing takes it away.
    void setStaleSince(std::optional<double> x);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double highest() const;
    QPointF place(const QPointF &sample, const QRectF &plot) const;
    void paintThreshold(QPainter &painter, const QRectF &plot) const;

    const Appearance &m_appearance;
    std::vector<QPointF> m_samples;
    std::optional<std::pair<double, double>> m_window;
    std::optional<double> m_threshold;
    std::optional<domain::Severity> m_breached;
    std::optional<double> m_staleSince;
};

} // namespace thabat::ui

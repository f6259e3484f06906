// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sparkline.h"

#include "ui/widgets/decimation.h"
#include "ui/widgets/severitymark.h"

#include <QPainter>

#include <cmath>

namespace thabat::ui {

namespace {

constexpr double headroom = 1.1;

} // namespace

Sparkline::Sparkline(const Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(&appearance, &Appearance::changed, this, qOverload<>(&Sparkline::update));
}

void Sparkline::setSamples(std::vector<QPointF> samples)
{
    m_samples = std::move(samples);
    update();
}

void Sparkline::setWindow(double from, double to)
{
    m_window = {from, std::max(to, from + 1e-9)};
    update();
}

void Sparkline::setThreshold(std::optional<double> threshold, std::optional<domain::Severity> breached)
{
    m_threshold = threshold;
    m_breached = breached;
    update();
}

void Sparkline::setStaleSince(std::optional<double> x)
{
    m_staleSince = x;
    update();
}

QSize Sparkline::sizeHint() const
{
    return {m_appearance.length(160), m_appearance.length(40)};
}

QSize Sparkline::minimumSizeHint() const
{
    return {m_appearance.length(60), m_appearance.length(24)};
}

void Sparkline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight); // plots never mirror
    const auto plot = QRectF(rect()).adjusted(0, 1, 0, -1);
    painter.setPen(QPen(m_appearance.colour(Token::Grid), 1));
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    paintThreshold(painter, plot);

    if (m_staleSince) {
        const double x = std::max(place({*m_staleSince, 0}, plot).x(), plot.left());
        painter.fillRect(QRectF(QPointF(x, plot.top()), plot.bottomRight()),
                         QBrush(m_appearance.colour(Token::Border), Qt::BDiagPattern));
    }
    painter.setPen(QPen(m_appearance.colour(Token::S2), 1)); // 1 px without antialiasing is the fast path
    const int columns = int(std::ceil(plot.width() * devicePixelRatioF()));
    for (auto line : decimated(m_samples, columns)) {
        for (auto &point : line)
            point = place(point, plot);
        if (line.size() == 1)
            painter.drawPoint(line.first());
        painter.drawPolyline(line);
    }
}

double Sparkline::highest() const
{
    double high = m_threshold.value_or(0);
    for (const auto &sample : m_samples)
        high = std::isnan(sample.y()) ? high : std::max(high, sample.y());
    return high > 0 ? high * headroom : 1;
}

QPointF Sparkline::place(const QPointF &sample, const QRectF &plot) const
{
    const double first = m_samples.empty() ? 0 : m_samples.front().x();
    const double last = m_samples.empty() ? 1 : m_samples.back().x();
    const auto [from, to] = m_window.value_or(std::pair(first, std::max(last, first + 1e-9)));
    return {plot.left() + (sample.x() - from) / (to - from) * plot.width(),
            plot.bottom() - sample.y() / highest() * plot.height()};
}

void Sparkline::paintThreshold(QPainter &painter, const QRectF &plot) const
{
    if (!m_threshold)
        return;
    const auto ink = m_breached ? inkOf(*m_breached) : Token::Text3;
    const double y = std::round(place({0, *m_threshold}, plot).y());
    painter.setPen(QPen(m_appearance.colour(ink), 1, Qt::DashLine));
    painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
}

} // namespace thabat::ui

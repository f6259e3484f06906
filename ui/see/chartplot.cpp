// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/see/chartplot.h"

#include "app/base/timetext.h"
#include "ui/widgets/severitymark.h"

#include <QLineSeries>
#include <QMouseEvent>
#include <QTextOption>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace thabat::ui {

namespace {

constexpr int edgeWidth = 50; //!< for the values at the right
constexpr int edgePixels = 11; //!< their text
constexpr int flagHeight = 15;
constexpr int timesHeight = 16;
constexpr int roomForFlags = 60; //!< a lower plot has lines without letters
constexpr qint64 secondsWanted = 10 * 60'000; //!< a shorter window tells seconds
constexpr int markSize = 5; //!< of the value under the crosshair

bool isGap(const monitor::SeriesPoint &point)
{
    return !std::isfinite(point.value);
}

} // namespace

ChartPlot::ChartPlot(const Appearance &appearance, QWidget *parent)
    : QChartView(parent)
    , m_appearance(appearance)
    , m_time(new QValueAxis(this))
    , m_values(new QValueAxis(this))
{
    setLayoutDirection(Qt::LeftToRight); // plots never mirror
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setInteractive(false);
    setMouseTracking(true);
    setRenderHint(QPainter::Antialiasing, false); // what makes lines of 1 px cheap
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);

    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    chart()->legend()->hide();
    chart()->addAxis(m_time, Qt::AlignBottom);
    chart()->addAxis(m_values, Qt::AlignRight);
    for (auto *axis : {m_time, m_values}) {
        axis->setLabelsVisible(false);
        axis->setLineVisible(false);
        axis->setGridLineVisible(false); // Qt moves it only at the next layout, later than everything else
    }
    connect(&appearance, &Appearance::changed, this, &ChartPlot::follow);
    follow();
}

void ChartPlot::setDetail(Detail detail)
{
    m_detail = detail;
    updateGeometry();
    place();
}

void ChartPlot::setPicture(const ChartPicture &picture)
{
    m_picture = picture;
    m_picture.points = monitor::decimated(picture.points, mostPoints);
    m_scale = scaleOf(m_picture);
    m_time->setRange(0, double(std::max<qint64>(m_picture.to - m_picture.from, 1)));
    m_values->setRange(m_scale.bottom, m_scale.top);
    fillLines();
    viewport()->update();
}

void ChartPlot::setCrosshair(std::optional<qint64> at)
{
    if (m_crosshair == at)
        return;
    m_crosshair = at;
    viewport()->update();
}

QRectF ChartPlot::plotArea() const
{
    return chart()->plotArea();
}

int ChartPlot::lineCount() const
{
    return int(std::count_if(m_lines.begin(), m_lines.end(), [](const auto *line) {
        return line->count() > 0;
    }));
}

int ChartPlot::pointCount() const
{
    int count = 0;
    for (const auto *line : m_lines)
        count += line->count();
    return count;
}

QSize ChartPlot::minimumSizeHint() const
{
    const int around = m_detail == Detail::Full ? flagHeight + timesHeight
        : m_detail == Detail::TimesOnly         ? timesHeight
                                                : 0;
    return {m_appearance.length(120), m_appearance.length(20 + around)};
}

QSize ChartPlot::sizeHint() const
{
    return minimumSizeHint();
}

void ChartPlot::drawBackground(QPainter *painter, const QRectF &)
{
    const auto area = plotArea();
    painter->setPen(QPen(m_appearance.colour(Token::Grid), 1));
    for (const double value : gridValues())
        painter->drawLine(QPointF(area.left(), yOf(value)), QPointF(area.right(), yOf(value)));
}

void ChartPlot::paintEvent(QPaintEvent *event)
{
    QChartView::paintEvent(event);
    if (m_picture.to <= m_picture.from)
        return;
    QPainter painter(viewport());
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setFont(edgeFont());
    paintSilence(painter);
    paintReference(painter);
    paintThresholds(painter);
    paintValues(painter);
    paintEvents(painter);
    paintTimes(painter);
    paintCrosshair(painter);
}

void ChartPlot::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    place();
}

void ChartPlot::mouseMoveEvent(QMouseEvent *event)
{
    const auto area = plotArea();
    const double share = (event->position().x() - area.left()) / std::max(area.width(), 1.0);
    if (share < 0 || share > 1) {
        Q_EMIT left();
        return;
    }
    Q_EMIT pointed(m_picture.from + qint64(share * double(m_picture.to - m_picture.from)));
}

void ChartPlot::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    Q_EMIT left();
}

void ChartPlot::follow()
{
    for (auto *line : m_lines)
        line->setPen(QPen(m_appearance.colour(Token::S2), 1));
    updateGeometry();
    place();
}

//! The plot area is set by hand: the same in all charts, so that one moment stands in one place.
void ChartPlot::place()
{
    const int below = m_detail == Detail::Bare ? 1 : m_appearance.length(timesHeight);
    const int above = hasFlags() ? m_appearance.length(flagHeight) : 1;
    const int right = m_appearance.length(edgeWidth);
    chart()->setPlotArea(
        QRectF(0, above, std::max(width() - right, 1), std::max(height() - above - below, 1)));
    viewport()->update();
}

//! One series for each run of samples without a gap: what was not measured is not drawn.
void ChartPlot::fillLines()
{
    size_t used = 0;
    QList<QPointF> line;
    const double onePixel = double(m_picture.to - m_picture.from) / std::max(plotArea().width(), 1.0);
    const auto finish = [&] {
        if (line.isEmpty())
            return;
        if (line.size() == 1 && pointCount() < mostPoints) // alone it would not be seen
            line.append(line.first() + QPointF(onePixel, 0));
        setLine(used++, line);
        line.clear();
    };
    for (const auto &point : m_picture.points) {
        if (isGap(point))
            finish();
        else
            line.append({double(point.at - m_picture.from), point.value});
    }
    finish();
    for (; used < m_lines.size(); ++used)
        setLine(used, {});
}

void ChartPlot::setLine(size_t index, const QList<QPointF> &points)
{
    if (index == m_lines.size()) {
        auto *line = new QLineSeries(this);
        line->setUseOpenGL(false);
        line->setPen(QPen(m_appearance.colour(Token::S2), 1));
        chart()->addSeries(line);
        line->attachAxis(m_time);
        line->attachAxis(m_values);
        m_lines.push_back(line);
    }
    auto *line = m_lines[index];
    if (!points.isEmpty() || line->count() > 0)
        line->replace(points);
}

double ChartPlot::xOf(qint64 at) const
{
    const auto area = plotArea();
    const double share = double(at - m_picture.from) / double(m_picture.to - m_picture.from);
    return std::round(area.left() + share * area.width());
}

double ChartPlot::yOf(double value) const
{
    const auto area = plotArea();
    const double share = (value - m_scale.bottom) / (m_scale.top - m_scale.bottom);
    return std::round(area.bottom() - share * area.height());
}

//! Latin digits in both languages, so it does not grow in Arabic as other text does.
QFont ChartPlot::edgeFont() const
{
    auto font = m_appearance.font(TextStyle::Hint);
    font.setPixelSize(m_appearance.length(edgePixels));
    return font;
}

bool ChartPlot::hasFlags() const
{
    return m_detail == Detail::Full || height() >= m_appearance.length(roomForFlags);
}

void ChartPlot::paintSilence(QPainter &painter) const
{
    const auto from = m_picture.silentFrom();
    if (!from)
        return;
    const auto area = plotArea();
    const QRectF silent(QPointF(xOf(*from), area.top()), area.bottomRight());
    painter.fillRect(silent, QBrush(m_appearance.colour(Token::Border), Qt::BDiagPattern));
}

//! Dots instead of a dotted pen, which is slow. What lies above the scale of today is left out, or a storm of
//! yesterday would press today flat.
void ChartPlot::paintReference(QPainter &painter) const
{
    const auto area = plotArea();
    const double perPixel = double(m_picture.to - m_picture.from) / std::max(area.width(), 1.0);
    painter.setPen(QPen(m_appearance.colour(Token::S3), 1));
    for (double x = 0; x <= area.width() && !m_picture.reference.empty(); x += 3) {
        const auto value = m_picture.referenceAt(m_picture.from + qint64(x * perPixel));
        if (value && *value >= m_scale.bottom && *value <= m_scale.top)
            painter.drawPoint(QPointF(std::round(area.left() + x), yOf(*value)));
    }
}

void ChartPlot::paintThresholds(QPainter &painter) const
{
    const auto area = plotArea();
    for (const auto &threshold : m_picture.thresholds) {
        if (!shows(m_scale, threshold))
            continue;
        const bool over = m_picture.isLive() && *m_picture.value > threshold.value;
        const double y = yOf(threshold.value);
        const auto ink = over ? inkOf(threshold.severity) : Token::Text3;
        painter.setPen(QPen(m_appearance.colour(ink), 1, Qt::DashLine));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    }
}

//! At the right edge: the thresholds, the worst one first, and then what of the scale finds room.
void ChartPlot::paintValues(QPainter &painter) const
{
    std::vector<std::pair<double, Token>> values;
    auto thresholds = m_picture.thresholds;
    std::stable_sort(thresholds.begin(), thresholds.end(), [](const auto &a, const auto &b) {
        return a.severity < b.severity;
    });
    for (const auto &threshold : thresholds) {
        if (shows(m_scale, threshold))
            values.emplace_back(threshold.value, Token::Text2);
    }
    if (m_detail == Detail::Full) {
        for (const double value : gridValues())
            values.emplace_back(value, Token::Text3);
    }
    const double apart = QFontMetricsF(edgeFont()).height() - 2;
    std::vector<double> taken;
    for (const auto &[value, ink] : values) {
        const double top = edgeOf(value).top();
        const bool covers = std::any_of(taken.begin(), taken.end(), [&](double other) {
            return std::abs(other - top) < apart;
        });
        if (covers)
            continue;
        paintEdge(painter, value, ink);
        taken.push_back(top);
    }
}

std::vector<double> ChartPlot::gridValues() const
{
    return {m_scale.top, (m_scale.top + m_scale.bottom) / 2, m_scale.bottom};
}

//! Where @p value is written: beside its height, but always inside the plot.
QRectF ChartPlot::edgeOf(double value) const
{
    const double left = plotArea().right() + 4;
    const double lineHeight = QFontMetricsF(edgeFont()).height();
    const double top = std::clamp(yOf(value) - lineHeight / 2, 0.0, std::max(height() - lineHeight, 0.0));
    return {left, top, width() - left, lineHeight};
}

void ChartPlot::paintEdge(QPainter &painter, double value, Token ink) const
{
    painter.setPen(m_appearance.colour(ink));
    painter.drawText(edgeOf(value), Qt::AlignLeft | Qt::AlignVCenter, desk::valueText(value, m_picture.unit));
}

void ChartPlot::paintEvents(QPainter &painter) const
{
    const auto area = plotArea();
    auto font = painter.font();
    font.setWeight(QFont::DemiBold);
    painter.save();
    painter.setFont(font);
    painter.setPen(QPen(m_appearance.colour(Token::Accent), 1));
    for (const auto &flag : flagsOf(m_picture, area.width(), m_appearance.length(flagsApart))) {
        const double x = std::round(area.left() + flag.x);
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        if (!hasFlags())
            continue;
        const double room = m_appearance.length(40);
        const double left = std::clamp(x - room / 2, 0.0, std::max(width() - room, 0.0));
        const Qt::Alignment side = left == 0 ? Qt::AlignLeft : Qt::AlignHCenter;
        const QTextOption placed(side | Qt::AlignVCenter);
        painter.drawText(QRectF(left, 0, room, area.top()), flag.text, placed);
    }
    painter.restore();
}

void ChartPlot::paintTimes(QPainter &painter) const
{
    if (m_detail == Detail::Bare)
        return;
    const auto area = plotArea();
    const auto words = [&](qint64 at) {
        const auto time = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
        return m_picture.to - m_picture.from < secondsWanted ? toRiyadhSecond(time) : toRiyadhMinute(time);
    };
    const QRectF place(area.left(), area.bottom() + 1, area.width(), height() - area.bottom() - 1);
    painter.setPen(m_appearance.colour(Token::Text3));
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, words(m_picture.from));
    painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, words(m_picture.to));
}

void ChartPlot::paintCrosshair(QPainter &painter) const
{
    if (!m_crosshair || *m_crosshair < m_picture.from || *m_crosshair > m_picture.to)
        return;
    const auto area = plotArea();
    const double x = xOf(*m_crosshair);
    painter.setPen(QPen(m_appearance.colour(Token::Text), 1));
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    if (const auto value = m_picture.valueAt(*m_crosshair)) {
        const QPointF half(markSize / 2.0, markSize / 2.0);
        const QPointF centre(x, yOf(*value));
        painter.fillRect(QRectF(centre - half, centre + half), m_appearance.colour(Token::Text));
    }
}

} // namespace thabat::ui

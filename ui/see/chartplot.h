// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/see/chartpicture.h"
#include "ui/see/eventflags.h"
#include "ui/theme/appearance.h"

#include <QChartView>

class QLineSeries;
class QValueAxis;

namespace thabat::ui {

//! The plot of one chart. It is the same in both languages, to the pixel: time runs to the right and the
//! newest is at the right edge, where the values are written.
//!
//! Qt Charts draws the lines; the grid is painted under them, and what has a meaning of its own over them.
class ChartPlot : public QChartView
{
    Q_OBJECT

public:
    static constexpr int mostPoints = 600;
    static constexpr int flagsApart = 14; //!< events closer than this share a flag

    //! How much is written around the lines.
    enum class Detail { Full, TimesOnly, Bare };

    explicit ChartPlot(const Appearance &appearance, QWidget *parent = nullptr);

    void setDetail(Detail detail);
    void setPicture(const ChartPicture &picture);
    void setCrosshair(std::optional<qint64> at);

    //! Where the lines are, in pixels of this widget.
    QRectF plotArea() const;

    //! What is drawn now: the lines between gaps, and all points of them together.
    int lineCount() const;
    int pointCount() const;

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void pointed(qint64 at); //!< the mouse is over this moment
    void left(); //!< the mouse is not over the plot any more

protected:
    void drawBackground(QPainter *painter, const QRectF &exposed) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override { event->ignore(); } // the card takes the focus
    void wheelEvent(QWheelEvent *event) override { event->ignore(); } // the zone scrolls
    void leaveEvent(QEvent *event) override;

private:
    void follow();
    void place();
    void fillLines();
    void setLine(size_t index, const QList<QPointF> &points);
    double xOf(qint64 at) const;
    double yOf(double value) const;
    QRectF edgeOf(double value) const;
    QFont edgeFont() const;
    void paintSilence(QPainter &painter) const;
    void paintReference(QPainter &painter) const;
    void paintThresholds(QPainter &painter) const;
    void paintValues(QPainter &painter) const;
    void paintEvents(QPainter &painter) const;
    void paintTimes(QPainter &painter) const;
    std::vector<double> gridValues() const;
    void paintCrosshair(QPainter &painter) const;
    void paintEdge(QPainter &painter, double value, Token ink) const;
    bool hasFlags() const;

    const Appearance &m_appearance;
    QValueAxis *m_time;
    QValueAxis *m_values;
    std::vector<QLineSeries *> m_lines;
    ChartPicture m_picture;
    ChartScale m_scale;
    Detail m_detail = Detail::Full;
    std::optional<qint64> m_crosshair;
};

} // namespace thabat::ui

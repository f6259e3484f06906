// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/severitybadge.h"

#include <QEvent>
#include <QPainter>

namespace thabat::ui {

using namespace std::chrono_literals;

namespace {

constexpr int ringRoom = 4;

} // namespace

SeverityBadge::SeverityBadge(const Appearance &appearance, BadgeSize size, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_mark(appearance, size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(spokenSeverity({}));
    m_blink.setInterval(500ms); // 1 Hz, half of it lit: well under three flashes a second
    connect(&m_blink, &QTimer::timeout, this, [this] {
        m_lit = !m_lit;
        update();
    });
    connect(&appearance, &Appearance::changed, this, &SeverityBadge::follow);
}

void SeverityBadge::setSeverity(std::optional<domain::Severity> severity)
{
    m_severity = severity;
    setAccessibleName(spokenSeverity(severity));
    update();
}

void SeverityBadge::setAttention(Attention attention)
{
    if (m_attention == attention)
        return;
    m_attention = attention;
    follow();
}

QSize SeverityBadge::sizeHint() const
{
    return m_mark.size();
}

void SeverityBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight); // the letter is Latin in both languages
    QRectF area(QPointF(), QSizeF(m_mark.size()));
    area.moveCenter(QRectF(rect()).center());
    if (m_attention == Attention::Wanted) {
        paintRings(painter, area);
        area.adjust(ringRoom, ringRoom, -ringRoom, -ringRoom);
    }
    m_mark.paint(painter, area, m_severity);
}

void SeverityBadge::showEvent(QShowEvent *)
{
    follow();
}

void SeverityBadge::hideEvent(QHideEvent *)
{
    m_blink.stop();
}

void SeverityBadge::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(spokenSeverity(m_severity));
}

void SeverityBadge::follow()
{
    const bool blinks =
        m_attention == Attention::Wanted && m_appearance.motion() == Motion::Allowed && isVisible();
    m_lit = true;
    if (blinks)
        m_blink.start();
    else
        m_blink.stop();
    updateGeometry();
    update();
}

void SeverityBadge::paintRings(QPainter &painter, const QRectF &rect) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_appearance.colour(Token::Text), 1.5));
    const bool steady = m_appearance.motion() == Motion::Reduced;
    if (m_lit || steady)
        painter.drawPath(SeverityMark::shape(m_severity, rect.adjusted(1, 1, -1, -1)));
    if (steady)
        painter.drawPath(SeverityMark::shape(m_severity, rect.adjusted(3.5, 3.5, -3.5, -3.5)));
}

} // namespace thabat::ui

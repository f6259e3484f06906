// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/severitymark.h"

#include <QCoreApplication>
#include <QPainter>

#include <array>

namespace thabat::ui {

using namespace Qt::StringLiterals;
using domain::Severity;

namespace {

constexpr double octagonCut = 0.29; // of the height: the corners of a stop sign
constexpr double roofHeight = 0.36;

QPainterPath polygonPath(std::initializer_list<QPointF> corners)
{
    QPainterPath path;
    path.addPolygon(QPolygonF(QList<QPointF>(corners)));
    path.closeSubpath();
    return path;
}

QPainterPath octagon(const QRectF &r)
{
    const double c = r.height() * octagonCut;
    return polygonPath({{r.left() + c, r.top()},
                        {r.right() - c, r.top()},
                        {r.right(), r.top() + c},
                        {r.right(), r.bottom() - c},
                        {r.right() - c, r.bottom()},
                        {r.left() + c, r.bottom()},
                        {r.left(), r.bottom() - c},
                        {r.left(), r.top() + c}});
}

QPainterPath roof(const QRectF &r)
{
    const double eaves = r.top() + r.height() * roofHeight;
    return polygonPath({{r.center().x(), r.top()},
                        {r.right(), eaves},
                        {r.right(), r.bottom()},
                        {r.left(), r.bottom()},
                        {r.left(), eaves}});
}

QPainterPath diamond(const QRectF &r)
{
    const auto c = r.center();
    return polygonPath({{c.x(), r.top()}, {r.right(), c.y()}, {c.x(), r.bottom()}, {r.left(), c.y()}});
}

Token inkOnFill(Severity severity)
{
    constexpr std::array inks = {Token::OnP0, Token::OnP1, Token::OnP2, Token::OnP3};
    return inks[size_t(severity)];
}

} // namespace

SeverityMark::SeverityMark(const Appearance &appearance, BadgeSize size)
    : m_appearance(appearance)
    , m_size(size)
{
}

QSize SeverityMark::size() const
{
    const QSize design = m_size == BadgeSize::Small ? QSize(46, 24) : QSize(80, 44);
    return {m_appearance.length(design.width()), m_appearance.length(design.height())};
}

QPainterPath SeverityMark::shape(std::optional<Severity> severity, const QRectF &rect)
{
    if (severity == Severity::P0)
        return octagon(rect);
    if (severity == Severity::P1)
        return roof(rect);
    if (severity == Severity::P2)
        return diamond(rect);
    QPainterPath path;
    const double radius = severity ? rect.height() / 2 : 3;
    path.addRoundedRect(rect, radius, radius);
    return path;
}

void SeverityMark::paint(QPainter &painter, const QRectF &rect, std::optional<Severity> severity) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    const auto inner = rect.adjusted(1, 1, -1, -1);
    if (!severity) {
        paintUnknown(painter, inner);
        painter.restore();
        return;
    }
    QPen outline(Qt::NoPen);
    if (severity == Severity::P3)
        outline = QPen(m_appearance.colour(Token::Border), 1.5);
    else if (m_appearance.theme().isLight()) // the fills alone do not reach 3:1 on light ground
        outline = QPen(m_appearance.colour(Token::Text), 1.5, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin);
    painter.setPen(outline);
    painter.setBrush(m_appearance.colour(fillOf(*severity)));
    painter.drawPath(shape(severity, inner));
    painter.setPen(m_appearance.colour(inkOnFill(*severity)));
    const double drop = severity == Severity::P1 ? inner.height() * roofHeight / 2 : 0;
    painter.drawText(inner.adjusted(0, drop, 0, 0), Qt::AlignCenter, domain::toKey(*severity));
    painter.restore();
}

QFont SeverityMark::font() const
{
    auto letters = m_appearance.font(TextStyle::Letter);
    letters.setPixelSize(
        m_appearance.length(m_size == BadgeSize::Small ? 12 : 24)); // Latin in both languages
    return letters;
}

void SeverityMark::paintUnknown(QPainter &painter, const QRectF &rect) const
{
    const auto box = shape({}, rect);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_appearance.colour(Token::Surface));
    painter.drawPath(box);
    painter.setBrush(QBrush(m_appearance.colour(Token::Border), Qt::BDiagPattern));
    painter.setPen(QPen(m_appearance.colour(Token::Border), 1.5, Qt::DashLine));
    painter.drawPath(box);
    // The letter stands on a clear patch, or the hatching would cross it.
    const double patch = rect.height() * 0.72;
    QRectF clear(0, 0, patch, patch);
    clear.moveCenter(rect.center());
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_appearance.colour(Token::Surface));
    painter.drawEllipse(clear);
    painter.setPen(m_appearance.colour(Token::Text));
    painter.drawText(rect, Qt::AlignCenter, u"?"_s);
}

QString spokenSeverity(std::optional<Severity> severity)
{
    if (!severity)
        return QCoreApplication::translate("SeverityMark", "Severity unknown");
    return QCoreApplication::translate("SeverityMark", "Severity %1").arg(domain::toKey(*severity));
}

Token fillOf(Severity severity)
{
    constexpr std::array fills = {Token::P0Fill, Token::P1Fill, Token::P2Fill, Token::P3Fill};
    return fills[size_t(severity)];
}

Token inkOf(Severity severity)
{
    constexpr std::array inks = {Token::P0, Token::P1, Token::P2, Token::P3};
    return inks[size_t(severity)];
}

} // namespace thabat::ui

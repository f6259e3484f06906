// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/see/healthtile.h"

#include "app/base/text.h"
#include "ui/widgets/plaintext.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace thabat::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double tileRadius = 8;
constexpr int tilePadding = 6;
constexpr int tileGap = 4;
constexpr int tileAbove = 6; //!< and below

} // namespace

HealthTile::HealthTile(const Appearance &appearance, QWidget *parent)
    : QAbstractButton(parent)
    , m_appearance(appearance)
    , m_mark(appearance, BadgeSize::Small)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&appearance, &Appearance::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void HealthTile::setFace(const TileFace &face)
{
    if (m_face == face)
        return;
    const bool wider = m_face.name != face.name || m_face.state != face.state;
    m_face = face;
    const auto spoken = face.spoken();
    if (accessibleName() != spoken)
        setAccessibleName(spoken);
    setToolTip(plainToolTip(face.reason));
    setAccessibleDescription(withoutIsolates(face.reason));
    if (wider)
        updateGeometry();
    update();
}

QSize HealthTile::sizeHint() const
{
    const QFontMetrics name(nameFont());
    const QFontMetrics state(stateFont());
    const int padding = m_appearance.length(tilePadding);
    const auto mark = m_mark.size();
    // The height of a badge is always kept: the charts must not move at the moment when something breaks.
    const int second = state.horizontalAdvance(withoutIsolates(m_face.state)) + m_appearance.length(tileGap)
        + (isMarked() ? mark.width() : name.height());
    const int width = std::max(name.horizontalAdvance(m_face.name), second) + 2 * padding + 2;
    const int height = name.height() + std::max(state.height(), mark.height());
    return {width, height + 2 * m_appearance.length(tileAbove)};
}

void HealthTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const auto border = m_face.isUnknown() || underMouse() ? Token::Border : Token::Line;
    painter.setPen(QPen(m_appearance.colour(border), 1, m_face.isUnknown() ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(m_appearance.colour(Token::Surface));
    painter.drawRoundedRect(frame, tileRadius, tileRadius);

    const int padding = m_appearance.length(tilePadding);
    const int above = m_appearance.length(tileAbove);
    const QRect inside = rect().adjusted(padding, above, -padding, -above);
    const int markWidth = isMarked() ? m_mark.size().width() : QFontMetrics(nameFont()).height();
    QRect mark(0, 0, markWidth, m_mark.size().height());
    mark.moveBottomRight(inside.bottomRight());
    paintMark(painter, mark);
    paintWords(painter, inside, mark);
}

void HealthTile::focusInEvent(QFocusEvent *event)
{
    QAbstractButton::focusInEvent(event);
    Q_EMIT entered();
}

void HealthTile::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    const bool arrow = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right
        || event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (arrow)
        event->ignore(); // the row knows the neighbours
    else
        QAbstractButton::keyPressEvent(event);
}

QFont HealthTile::nameFont() const
{
    auto font = m_appearance.font(TextStyle::Meta);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont HealthTile::stateFont() const
{
    return m_appearance.font(TextStyle::Caption);
}

void HealthTile::paintMark(QPainter &painter, const QRect &place) const
{
    const auto where = QStyle::visualRect(layoutDirection(), rect(), place);
    if (isMarked()) {
        m_mark.paint(painter, where, m_face.severity);
        return;
    }
    painter.setFont(nameFont());
    painter.setPen(m_appearance.colour(Token::Text3));
    painter.drawText(where, Qt::AlignCenter, u"✓"_s);
}

void HealthTile::paintWords(QPainter &painter, const QRect &inside, const QRect &mark) const
{
    const auto direction = layoutDirection();
    const bool well = m_face.health == monitor::Health::Ok;
    const auto write = [&](const QRect &place, const QFont &font, const QString &text) {
        const auto line = inReadingDirection(text, direction);
        painter.setFont(font);
        painter.drawText(QStyle::visualRect(direction, rect(), place), Qt::AlignLeading | Qt::AlignVCenter,
                         QFontMetrics(font).elidedText(line, Qt::ElideRight, place.width()));
    };
    QRect name = inside;
    name.setHeight(QFontMetrics(nameFont()).height());
    painter.setPen(m_appearance.colour(well ? Token::Text2 : Token::Text));
    write(name, nameFont(), m_face.name);
    QRect state = mark;
    state.setLeft(inside.left());
    state.setRight(mark.left() - m_appearance.length(tileGap));
    painter.setPen(m_appearance.colour(Token::Text2));
    write(state, stateFont(), m_face.state);
}

} // namespace thabat::ui

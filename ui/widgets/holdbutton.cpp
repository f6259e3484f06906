// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/holdbutton.h"

#include "app/base/text.h"
#include "ui/widgets/plaintext.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

namespace thabat::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto tickTime = 20ms;
// A frozen event loop learns of a release late. Time that nobody watched does not count as holding.
constexpr auto mostPerTick = 100ms;
// X11 says of a key that is held down that it is released and pressed again, in one moment. Qt 6.4 does not
// see that it is a repetition when it has read the first half only. No finger is up for so short a time.
constexpr auto upForGood = 60ms;
constexpr int lowest = 48;
constexpr double holdRadius = 6;

} // namespace

HoldButton::HoldButton(const Appearance &appearance, const Clock &clock, QWidget *parent)
    : QAbstractButton(parent)
    , m_appearance(appearance)
    , m_clock(clock)
{
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_tick.setInterval(tickTime);
    m_tick.setTimerType(Qt::PreciseTimer);
    connect(&m_tick, &QTimer::timeout, this, &HoldButton::count);
    m_letGo.setInterval(upForGood);
    m_letGo.setSingleShot(true);
    connect(&m_letGo, &QTimer::timeout, this, &HoldButton::end);
    connect(&appearance, &Appearance::changed, this, [this] {
        updateGeometry();
        update();
    });
    describe();
}

void HoldButton::setLabel(const QString &label)
{
    m_label = label;
    setAccessibleName(withoutIsolates(label));
    updateGeometry();
    update();
}

double HoldButton::progress() const
{
    if (m_hold == Hold::Confirmed)
        return 1;
    return std::clamp(double((m_held - deadTime).count()) / double(holdTime.count()), 0.0, 1.0);
}

QSize HoldButton::sizeHint() const
{
    const QFontMetrics metrics(m_appearance.font(TextStyle::Section));
    const int words = metrics.horizontalAdvance(m_label) + m_appearance.length(120);
    const int width = std::min(words, m_appearance.length(480));
    return {width, heightForWidth(width)};
}

QSize HoldButton::minimumSizeHint() const
{
    return {m_appearance.length(220), m_appearance.length(lowest)};
}

int HoldButton::heightForWidth(int width) const
{
    const QFontMetrics metrics(m_appearance.font(TextStyle::Section));
    const auto room = textRect(width);
    const auto text =
        metrics.boundingRect(0, 0, room.width(), 4000, Qt::TextWordWrap | Qt::AlignCenter, m_label);
    return std::max(m_appearance.length(lowest), text.height() + m_appearance.length(16));
}

bool HoldButton::event(QEvent *event)
{
    // Space belongs to this button while it has focus, whatever shortcut the window has for it.
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        event->accept();
        return true;
    }
    return QAbstractButton::event(event);
}

void HoldButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::EnabledChange && !isEnabled())
        end();
    if (event->type() == QEvent::LanguageChange)
        describe();
}

void HoldButton::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        begin(Hold::Mouse);
    else
        end(); // a second button is a change of mind
}

void HoldButton::mouseMoveEvent(QMouseEvent *event)
{
    if (m_hold == Hold::Mouse && !rect().contains(event->position().toPoint()))
        end();
}

void HoldButton::mouseReleaseEvent(QMouseEvent *)
{
    if (m_hold != Hold::Key)
        end();
}

void HoldButton::mouseDoubleClickEvent(QMouseEvent *)
{
    // The second press of a double click starts nothing.
}

void HoldButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space) {
        m_letGo.stop();
        if (!event->isAutoRepeat())
            begin(Hold::Key);
    } else if (event->key() == Qt::Key_Escape && m_tick.isActive()) {
        end();
    } else {
        event->ignore();
    }
}

void HoldButton::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Space)
        event->ignore();
    else if (!event->isAutoRepeat() && m_hold != Hold::Mouse && m_hold != Hold::None)
        m_letGo.start();
}

void HoldButton::focusOutEvent(QFocusEvent *event)
{
    end();
    QAbstractButton::focusOutEvent(event);
}

void HoldButton::hideEvent(QHideEvent *event)
{
    end();
    QAbstractButton::hideEvent(event);
}

void HoldButton::begin(Hold hold)
{
    if (m_hold != Hold::None)
        return;
    m_hold = hold;
    m_held = 0ms;
    m_lastTick = m_clock.monotonic();
    m_tick.start();
    setDown(true);
    update();
    Q_EMIT pressed();
}

void HoldButton::end()
{
    if (m_hold == Hold::None)
        return;
    const bool early = m_hold != Hold::Confirmed;
    m_hold = Hold::None;
    m_held = 0ms;
    m_tick.stop();
    m_letGo.stop();
    setDown(false);
    update();
    Q_EMIT released();
    if (early)
        Q_EMIT cancelled();
}

void HoldButton::count()
{
    const auto now = m_clock.monotonic();
    if (!m_letGo.isActive())
        m_held += std::clamp<std::chrono::milliseconds>(now - m_lastTick, 0ms, mostPerTick);
    m_lastTick = now;
    update();
    if (m_held < deadTime + holdTime)
        return;
    m_tick.stop();
    m_hold = Hold::Confirmed;
    Q_EMIT confirmed(); // last: whoever listens may take this button away
}

void HoldButton::describe()
{
    setAccessibleDescription(
        tr("Hold Space or the mouse button for %1 seconds. Releasing early does nothing.")
            .arg(QString::number(double(holdTime.count()) / 1000, 'f', 1)));
}

QRect HoldButton::textRect(int width) const
{
    const int room = m_appearance.length(56); // for the number, on both sides so that the label stays centred
    return {room, 0, std::max(width - 2 * room, 1), height()};
}

QString HoldButton::countdown() const
{
    const double left = (1 - progress()) * double(holdTime.count()) / 1000;
    //: seconds left to hold, a short unit
    return tr("%1 s").arg(ltr(QString::number(left, 'f', 1)));
}

void HoldButton::paintText(QPainter &painter, Token ink) const
{
    painter.setPen(m_appearance.colour(ink));
    painter.setFont(m_appearance.font(TextStyle::Section));
    painter.drawText(textRect(width()), Qt::AlignCenter | Qt::TextWordWrap,
                     inReadingDirection(m_label, layoutDirection()));
    if (m_hold != Hold::None) {
        const int edge = m_appearance.length(12);
        painter.drawText(rect().adjusted(edge, 0, -edge, 0), Qt::AlignTrailing | Qt::AlignVCenter,
                         inReadingDirection(countdown(), layoutDirection()));
    }
}

void HoldButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    QPainterPath shape;
    shape.addRoundedRect(frame, holdRadius, holdRadius);
    painter.fillPath(shape, m_appearance.colour(isEnabled() ? Token::Raised : Token::Surface));
    paintText(painter, isEnabled() ? Token::Text : Token::Text3);

    const bool fills = m_appearance.motion() == Motion::Allowed || m_hold == Hold::Confirmed;
    if (fills && progress() > 0) {
        QRectF filled = rect();
        filled.setWidth(width() * progress());
        if (isRightToLeft())
            filled.moveRight(width());
        painter.save();
        painter.setClipRect(filled);
        painter.fillPath(shape, m_appearance.colour(Token::P0Fill));
        paintText(painter, Token::OnP0);
        painter.restore();
    }
    const QPen enabled(m_appearance.colour(Token::P0), m_hold == Hold::None ? 2 : 3);
    const QPen disabled(m_appearance.colour(Token::Border), 1, Qt::DashLine);
    painter.strokePath(shape, isEnabled() ? enabled : disabled);
}

} // namespace thabat::ui

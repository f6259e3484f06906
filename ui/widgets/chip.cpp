// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "app/base/text.h"
#include "ui/widgets/plaintext.h"

#include <QPainter>
#include <QPainterPath>

namespace thabat::ui {

namespace {

struct ChipLook
{
    Token fill = Token::Surface;
    Token ink = Token::Text2;
    Token border = Token::Border;
};

ChipLook chipLookOf(Chip::Tone tone)
{
    switch (tone) {
    case Chip::Tone::Accent:
        return {Token::Surface, Token::Accent, Token::Accent};
    case Chip::Tone::Todo:
        return {Token::Surface, Token::Todo, Token::Todo};
    case Chip::Tone::Strong:
        return {Token::Text, Token::Bg, Token::Text};
    case Chip::Tone::Hatched:
        return {Token::Surface, Token::Text, Token::Border};
    case Chip::Tone::Neutral:
        break;
    }
    return {};
}

} // namespace

Chip::Chip(const Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&appearance, &Appearance::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void Chip::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    setAccessibleName(withoutIsolates(text));
    updateGeometry();
    update();
}

void Chip::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics(m_appearance.font(TextStyle::Caption));
    return {metrics.horizontalAdvance(m_text) + m_appearance.length(24),
            std::max(m_appearance.length(24), metrics.height() + 4)};
}

void Chip::paintEvent(QPaintEvent *)
{
    const auto look = chipLookOf(m_tone);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_appearance.colour(look.border), 1));
    painter.setBrush(m_appearance.colour(look.fill));
    const auto frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(frame, 6, 6);
    painter.setFont(m_appearance.font(TextStyle::Caption));
    if (m_tone == Tone::Hatched) {
        painter.setBrush(QBrush(m_appearance.colour(Token::Border), Qt::BDiagPattern));
        painter.drawRoundedRect(frame, 6, 6);
        const int words = painter.fontMetrics().horizontalAdvance(m_text) + m_appearance.length(8);
        QRect clear(0, 2, words, height() - 4);
        clear.moveCenter(rect().center());
        painter.fillRect(clear, m_appearance.colour(look.fill));
    }
    painter.setPen(m_appearance.colour(look.ink));
    painter.drawText(rect(), Qt::AlignCenter, inReadingDirection(m_text, layoutDirection()));
}

} // namespace thabat::ui

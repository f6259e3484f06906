// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/paletterow.h"

#include "ui/theme/role.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>

namespace thabat::ui {

PaletteRow::PaletteRow(const Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_title(new ElidedLabel(TextStyle::Body, this))
    , m_detail(new ElidedLabel(TextStyle::Meta, this))
    , m_keys(new PlainLabel(TextStyle::Meta, this))
{
    m_keys->setWordWrap(false);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(12, 6, 12, 6);
    line->setSpacing(12);
    line->addWidget(m_title, 3);
    line->addWidget(m_detail, 2);
    line->addWidget(m_keys);
}

void PaletteRow::setText(const Text &text)
{
    m_title->setText(text.title);
    m_detail->setText(text.detail);
    m_detail->setVisible(!text.detail.isEmpty());
    m_keys->setText(text.keys);
    m_keys->setVisible(!text.keys.isEmpty());
    m_canBeDone = text.canBeDone;
    dress();
    show();
}

void PaletteRow::setChosen(bool chosen)
{
    m_chosen = chosen;
    update();
}

//! What cannot be done now is still readable, and less loud.
void PaletteRow::dress()
{
    setTextStyle(*m_title, m_canBeDone ? TextStyle::Body : TextStyle::Faded);
}

void PaletteRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT pressed();
}

void PaletteRow::paintEvent(QPaintEvent *)
{
    if (!m_chosen)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_appearance.colour(Token::Accent), 2));
    painter.setBrush(m_appearance.colour(Token::Field));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

} // namespace thabat::ui

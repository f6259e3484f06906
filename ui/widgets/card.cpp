// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/theme/role.h"
#include "ui/widgets/severitymark.h"

#include <QPainter>

namespace thabat::ui {

namespace {

constexpr double cardRadius = 8;
constexpr int barWidth = 4;

} // namespace

Card::Card(const Appearance &appearance, QWidget *parent)
    : QFrame(parent)
    , m_appearance(appearance)
    , m_title(new PlainLabel(TextStyle::Section, this))
    , m_trailing(new PlainLabel(TextStyle::Meta, this))
    , m_header(new QHBoxLayout)
    , m_body(new QVBoxLayout)
{
    m_trailing->setWordWrap(false);
    m_title->hide();
    m_trailing->hide();
    m_header->addWidget(m_title, 1);
    m_header->addWidget(m_trailing);
    auto *all = new QVBoxLayout(this);
    all->addLayout(m_header);
    all->addLayout(m_body, 1);
    connect(&appearance, &Appearance::changed, this, &Card::follow);
    follow();
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::setTrailing(const QString &text)
{
    m_trailing->setText(text);
    m_trailing->setVisible(!text.isEmpty());
}

void Card::setEmphasis(Emphasis emphasis)
{
    if (m_emphasis == emphasis)
        return;
    m_emphasis = emphasis;
    setTextStyle(*m_title, emphasis == Emphasis::CurrentStep ? TextStyle::Todo : TextStyle::Section);
    update();
}

void Card::setSeverityBar(std::optional<domain::Severity> severity)
{
    m_bar = severity == domain::Severity::P3 ? std::nullopt : severity;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool current = m_emphasis == Emphasis::CurrentStep;
    const double pen = current ? 2 : 1;
    const auto frame = QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2);
    painter.setPen(QPen(m_appearance.colour(current ? Token::Todo : Token::Line), pen));
    painter.setBrush(m_appearance.colour(current ? Token::Raised : Token::Surface));
    painter.drawRoundedRect(frame, cardRadius, cardRadius);
    if (m_bar)
        paintBar(painter);
}

void Card::follow()
{
    const int side = m_appearance.length(12);
    const int end = m_appearance.length(10);
    layout()->setContentsMargins(side, end, side, end);
    layout()->setSpacing(m_appearance.length(8));
    m_body->setSpacing(m_appearance.length(8));
    update();
}

void Card::paintBar(QPainter &painter) const
{
    QPainterPath card;
    card.addRoundedRect(rect(), cardRadius, cardRadius);
    painter.setClipPath(card);
    const int width = m_appearance.length(barWidth);
    const int x = isRightToLeft() ? rect().right() + 1 - width : 0;
    painter.fillRect(x, 0, width, height(), m_appearance.colour(fillOf(*m_bar)));
}

} // namespace thabat::ui

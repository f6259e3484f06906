// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace thabat::ui {

Banner::Banner(const Appearance &appearance, QWidget *parent)
    : QFrame(parent)
    , m_appearance(appearance)
    , m_badge(new SeverityBadge(appearance, BadgeSize::Small, this))
    , m_text(new PlainLabel(TextStyle::Body, this))
    , m_action(new QPushButton(this))
{
    m_action->setAutoDefault(false);
    m_action->hide();
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(12, 8, 12, 8);
    line->setSpacing(12);
    line->addWidget(m_badge);
    line->addWidget(m_text, 1);
    line->addWidget(m_action);
    connect(m_action, &QPushButton::clicked, this, &Banner::actionTriggered);
    connect(&appearance, &Appearance::changed, this, qOverload<>(&Banner::update));
    hide();
}

void Banner::showMessage(std::optional<domain::Severity> severity, const QString &text)
{
    m_badge->setSeverity(severity);
    m_badge->setVisible(severity.has_value());
    m_text->setText(text);
    setAccessibleName(m_text->accessibleName());
    update();
    show();
}

void Banner::setAction(const QString &verb)
{
    m_action->setText(verb);
    m_action->setVisible(!verb.isEmpty());
}

void Banner::paintEvent(QPaintEvent *)
{
    auto ground = Token::Raised;
    auto rule = Token::Border;
    if (m_badge->severity() == domain::Severity::P0)
        ground = Token::P0Wash;
    else if (m_badge->severity() == domain::Severity::P1)
        ground = Token::P1Wash;
    if (m_badge->severity())
        rule = inkOf(*m_badge->severity());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_appearance.colour(rule), 1));
    painter.setBrush(m_appearance.colour(ground));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace thabat::ui

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/elidedlabel.h"

#include "app/base/text.h"
#include "ui/theme/role.h"
#include "ui/widgets/plaintext.h"

#include <QEvent>
#include <QPainter>

namespace thabat::ui {

namespace {

constexpr int fewestLetters = 6;

} // namespace

ElidedLabel::ElidedLabel(TextStyle style, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setTextStyle(*this, style);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ElidedLabel::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    setAccessibleName(withoutIsolates(text));
    updateToolTip();
    updateGeometry();
    update();
}

QString ElidedLabel::visibleText() const
{
    const auto line = inReadingDirection(m_text, layoutDirection());
    return fontMetrics().elidedText(line, Qt::ElideRight, contentsRect().width());
}

QSize ElidedLabel::sizeHint() const
{
    ensurePolished();
    return {fontMetrics().horizontalAdvance(m_text) + 2, fontMetrics().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    ensurePolished();
    const int few = fontMetrics().averageCharWidth() * fewestLetters;
    return {std::min(few, sizeHint().width()), fontMetrics().height()};
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip || event->type() == QEvent::FontChange)
        updateToolTip();
    return QLabel::event(event);
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(contentsRect(), Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine, visibleText());
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    updateToolTip();
}

void ElidedLabel::updateToolTip()
{
    const bool cut = fontMetrics().horizontalAdvance(m_text) > contentsRect().width();
    setToolTip(cut ? plainToolTip(m_text) : QString());
}

} // namespace thabat::ui

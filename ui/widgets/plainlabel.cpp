// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plainlabel.h"

#include "app/base/text.h"
#include "ui/theme/role.h"
#include "ui/widgets/plaintext.h"

#include <QEvent>

namespace thabat::ui {

PlainLabel::PlainLabel(TextStyle style, QWidget *parent)
    : PlainLabel(style, {}, parent)
{
}

PlainLabel::PlainLabel(TextStyle style, const QString &text, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextStyle(*this, style);
    setText(text);
}

void PlainLabel::setText(const QString &text)
{
    if (m_text == text && !text.isEmpty())
        return;
    m_text = text;
    QLabel::setText(inReadingDirection(drawable(text), layoutDirection()));
    setAccessibleName(withoutIsolates(text)); // QLabel::setText alone is silent to screen readers
}

void PlainLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        QLabel::setText(inReadingDirection(drawable(m_text), layoutDirection()));
}

} // namespace thabat::ui

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/rolefield.h"

#include <QKeyEvent>

namespace thabat::ui {

namespace {

constexpr int longestName = 80;

} // namespace

RoleField::RoleField(QWidget *parent)
    : QLineEdit(parent)
{
    setMaxLength(longestName);
}

void RoleField::setHolder(const QString &name)
{
    const bool typing = isUnsaved() && text().simplified() != name;
    m_holder = name;
    if (typing || text() == name)
        return;
    setText(name);
    setCursorPosition(0); // the start of a long name is what tells people apart
}

bool RoleField::isUnsaved() const
{
    return text().simplified() != m_holder;
}

void RoleField::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !(event->modifiers() & ~Qt::KeypadModifier))
        commit();
    else if (event->key() == Qt::Key_Escape && isUnsaved())
        setText(m_holder);
    else
        QLineEdit::keyPressEvent(event);
}

void RoleField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    // A click elsewhere, or another window, must not make somebody commander half typed.
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        commit();
}

void RoleField::commit()
{
    if (isUnsaved() && !isReadOnly())
        Q_EMIT named(text().simplified());
}

} // namespace thabat::ui

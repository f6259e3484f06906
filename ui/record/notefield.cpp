// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/notefield.h"

#include <QKeyEvent>
#include <QTextBlock>

#include <cmath>

namespace thabat::ui {

NoteField::NoteField(const Appearance &appearance, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_appearance(appearance)
{
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&appearance, &Appearance::changed, this, &NoteField::follow);
    connect(document(), &QTextDocument::contentsChanged, this, &NoteField::fitHeight);
    follow();
}

void NoteField::dropFront(qsizetype length)
{
    QTextCursor front(document());
    front.setPosition(int(length), QTextCursor::KeepAnchor);
    front.removeSelectedText();
}

void NoteField::putNewLineAt(qsizetype position)
{
    QTextCursor place(document());
    place.setPosition(int(position));
    place.insertBlock();
}

//! With nothing of its own to undo the field leaves Ctrl+Z to the window.
bool NoteField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && !document()->isUndoAvailable()
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo))
        return false;
    return QPlainTextEdit::event(event);
}

void NoteField::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (enter && modifiers == Qt::NoModifier)
        Q_EMIT entered();
    else if (enter && modifiers == Qt::ShiftModifier)
        textCursor().insertBlock();
    else if (event->key() == Qt::Key_Escape && !document()->isEmpty())
        Q_EMIT escaped();
    else
        QPlainTextEdit::keyPressEvent(event);
    if (enter)
        ensureCursorVisible();
}

void NoteField::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

void NoteField::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        follow();
}

//! Left to itself a paragraph that starts with "-5m" goes to the left side of an Arabic window.
void NoteField::follow()
{
    auto option = document()->defaultTextOption();
    option.setTextDirection(isRightToLeft() ? Qt::RightToLeft : Qt::LayoutDirectionAuto);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDefaultTextOption(option);
    fitHeight();
}

void NoteField::fitHeight()
{
    const auto lines = std::ceil(document()->size().height()); // a plain text document counts in lines
    const int wanted = std::clamp(int(lines), fewestLines, mostLines);
    const int chrome = std::max(height() - viewport()->height(), 2 * frameWidth());
    const int margins = int(std::ceil(2 * document()->documentMargin()));
    const int line = std::max(fontMetrics().lineSpacing(), cursorRect().height()); // Arabic is taller
    const int tall = wanted * line + margins + chrome + 2;
    setVerticalScrollBarPolicy(lines > mostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    if (tall != minimumHeight() || tall != maximumHeight())
        setFixedHeight(tall);
}

} // namespace thabat::ui

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/commandview.h"

#include "app/base/text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>
#include <QTextDocument>

#include <cmath>

namespace thabat::ui {

namespace {

constexpr int hangingColumns = 2;

QString withoutBidiControls(QString text)
{
    text.removeIf([](QChar c) {
        const auto u = c.unicode();
        return u == 0x061C || u == 0x200E || u == 0x200F || (u >= 0x202A && u <= 0x202E)
            || (u >= 0x2066 && u <= 0x2069);
    });
    return text;
}

} // namespace

CommandView::CommandView(const Appearance &appearance, QWidget *parent)
    : QTextEdit(parent)
    , m_appearance(appearance)
{
    setReadOnly(true);
    setAcceptRichText(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setLayoutDirection(Qt::LeftToRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setAccessibleName(tr("Commands"));
    connect(&appearance, &Appearance::changed, this, &CommandView::follow);
    follow();
}

void CommandView::setCommands(const QString &commands)
{
    m_commands = commands;
    follow();
}

void CommandView::copyAll() const
{
    QGuiApplication::clipboard()->setText(withoutBidiControls(m_commands));
}

QMimeData *CommandView::createMimeDataFromSelection() const
{
    // Not the text of the document: that turns hard spaces into spaces and shows marks for what is invisible.
    // Each character of the document stands for one of the command, so the positions are the same.
    const auto selection = textCursor();
    const auto chosen =
        m_commands.mid(selection.selectionStart(), selection.selectionEnd() - selection.selectionStart());
    auto *copied = new QMimeData;
    copied->setText(withoutBidiControls(chosen));
    return copied;
}

void CommandView::keyPressEvent(QKeyEvent *event)
{
    if (event == QKeySequence::Copy && !textCursor().hasSelection()) {
        copyAll();
        event->accept();
        return;
    }
    QTextEdit::keyPressEvent(event);
}

void CommandView::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    // Later, because a size set in the middle of a resize is overwritten by that resize.
    QMetaObject::invokeMethod(this, &CommandView::fitHeight, Qt::QueuedConnection);
}

void CommandView::follow()
{
    const auto mono = m_appearance.monoFont(TextStyle::Meta);
    document()->setDefaultFont(mono);
    auto option = document()->defaultTextOption();
    option.setTextDirection(Qt::LeftToRight);
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    document()->setDefaultTextOption(option);
    setPlainText(shown(m_commands, m_commands.size()));

    QTextBlockFormat block;
    const double indent = QFontMetricsF(mono).horizontalAdvance(u' ') * hangingColumns;
    block.setLeftMargin(indent);
    block.setTextIndent(-indent);
    block.setLayoutDirection(Qt::LeftToRight);
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    all.mergeBlockFormat(block);
    QTextCharFormat letters;
    letters.setFont(mono); // or the style sheet's font for fields would win
    all.mergeCharFormat(letters);
    fitHeight();
}

void CommandView::fitHeight()
{
    const int line = QFontMetrics(m_appearance.monoFont(TextStyle::Meta)).lineSpacing();
    const int margins = int(std::ceil(2 * document()->documentMargin()));
    const int text = int(std::ceil(document()->size().height())) - margins;
    const int frame = std::max(height() - viewport()->height(), 2 * frameWidth());
    setVerticalScrollBarPolicy(text > mostLines * line ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setFixedHeight(std::clamp(text, line, mostLines * line) + margins + frame);
}

} // namespace thabat::ui

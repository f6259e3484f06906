// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/textview.h"

#include "app/base/text.h"

#include <QEvent>
#include <QMimeData>

namespace thabat::ui {

namespace {

constexpr qsizetype longestText = 1024 * 1024;

} // namespace

TextView::TextView(const Appearance &appearance, Reading reading, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_appearance(appearance)
    , m_reading(reading)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding,
                  reading == Reading::Output ? QSizePolicy::Preferred : QSizePolicy::Expanding);
    setMaximumBlockCount(mostLines);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    connect(&appearance, &Appearance::changed, this, &TextView::follow);
    follow();
}

void TextView::showText(const QString &text)
{
    // Sentences bring their own isolates; output from outside must not turn anything around.
    const auto safe = m_reading == Reading::Output ? shown(text, longestText) : text.left(longestText);
    if (toPlainText() != safe)
        setPlainText(safe);
}

void TextView::addLines(const QString &text)
{
    auto safe = shown(text, longestText);
    while (safe.endsWith(u'\n'))
        safe.chop(1);
    appendPlainText(safe);
}

void TextView::setLeastLines(int lines)
{
    m_leastLines = lines;
    follow();
}

QSize TextView::sizeHint() const
{
    return {QPlainTextEdit::sizeHint().width(), minimumHeight()}; // no more, unless the layout has room
}

void TextView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        follow();
}

QMimeData *TextView::createMimeDataFromSelection() const
{
    auto *copied = new QMimeData;
    auto text = textCursor().selectedText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    copied->setText(withoutIsolates(text));
    return copied;
}

void TextView::follow()
{
    const bool output = m_reading == Reading::Output;
    if (output && layoutDirection() != Qt::LeftToRight)
        setLayoutDirection(Qt::LeftToRight);
    const auto font = output ? m_appearance.monoFont(TextStyle::Meta) : m_appearance.font(TextStyle::Body);
    setFont(font);
    document()->setDefaultFont(font);
    auto option = document()->defaultTextOption();
    option.setTextDirection(layoutDirection());
    // The field does not turn around an alignment that it was not told.
    option.setAlignment((layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft)
                        | Qt::AlignAbsolute);
    document()->setDefaultTextOption(option);
    const int line = QFontMetrics(font).lineSpacing();
    setMinimumHeight(m_leastLines * line + m_appearance.length(20));
}

} // namespace thabat::ui

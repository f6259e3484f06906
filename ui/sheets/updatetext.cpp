// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/updatetext.h"

#include "app/base/text.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace thabat::ui {

using namespace Qt::StringLiterals;

UpdateText::UpdateText(const Appearance &appearance, Language language, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_language(language)
    , m_caption(new PlainLabel(TextStyle::Strong, this))
    , m_field(new QPlainTextEdit(this))
    , m_count(new PlainLabel(TextStyle::Meta, this))
{
    m_field->setTabChangesFocus(true);
    m_field->setLayoutDirection(language == Language::Arabic ? Qt::RightToLeft : Qt::LeftToRight);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(4);
    lines->addWidget(m_caption);
    lines->addWidget(m_field, 1);
    lines->addWidget(m_count);
    connect(m_field, &QPlainTextEdit::textChanged, this, [this] {
        count();
        Q_EMIT changed();
    });
    connect(&appearance, &Appearance::changed, this, &UpdateText::follow);
    follow();
}

void UpdateText::setCaption(const QString &caption)
{
    m_caption->setText(caption);
    m_field->setAccessibleName(withoutIsolates(caption));
    count();
}

void UpdateText::suggest(const QString &text)
{
    if (isWritten() || m_field->toPlainText() == text)
        return;
    m_field->setPlainText(text);
    m_field->document()->setModified(false);
}

void UpdateText::restore(const QString &text)
{
    m_field->setPlainText(text);
    m_field->document()->setModified(true);
}

QString UpdateText::text() const
{
    return m_field->toPlainText().trimmed();
}

void UpdateText::forget()
{
    m_field->clear();
    m_field->document()->setModified(false);
}

bool UpdateText::isWritten() const
{
    return m_field->document()->isModified();
}

void UpdateText::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        count();
}

void UpdateText::follow()
{
    auto option = m_field->document()->defaultTextOption();
    option.setTextDirection(m_field->layoutDirection());
    // The field does not turn around an alignment that it was not told.
    option.setAlignment((m_field->layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft)
                        | Qt::AlignAbsolute);
    m_field->document()->setDefaultTextOption(option);
    m_field->setMinimumHeight(m_appearance.length(120));
}

void UpdateText::count()
{
    m_count->setText(tr("%n character(s)", nullptr, int(m_field->toPlainText().size())));
}

} // namespace thabat::ui

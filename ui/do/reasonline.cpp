// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/do/reasonline.h"

#include "app/base/text.h"
#include "ui/do/keybutton.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace thabat::ui {

using namespace Qt::StringLiterals;

ReasonLine::ReasonLine(const Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_question(new PlainLabel(TextStyle::Meta, this))
    , m_field(new QLineEdit(this))
    , m_give(new KeyButton(appearance, this))
    , m_withdraw(new KeyButton(appearance, this))
{
    m_field->setObjectName(u"reason"_s);
    m_give->setLook(Role::Plain);
    m_withdraw->setLook(Role::Quiet);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_give, 1);
    buttons->addWidget(m_withdraw, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(4);
    all->addWidget(m_question);
    all->addWidget(m_field);
    all->addLayout(buttons);
    connect(m_field, &QLineEdit::returnPressed, this, &ReasonLine::give);
    connect(m_give, &QPushButton::clicked, this, &ReasonLine::give);
    connect(m_withdraw, &QPushButton::clicked, this, &ReasonLine::withdraw);
    hide();
    retranslate();
}

void ReasonLine::ask(const QString &question, const QString &verb)
{
    m_question->setText(question);
    m_field->setAccessibleName(question);
    m_give->setWords(verb, ltr(u"Enter"_s));
    m_field->clear();
    show();
    m_field->setFocus(Qt::OtherFocusReason);
}

void ReasonLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ReasonLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    withdraw();
}

void ReasonLine::give()
{
    const auto reason = m_field->text().simplified();
    if (reason.isEmpty())
        return m_field->setFocus();
    hide();
    Q_EMIT given(reason);
}

void ReasonLine::withdraw()
{
    hide();
    Q_EMIT withdrawn();
}

void ReasonLine::retranslate()
{
    m_withdraw->setWords(tr("Cancel"), ltr(u"Esc"_s));
}

} // namespace thabat::ui

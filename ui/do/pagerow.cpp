// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/do/pagerow.h"

#include "app/base/text.h"
#include "ui/theme/role.h"

#include <QMouseEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace thabat::ui {

using namespace Qt::StringLiterals;

PageRow::PageRow(QWidget *parent)
    : QFrame(parent)
    , m_text(new PlainLabel(TextStyle::Body, this))
    , m_state(new PlainLabel(TextStyle::Meta, this))
    , m_button(new QPushButton(this))
{
    setObjectName(u"pageRow"_s);
    setRole(*this, Role::Plain);
    m_state->setObjectName(u"pageRowState"_s);
    m_button->setObjectName(u"openPage"_s);
    setRole(*m_button, Role::Quiet);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_text);
    words->addWidget(m_state);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addLayout(words, 1);
    line->addWidget(m_button, 0, Qt::AlignTop);
    connect(m_button, &QPushButton::clicked, this, [this] {
        Q_EMIT pageWanted(m_rule);
    });
}

void PageRow::show(const QString &rule, const QString &text, const QString &state)
{
    m_rule = rule;
    m_text->setText(text);
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
    //: a button beside what happened; it opens the sheet and calls nobody yet
    m_button->setText(tr("Page"));
    m_button->setAccessibleName(tr("Page: %1").arg(withoutIsolates(text)));
}

void PageRow::mouseReleaseEvent(QMouseEvent *event)
{
    QFrame::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT pageWanted(m_rule);
}

} // namespace thabat::ui

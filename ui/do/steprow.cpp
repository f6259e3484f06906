// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/do/steprow.h"

#include "ui/theme/role.h"
#include "ui/widgets/plainlabel.h"

#include <QBoxLayout>

#include <array>

namespace thabat::ui {

using namespace Qt::StringLiterals;

StepRow::StepRow(QWidget *parent)
    : QAbstractButton(parent)
    , m_mark(new PlainLabel(TextStyle::Body, this))
    , m_title(new PlainLabel(TextStyle::Strong, this))
    , m_meta(new PlainLabel(TextStyle::Caption, this))
{
    for (auto *label : {m_mark, m_title, m_meta})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_mark->setWordWrap(false);
    m_mark->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_meta);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 2, 0, 2);
    line->setSpacing(8);
    line->addWidget(m_mark, 0, Qt::AlignTop);
    line->addLayout(words, 1);
    auto policy = QSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum, QSizePolicy::PushButton);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::StrongFocus);
}

void StepRow::setLine(State state, const QString &title, const QString &meta, const QString &spoken)
{
    static const std::array marks = {u"☐"_s, u"☑"_s, u"☒"_s, u"◷"_s};
    m_mark->setText(marks[size_t(state)]);
    m_title->setText(title);
    m_meta->setText(meta);
    m_meta->setVisible(!meta.isEmpty());
    setTextStyle(*m_title, state == State::Open ? TextStyle::Strong : TextStyle::Faded);
    setText(spoken); // not painted: the name of the button
    setAccessibleName(spoken);
}

} // namespace thabat::ui

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/gaterow.h"

#include "app/base/text.h"
#include "ui/sheets/buttontext.h"
#include "ui/theme/role.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace thabat::ui {

GateRow::GateRow(QWidget *parent)
    : QWidget(parent)
    , m_text(new PlainLabel(TextStyle::Body, this))
    , m_defer(new QCheckBox(this))
    , m_why(new QLineEdit(this))
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(2);
    auto *first = new QHBoxLayout;
    first->addWidget(m_text, 1);
    first->addWidget(m_defer);
    lines->addLayout(first);
    lines->addWidget(m_why);
    connect(m_defer, &QCheckBox::toggled, this, [this](bool on) {
        showState();
        if (on)
            m_why->setFocus();
        Q_EMIT changed();
    });
    connect(m_why, &QLineEdit::textChanged, this, &GateRow::changed);
}

QString GateRow::reason() const
{
    return !m_gate.met && m_defer->isChecked() ? m_why->text().simplified() : QString();
}

void GateRow::show(const domain::Gate &gate)
{
    m_gate = gate;
    m_text->setText(gate.met ? tr("Met: %1").arg(gate.text) : tr("Open: %1").arg(gate.text));
    setTextStyle(*m_text, gate.met ? TextStyle::Faded : TextStyle::Strong);
    setButtonText(*m_defer, tr("Defer"));
    const auto why = tr("Why is this deferred?");
    m_why->setPlaceholderText(why);
    m_why->setAccessibleName(why);
    m_defer->setAccessibleDescription(withoutIsolates(gate.text));
    setAccessibleName(withoutIsolates(m_text->text()));
    showState();
}

void GateRow::showState()
{
    m_defer->setVisible(!m_gate.met);
    m_why->setVisible(!m_gate.met && m_defer->isChecked());
}

} // namespace thabat::ui

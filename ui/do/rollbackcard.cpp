// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/do/rollbackcard.h"

#include "app/base/text.h"
#include "ui/do/keybutton.h"

#include <algorithm>

namespace thabat::ui {

using namespace Qt::StringLiterals;

RollbackCard::RollbackCard(const ZoneParts &parts, QWidget *parent)
    : Card(parts.appearance, parent)
    , m_parts(parts)
{
    setObjectName(u"rollbackCard"_s);
    build();
    refresh();
}

void RollbackCard::build()
{
    for (const auto &plan : m_parts.desk.profile().plans) {
        if (!plan.rollback)
            continue;
        Row row{&plan, new KeyButton(m_parts.appearance, this), new PlainLabel(TextStyle::Caption, this)};
        row.button->setObjectName(u"rollback"_s + QString::number(m_rows.size() + 1));
        body()->addWidget(row.button);
        body()->addWidget(row.reason);
        connect(row.button, &QPushButton::clicked, this, [this, id = plan.id] {
            Q_EMIT planWanted(id);
        });
        m_rows.push_back(row);
    }
    setVisible(!m_rows.empty());
}

void RollbackCard::refresh()
{
    setTitle(tr("Rollback"));
    setTrailing(ltr(u"F9"_s));
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const auto &row = m_rows[i];
        const auto key = i < 3 ? ltr(u"Alt+"_s + QString::number(i + 1)) : QString();
        const auto title = m_parts.speech.of(row.plan->title);
        row.button->setWords(row.plan->section.isEmpty()
                                 ? title
                                 : tr("%1 %2", "section, plan").arg(ltr(row.plan->section), title),
                             key);
        const auto reason = reasonAgainst(*row.plan);
        row.button->setEnabled(reason.isEmpty());
        row.reason->setText(reason);
        row.reason->setVisible(!reason.isEmpty());
    }
}

QString RollbackCard::firstPlan() const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [this](const Row &row) {
        return reasonAgainst(*row.plan).isEmpty();
    });
    return found == m_rows.end() ? QString() : found->plan->id;
}

QString RollbackCard::reasonAgainst(const runbook::Plan &plan) const
{
    if (!m_parts.mayWrite())
        return m_parts.speech.onlyLooksOn();
    const auto *running = m_parts.desk.plans().current();
    if (running && running->preview().plan != plan.id) {
        const auto &id = running->preview().plan;
        const auto *other = m_parts.desk.profile().plan(id);
        return tr("Waiting: %1 is running").arg(other ? m_parts.speech.of(other->title) : id);
    }
    return plan.problem;
}

} // namespace thabat::ui

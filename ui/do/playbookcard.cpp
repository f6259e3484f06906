// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/do/playbookcard.h"

#include "app/base/text.h"
#include "app/monitor/watch.h"
#include "ui/do/keybutton.h"
#include "ui/models/signtext.h"

namespace thabat::ui {

using namespace Qt::StringLiterals;

PlaybookCard::PlaybookCard(const ZoneParts &parts, QWidget *parent)
    : Card(parts.appearance, parent)
    , m_parts(parts)
    , m_proposal(new PlainLabel(TextStyle::Strong, this))
    , m_severity(new KeyButton(parts.appearance, this))
    , m_text(new PlainLabel(TextStyle::Meta, this))
    , m_open(new KeyButton(parts.appearance, this))
    , m_others(new KeyButton(parts.appearance, this))
{
    setObjectName(u"playbookCard"_s);
    m_proposal->setObjectName(u"proposal"_s);
    m_severity->setObjectName(u"changeSeverity"_s);
    m_text->setObjectName(u"signs"_s);
    m_open->setObjectName(u"openPlaybook"_s);
    m_others->setObjectName(u"otherPlaybooks"_s);
    for (auto *widget : QList<QWidget *>{m_proposal, m_severity, m_text, m_open, m_others})
        body()->addWidget(widget);
    connect(m_open, &QPushButton::clicked, this, [this] {
        Q_EMIT openWanted(m_suggested);
    });
    connect(m_severity, &QPushButton::clicked, this, [this] {
        Q_EMIT sheetWanted(SheetKind::Severity);
    });
    connect(m_others, &QPushButton::clicked, this, [this] {
        Q_EMIT sheetWanted(SheetKind::Playbook);
    });
}

const monitor::Suggestion *PlaybookCard::best() const
{
    const auto &all = m_parts.desk.watch().state().suggestions;
    return all.empty() || all.front().matched == 0 ? nullptr : &all.front();
}

void PlaybookCard::refresh()
{
    refreshProposal();
    const auto *incident = m_parts.incident();
    const auto &runbook = m_parts.desk.profile().runbook;
    const auto *suggestion = best();
    const auto *playbook = suggestion ? runbook.playbook(suggestion->playbook) : nullptr;
    const bool opened = incident && !incident->playbook.isEmpty();
    const bool offers = playbook && (!opened || incident->playbook != playbook->id);
    m_suggested = playbook ? playbook->id : QString();
    if (offers) {
        setTitle(tr("%1 · %2").arg(ltr(playbook->section), m_parts.speech.of(playbook->title)));
        const QStringList lines{
            tr("Suggested: %1 of %2 signs")
                .arg(QString::number(suggestion->matched), QString::number(suggestion->total))};
        m_text->setText(
            (lines + signLines(m_parts.desk.profile(), *playbook, *suggestion, m_parts.speech.language()))
                .join(u'\n'));
    } else {
        setTitle(tr("Playbook"));
        m_text->setText(tr("No playbook matches. Continue with First 10 and write what you see."));
    }
    m_text->setVisible(offers || !opened);
    m_open->setWords(tr("Open playbook"));
    m_open->setVisible(offers);
    m_open->setEnabled(m_parts.mayWrite());
    m_others->setWords(opened || offers ? tr("Other playbooks") : tr("Open playbook"), ltr(u"F5"_s));
}

//! What the alerts see may be worse than what was declared; a person decides.
void PlaybookCard::refreshProposal()
{
    const auto *incident = m_parts.incident();
    const auto text = incident ? proposalText(m_parts.desk.profile(), m_parts.desk.watch().state(),
                                              incident->severity, m_parts.speech.language())
                               : QString();
    m_proposal->setText(text);
    m_proposal->setVisible(!text.isEmpty());
    m_severity->setWords(tr("Change severity"), ltr(u"Alt+Shift+0"_s));
    m_severity->setVisible(!text.isEmpty());
    m_severity->setEnabled(m_parts.mayWrite());
}

} // namespace thabat::ui

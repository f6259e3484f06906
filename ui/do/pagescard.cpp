// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/do/pagescard.h"

#include "app/monitor/watch.h"

namespace thabat::ui {

using namespace Qt::StringLiterals;

PagesCard::PagesCard(const ZoneParts &parts, const OnCallNames &names, QWidget *parent)
    : Card(parts.appearance, parent)
    , m_parts(parts)
    , m_names(names)
    , m_problem(new PlainLabel(TextStyle::Meta, this))
{
    setObjectName(u"pages"_s);
    body()->addWidget(m_problem);
    connect(&names, &OnCallNames::changed, this, &PagesCard::refresh);
}

void PagesCard::refresh()
{
    setTitle(tr("Who to page"));
    const auto wanted = rules();
    while (m_rows.size() < wanted.size()) {
        m_rows.push_back(new PlainLabel(TextStyle::Body, this));
        body()->insertWidget(int(m_rows.size()) - 1, m_rows.back());
    }
    for (size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setVisible(i < wanted.size());
        if (i >= wanted.size())
            continue;
        const auto &rule = *wanted[i];
        const auto names = m_names.namesFor(rule);
        const auto who = names.isEmpty() ? m_parts.speech.of(rule.who) : names.join(u", "_s);
        //: what happened, and who is paged for it
        m_rows[i]->setText(tr("%1: %2").arg(m_parts.speech.of(rule.condition), who));
    }
    m_problem->setText(m_names.problem());
    m_problem->setVisible(!m_names.problem().isEmpty());
}

std::vector<const runbook::PageRule *> PagesCard::rules() const
{
    const auto ids = wantedIds();
    std::vector<const runbook::PageRule *> found;
    for (const auto &rule : m_parts.desk.profile().runbook.pages) {
        if (ids.contains(rule.id))
            found.push_back(&rule);
    }
    return found;
}

QStringList PagesCard::wantedIds() const
{
    const auto *incident = m_parts.incident();
    if (!incident)
        return {};
    QStringList ids;
    const auto &runbook = m_parts.desk.profile().runbook;
    const auto &suggestions = m_parts.desk.watch().state().suggestions;
    if (const auto *opened = runbook.playbook(incident->playbook))
        ids += opened->pages;
    else if (!suggestions.empty() && suggestions.front().matched > 0)
        ids += runbook.playbook(suggestions.front().playbook)->pages;
    if (incident->breachAware && !incident->notice.dismissed)
        ids += u"pdpl"_s;
    if (incident->customers == domain::Customers::Yes)
        ids += u"customers"_s;
    if (ids.isEmpty())
        ids += u"app-down"_s;
    return ids;
}

} // namespace thabat::ui

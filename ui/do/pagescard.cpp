// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/do/pagescard.h"

#include "app/desk/telling.h"
#include "ui/do/pagerow.h"
#include "ui/models/pagelist.h"

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
    const auto *incident = m_parts.incident();
    const auto wanted = incident ? pageRulesFor(m_parts.desk, *incident) : QStringList();
    while (m_rows.size() < size_t(wanted.size())) {
        m_rows.push_back(new PageRow(this));
        body()->insertWidget(int(m_rows.size()) - 1, m_rows.back());
        connect(m_rows.back(), &PageRow::pageWanted, this, &PagesCard::pageWanted);
    }
    for (size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setVisible(i < size_t(wanted.size()));
        if (i >= size_t(wanted.size()))
            continue;
        const auto &rule = *m_parts.desk.profile().runbook.page(wanted[qsizetype(i)]);
        m_rows[i]->show(rule.id, textOf(rule), stateOf(rule));
    }
    m_problem->setText(m_names.problem());
    m_problem->setVisible(!m_names.problem().isEmpty());
}

QString PagesCard::textOf(const runbook::PageRule &rule) const
{
    const auto names = m_names.namesFor(rule);
    const auto who = names.isEmpty() ? m_parts.speech.of(rule.who) : names.join(u", "_s);
    //: what happened, and who is paged for it
    return tr("%1: %2").arg(m_parts.speech.of(rule.condition), who);
}

//! One line for each who was called.
QString PagesCard::stateOf(const runbook::PageRule &rule) const
{
    const auto &incident = *m_parts.incident();
    const auto *profile = &m_parts.desk.profile();
    const auto &words = m_parts.speech.words();
    QStringList lines;
    for (const auto *page : pagesOf(incident, rule)) {
        if (page)
            //: who was paged, and how far that is
            lines += tr("%1: %2", "page")
                         .arg(report::pagedName(page->what, profile, words),
                              report::pageState(*page, incident, profile, words));
    }
    return lines.join(u'\n');
}

} // namespace thabat::ui

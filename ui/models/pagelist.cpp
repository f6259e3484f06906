// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/pagelist.h"

#include "app/monitor/watch.h"

#include <algorithm>

namespace thabat::ui {

using namespace Qt::StringLiterals;

namespace {

bool isDuty(const domain::Page &page, const LocalizedText &duty)
{
    return page.what.who.compare(duty.en, Qt::CaseInsensitive) == 0;
}

} // namespace

QStringList pageRulesFor(const desk::Desk &desk, const domain::Incident &incident)
{
    QStringList ids;
    const auto &runbook = desk.profile().runbook;
    const auto &suggestions = desk.watch().state().suggestions;
    if (const auto *opened = runbook.playbook(incident.playbook))
        ids += opened->pages;
    else if (!suggestions.empty() && suggestions.front().matched > 0)
        ids += runbook.playbook(suggestions.front().playbook)->pages;
    if (incident.breachAware && !incident.notice.dismissed)
        ids += u"pdpl"_s;
    if (incident.customers == domain::Customers::Yes)
        ids += u"customers"_s;
    for (const auto *page : domain::latestPages(incident.pages))
        ids += page->what.rule;
    ids.removeDuplicates();
    ids.removeIf([&runbook](const QString &id) {
        return !runbook.page(id);
    });
    if (ids.isEmpty() && runbook.page(u"app-down"))
        ids += u"app-down"_s;
    if (ids.isEmpty() && !runbook.pages.empty())
        ids += runbook.pages.front().id;
    return ids;
}

std::vector<const domain::Page *> pagesOf(const domain::Incident &incident, const runbook::PageRule &rule)
{
    std::vector<const domain::Page *> out;
    const auto latest = domain::latestPages(incident.pages, rule.id);
    for (const auto &duty : rule.duties()) {
        const auto found = std::find_if(latest.begin(), latest.end(), [&duty](const domain::Page *page) {
            return isDuty(*page, duty);
        });
        out.push_back(found == latest.end() ? nullptr : *found);
    }
    return out;
}

const domain::Page *overduePage(const domain::Incident &incident, const QDateTime &now)
{
    if (!incident.isOpen())
        return nullptr;
    for (const auto *page : domain::latestPages(incident.pages)) {
        if (page->due().isValid() && page->due() <= now)
            return page;
    }
    return nullptr;
}

LocalizedText dutyOf(const domain::Page &page, const runbook::Profile &profile)
{
    if (const auto *rule = profile.runbook.page(page.what.rule)) {
        for (const auto &duty : rule->duties()) {
            if (isDuty(page, duty))
                return duty;
        }
    }
    return {page.what.who, {}};
}

std::vector<domain::Role> overdueRoles(const domain::Incident &incident, const runbook::Runbook &runbook,
                                       const QDateTime &now)
{
    std::vector<domain::Role> empty;
    const auto *rule = runbook.severity(incident.severity);
    if (!incident.isOpen() || !rule || !rule->rolesWithin
        || incident.severitySince.msecsTo(now) < rule->rolesWithin->count())
        return empty;
    std::copy_if(domain::allRoles.begin(), domain::allRoles.end(), std::back_inserter(empty),
                 [&incident](domain::Role role) {
                     return incident.holder(role).isEmpty();
                 });
    return empty;
}

} // namespace thabat::ui

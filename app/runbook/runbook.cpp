// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runbook/runbook.h"

#include <algorithm>

namespace thabat::runbook {

std::chrono::milliseconds SeverityRule::quietGap() const
{
    using namespace std::chrono_literals;
    if (quietAfter)
        return *quietAfter;
    if (severity == domain::Severity::P0)
        return 10min;
    return severity == domain::Severity::P1 ? std::chrono::milliseconds(20min) : 0ms;
}

namespace {

template <typename T, typename Predicate>
const T *firstWhere(const std::vector<T> &list, Predicate predicate)
{
    const auto found = std::find_if(list.begin(), list.end(), predicate);
    return found == list.end() ? nullptr : &*found;
}

} // namespace

const SeverityRule *Runbook::severity(domain::Severity severity) const
{
    return firstWhere(severities, [severity](const SeverityRule &rule) {
        return rule.severity == severity;
    });
}

const Playbook *Runbook::playbook(QStringView idOrSection) const
{
    if (idOrSection.isEmpty())
        return nullptr;
    return firstWhere(playbooks, [idOrSection](const Playbook &playbook) {
        return playbook.id == idOrSection || playbook.section == idOrSection;
    });
}

const RoleText *Runbook::role(domain::Role role) const
{
    return firstWhere(roles, [role](const RoleText &text) {
        return text.role == role;
    });
}

const PageRule *Runbook::page(QStringView id) const
{
    return firstWhere(pages, [id](const PageRule &rule) {
        return rule.id == id;
    });
}

std::vector<LocalizedText> PageRule::duties() const
{
    const auto english = who.en.split(u'+', Qt::SkipEmptyParts);
    const auto arabic = who.ar.split(u'+', Qt::SkipEmptyParts);
    std::vector<LocalizedText> out;
    for (qsizetype i = 0; i < std::max(english.size(), arabic.size()); ++i)
        out.push_back({english.value(i).trimmed(), arabic.value(i).trimmed()});
    return out;
}

} // namespace thabat::runbook

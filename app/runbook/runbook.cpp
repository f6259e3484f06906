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

} // namespace thabat::runbook

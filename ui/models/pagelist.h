// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/zoneparts.h"

namespace thabat::ui {

//! The ids of the page rules that fit what is known: of the open playbook, else of the best suggestion, of a
//! breach, and of affected customers. Never empty, unless the runbook has no rule.
QStringList pageRulesFor(const desk::Desk &desk, const domain::Incident &incident);

//! The last call for each duty of a rule, by its place in PageRule::duties(); null: not called.
std::vector<const domain::Page *> pagesOf(const domain::Incident &incident, const runbook::PageRule &rule);

//! The first page that nobody has answered in time; null when there is none.
const domain::Page *overduePage(const domain::Incident &incident, const QDateTime &now);

//! The duty of a page, as the profile has it; in English alone when it does not know the rule.
LocalizedText dutyOf(const domain::Page &page, const runbook::Profile &profile);

//! The roles without a person, once @ref SeverityRule::rolesWithin has passed; empty before.
std::vector<domain::Role> overdueRoles(const domain::Incident &incident, const runbook::Runbook &runbook,
                                       const QDateTime &now);

} // namespace thabat::ui

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/workplace.h"
#include "app/monitor/watchstate.h"

namespace thabat::ui {

//! "1 of 3 signs speak for it · 1 against · 1 to judge"
QString signSummary(const monitor::Suggestion &suggestion);

//! One line for each sign of @p playbook: whether it speaks for the playbook, against it, or a person must
//! judge; its value with unit, and since when. Told by a word and a mark, never by colour.
QStringList signLines(const runbook::Profile &profile, const runbook::Playbook &playbook,
                      const monitor::Suggestion &suggestion, Language language);

//! "Suggested P0: Error rate above 1%, now 12.4%, since 03:02": the severity that the alerts propose for an
//! incident of severity @p declared, upward only; empty when they propose none.
QString proposalText(const runbook::Profile &profile, const monitor::WatchState &state,
                     const std::optional<domain::Severity> &declared, Language language);

} // namespace thabat::ui

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/monitor/watchstate.h"
#include "app/runbook/profile.h"

namespace thabat::monitor {

//! Every playbook of @p runbook with how many of its signs are there now, the best fitting first.
//!
//! @p state still holds the suggestions of the round before: they tell since when a sign is what it is.
std::vector<Suggestion> suggest(const runbook::Runbook &runbook, const WatchState &state);

//! The worst severity that a firing alert proposes; null when none fires.
const AlertState *worstFiring(const std::vector<AlertState> &alerts);

//! The severity to propose for an incident of severity @p declared (none: nothing is declared). Upward only:
//! what the alerts see never lowers what a person has declared.
std::optional<domain::Severity> proposedAbove(const std::optional<domain::Severity> &declared,
                                              const WatchState &state);

} // namespace thabat::monitor

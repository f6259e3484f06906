// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/monitor/watchstate.h"
#include "app/runbook/profile.h"

namespace thabat::monitor {

//! Every playbook of @p runbook with how many of its signs are there now, the best fitting first.
std::vector<Suggestion> suggest(const runbook::Runbook &runbook, const WatchState &state);

//! The worst severity that a firing alert proposes; null when none fires.
const AlertState *worstFiring(const std::vector<AlertState> &alerts);

} // namespace thabat::monitor

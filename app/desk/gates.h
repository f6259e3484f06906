// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/incident.h"
#include "app/domain/request.h"
#include "app/monitor/watch.h"
#include "app/runbook/profile.h"

namespace thabat::desk {

//! The conditions of ux.md 5.8 as they stand now, each with what is missing. What cannot be known is not met.
std::vector<domain::Gate> resolveGates(const domain::Incident &incident, const runbook::Profile &profile,
                                       const monitor::Watch &watch, const QString &owner);

} // namespace thabat::desk

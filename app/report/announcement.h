// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/incident.h"
#include "app/report/sentence.h"

namespace thabat::report {

//! What goes to #incidents when an incident is declared (runbook 1, step 1): severity, symptoms, impact and
//! one incident commander. Plain text, one fact a line, to be posted or pasted.
QString announcement(const domain::Incident &incident, const Words &words);

//! The text of a triage ticket for what is not urgent (P2: business hours, P3: backlog).
QString triageTicket(const domain::Incident &incident, const runbook::Profile *profile, const Words &words);

} // namespace thabat::report

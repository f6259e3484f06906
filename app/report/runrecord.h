// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/incident.h"
#include "app/report/sentence.h"

namespace thabat::report {

//! The rollback record of a post-mortem: each run with its plan, people, literal commands, steps and outcome,
//! as Markdown.
QString runRecord(const domain::Incident &incident, const Words &words, const runbook::Profile *profile);

} // namespace thabat::report

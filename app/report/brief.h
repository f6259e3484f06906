// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/incident.h"
#include "app/report/sentence.h"

namespace thabat::report {

//! The situation brief, nine lines to read aloud when command is handed over (ux.md 5.7): what it is, impact,
//! since, what we know, what we did, what runs, open loops, next update, risks. Before what runs come the
//! lists of the living brief that hold something.
QStringList brief(const domain::Incident &incident, const runbook::Profile *profile, const QDateTime &now,
                  const Words &words);

} // namespace thabat::report

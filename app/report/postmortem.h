// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/postmortemfile.h"
#include "app/report/timeline.h"

namespace thabat::report {

//! The blameless post-mortem as Markdown (runbook 5): everything the record knows is filled in, the rest are
//! prompts. Generated parts stand between markers, so that writePostMortem() can renew them later.
QString postMortem(const domain::Incident &incident, const runbook::Profile *profile, const QDateTime &now,
                   const Words &words);

} // namespace thabat::report

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/json.h"
#include "app/base/words.h"
#include "app/domain/incident.h"
#include "app/runbook/profile.h"

namespace thabat::report {

//! What the record knows for a post-mortem, for programs: schema :/schemas/postmortem.schema.json. Sentences
//! of the timeline are in the language of @p words, everything else is as it was written.
Json postMortemJson(const domain::Incident &incident, const runbook::Profile *profile, const QDateTime &now,
                    const Words &words);

} // namespace thabat::report

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/incident.h"
#include "app/runbook/profile.h"

#include <vector>

namespace thabat::report {

//! Somebody or something, and since when.
struct Milestone
{
    QString what = {};
    QDateTime at = {};
};

//! What a post-mortem asks of the record beyond the state of the incident: how things changed, and when
//! first.
struct PostMortemFacts
{
    std::vector<Milestone> severities = {}; //!< keys, the first as declared
    std::vector<Milestone> commanders = {};
    std::vector<Milestone> impacts = {}; //!< notes of type impact
    QDateTime acknowledged = {}; //!< the first alarm of it
    QDateTime firstUpdate = {};
    QDateTime mitigated = {}; //!< end of the first verified run
    QDateTime due = {}; //!< of the post-mortem; invalid while the incident is open
    QString owner = {};
};

PostMortemFacts postMortemFacts(const domain::Incident &incident, const runbook::Profile *profile);

} // namespace thabat::report

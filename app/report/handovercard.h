// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/words.h"
#include "app/domain/incident.h"
#include "app/runbook/profile.h"

#include <QStringList>

namespace thabat::report {

//! What the next commander reads before saying yes: the brief, who has which role and for how long, the time
//! boxes that run, and to whom command is offered. Plain lines, outside text isolated.
QStringList handoverCard(const domain::Incident &incident, const runbook::Profile *profile,
                         const QDateTime &now, const Words &words);

//! "Ops Lead Ahmed (1 h 5 min)" for each role that somebody has; "Roles: nobody has one." without any.
QString rolesLine(const domain::Incident &incident, const QDateTime &now, const Words &words);

//! "Command is offered to Omar; Sara has it until then."; empty when it is not offered.
QString offerLine(const domain::Incident &incident, const Words &words);

//! After how long somebody who commands should be relieved: the profile's, else four hours.
std::chrono::milliseconds fatigueAfter(const runbook::Profile *profile);

//! "Sara has commanded for 4 h 5 min: time to hand over."; empty while that is not so, and once it is over.
QString fatigueLine(const domain::Incident &incident, const runbook::Profile *profile, const QDateTime &now,
                    const Words &words);

} // namespace thabat::report

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/words.h"
#include "app/domain/incident.h"
#include "app/runbook/profile.h"

#include <QStringList>

namespace thabat::report {

//! What changed since the last update to @p audience, or since the declaration: the newest few sentences,
//! oldest first. For whoever writes the next update; it is not what the audience reads.
QStringList newsFor(const domain::Incident &incident, const QString &audience,
                    const runbook::Profile *profile, const Words &words);

//! The same under a line that says since when; one line when there is nothing new.
QString newsText(const domain::Incident &incident, const QString &audience, const runbook::Profile *profile,
                 const Words &words);

} // namespace thabat::report

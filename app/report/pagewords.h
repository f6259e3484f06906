// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/words.h"
#include "app/domain/incident.h"
#include "app/runbook/profile.h"

namespace thabat::report {

//! On which condition a page is sent: as in @p profile, else as the record kept it. Isolated, safe to show.
QString pageCondition(const domain::PageSent &page, const runbook::Profile *profile, const Words &words);

//! "Sara (On-call platform)", or the duty where nobody is named. Isolated, safe to show.
QString pagedName(const domain::PageSent &page, const runbook::Profile *profile, const Words &words);

// The sentences of sentence() about pages.
QString pageSentence(const domain::PageSent &x, const runbook::Profile *profile, const Words &words);
QString pageSentence(const domain::PageAcknowledged &x, const Words &words);
QString pageSentence(const domain::PageMissed &x, const Words &words);

//! How far @p page of @p incident is, in one line without its name: "Acknowledged by Sara at 03:05".
QString pageState(const domain::Page &page, const domain::Incident &incident, const runbook::Profile *profile,
                  const Words &words);

//! What is said to those whom @p rule calls to @p incident: what happened, since when, who leads, who is
//! wanted. For people of the team; names, and no phone numbers. @p people are names or duties.
QString pageText(const domain::Incident &incident, const runbook::PageRule &rule, const QStringList &people,
                 const Words &words);

} // namespace thabat::report

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/event.h"
#include "app/report/names.h"
#include "app/runbook/profile.h"

namespace thabat::report {

//! What @p event says, as one plain line. Outside text is made safe to show and isolated; the author and the
//! time are not part of it. A profile gives titles in the language of @p words.
QString sentence(const domain::Event &event, const Words &words, const runbook::Profile *profile = nullptr);

//! The line for a closed task or loan, whose event knows only the id.
QString closedSentence(const QString &what, const QString &why, const Words &words);

//! The line for one that somebody keeps after the incident.
QString handedSentence(const QString &what, const QString &to, const Words &words);

//! Title of step @p step of "first10" or of a playbook: the profile's, else what the record kept.
QString stepTitle(const domain::StepAnswered &step, const Words &words, const runbook::Profile *profile);

} // namespace thabat::report

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/incident.h"

#include <chrono>

namespace thabat::domain {

//! How long a slip can be taken back (ux.md 11.1).
constexpr std::chrono::seconds takeBackWithin{10};

//! The last thing somebody did, and what takes it back.
struct TakeBack
{
    Event event = {};
    std::vector<Happening> happenings = {}; //!< never empty
    QDateTime until = {}; //!< when it can no longer be taken back
};

//! What @p author did last at the desk with the id @p desk, if that was a note, a line of the brief, the
//! answer of a step, a role, an offer of command, a time box or a freeze, and @p now is still soon enough. A
//! step that began a temporary state is not: the state is what must be ended.
std::optional<TakeBack> lastSlip(const Incident &incident, const QString &desk, const QString &author,
                                 const QDateTime &now);

} // namespace thabat::domain

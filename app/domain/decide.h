// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/incident.h"
#include "app/domain/request.h"

namespace thabat::domain {

//! Who asks, and when.
struct Asker
{
    QString name = {};
    QDateTime now = {};
};

//! What happens when @p asker asks for @p request on @p incident (a fresh one for Declare).
//!
//! InvalidInput: the request itself is wrong. Conflict: it does not fit the state of the incident.
Result<std::vector<Happening>> decide(const Incident &incident, const Request &request, const Asker &asker);

} // namespace thabat::domain

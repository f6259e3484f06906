// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/incident.h"
#include "app/report/sentence.h"

namespace thabat::report {

//! Which update is wanted.
struct StatusQuestion
{
    QString audience = {}; //!< one of domain/keys.h
    QString state = {}; //!< "investigating", "identified", "monitoring" or "resolved"
    QDateTime now = {};
};

//! A first text for a status update, filled from the facts; a person reads and changes it before it goes out.
//! Customers see the name of the service, never the inner title. Plain text without isolates.
QString statusText(const domain::Incident &incident, const runbook::Profile *profile,
                   const StatusQuestion &question, const Words &words);

} // namespace thabat::report

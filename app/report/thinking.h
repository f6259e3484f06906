// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/json.h"
#include "app/base/words.h"
#include "app/domain/incident.h"

#include <QStringList>

namespace thabat::report {

//! The lists of the living brief that hold something, a line each: "Believed: the pool is full; …". The
//! newest few of each; outside text isolated.
QStringList livingLines(const domain::Incident &incident, const Words &words);

//! What was thought and when, as Markdown: each line of the living brief with all that became of it; empty
//! when there is none.
QStringList thinkingItems(const domain::Incident &incident, const Words &words);

//! The same for programs; also those struck out.
Json thinkingJson(const domain::Incident &incident);

} // namespace thabat::report

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/hubtables.h"

namespace thabat::journal {

//! What became of an excerpt at the hub.
struct PushReport
{
    int pushed = 0; //!< rows that the hub did not have
    std::vector<Refusal> withheld = {}; //!< went without their text, which the hub refused
    std::vector<Refusal> refused = {}; //!< did not go at all; the first of each desk, whose rest waits
    std::set<QString> moved = {}; //!< desks whose chain at the hub is no longer the one the excerpt continues
    std::optional<Error> problem = {}; //!< why the hub took nothing more
};

//! Pushes @p excerpt so that one row that the hub refuses does not keep the others out. Blocking, like @p
//! hub.
PushReport pushCarefully(HubTables &hub, const Excerpt &excerpt);

} // namespace thabat::journal

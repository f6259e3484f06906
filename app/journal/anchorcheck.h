// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/eventtable.h"

namespace thabat::journal {

//! What a database looks like beside the heads that were anchored outside it.
struct AnchorFinding
{
    std::optional<BadEvent> bad =
        {}; //!< nothing: every anchored event is there, and what follows continues the chain
    domain::EventNumber beyond = 0; //!< events after the anchored ones: a crash came before the anchor's turn
};

//! Compares @p table with @p anchored. Checks only the heads and what lies beyond them; the rest of the chain
//! is verifyJournal()'s work.
Result<AnchorFinding> compareWithAnchor(const EventTable &table, const ChainHeads &anchored);

} // namespace thabat::journal

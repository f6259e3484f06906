// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/eventtable.h"

namespace thabat::journal {

//! A chain that is not what its anchor knew.
struct BrokenChain
{
    BadEvent bad = {};
    ChainHead known = {}; //!< as anchored
    domain::EventNumber found = 0; //!< the last event that is there
};

//! What a database looks like beside the heads that were anchored outside it.
struct AnchorFinding
{
    std::vector<BrokenChain> broken =
        {}; //!< none: every anchored event is there, and what follows continues the chain
    domain::EventNumber beyond = 0; //!< events after the anchored ones: a crash came before the anchor's turn
};

//! Compares @p table with @p anchored. Checks only the heads and what lies beyond them; the rest of the chain
//! is verifyJournal()'s work.
Result<AnchorFinding> compareWithAnchor(const EventTable &table, const ChainHeads &anchored);

} // namespace thabat::journal

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/chain.h"

#include <set>
#include <vector>

namespace thabat::journal {

//! A part of a desk's chain: the events after one number, up to another.
struct Stretch
{
    QString desk = {};
    domain::EventNumber after = 0;
    domain::EventNumber upTo = 0;

    domain::EventNumber count() const { return upTo - after; }
    bool operator==(const Stretch &) const = default;
};

//! What one round with the hub shall exchange, and what is wrong with it.
struct SyncPlan
{
    std::vector<Stretch> push = {}; //!< at most as many events as a round may carry
    std::vector<Stretch> pull = {};
    domain::EventNumber toPush = 0; //!< in all, also in later rounds
    domain::EventNumber toPull = 0;
    std::vector<QString> forks =
        {}; //!< desks whose chain ends at the same number here and there, and differs
    domain::EventNumber lost = 0; //!< events of this very desk that only the hub has

    bool isInStep() const { return toPush == 0 && toPull == 0; }
};

//! The difference of two sets of events, told by where each chain ends. @p held are desks that are left alone
//! for now; @p own is the desk that asks; a round carries at most @p rows events each way, shared fairly, so
//! that a long backlog of one desk does not delay the note that another wrote just now.
//!
//! Whatever is here is pushed, whoever wrote it: so a hub that was restored from an older copy is healed even
//! when the author is away.
SyncPlan planSync(const ChainHeads &here, const ChainHeads &there, const std::set<QString> &held,
                  const QString &own, domain::EventNumber rows);

} // namespace thabat::journal

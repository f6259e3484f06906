// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/delivery.h"
#include "app/journal/eventtable.h"
#include "app/journal/moment.h"
#include "app/journal/quarantine.h"

namespace thabat::journal {

//! What a journal already has: what a delivery is compared with.
struct KnownChains
{
    ChainHeads heads = {};
    DeskKeys keys = {};
    QString own = {}; //!< the desk that writes the journal
    std::set<EventPlace> withheld = {}; //!< whose text may still come
};

//! A delivery, sorted by what is to become of its rows.
struct Intake
{
    std::vector<StoredEvent> fresh = {}; //!< continue their chains; ordered by desk and number
    std::vector<StoredEvent> fills = {}; //!< bring the text of an event that is here without it
    std::vector<Refusal> refused = {}; //!< the first bad one of each desk
    std::optional<BadEvent> gap = {}; //!< the first event that is missing between here and there
};

//! Compares @p rows with @p known and the rows in @p table. One bad chain does not keep the others out.
Result<Intake> sift(std::vector<StoredEvent> rows, const KnownChains &known, const EventTable &table);

//! Writes what belongs to the rows of @p intake and is no row: texts that came late, and what is odd.
Result<Done> writeMarks(const Intake &intake, const std::set<EventPlace> &withheld, const Moment &moment,
                        const EventTable &table, const Quarantine &quarantine);

//! Whether the clock of @p row is not to be followed at @p moment.
bool isFarAhead(const StoredEvent &row, const Moment &moment);

} // namespace thabat::journal

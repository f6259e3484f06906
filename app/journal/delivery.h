// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/syncplan.h"

namespace thabat::journal {

//! A place in a desk's chain: the desk and the number of an event.
using EventPlace = std::pair<QString, domain::EventNumber>;

//! Rows to be sent, with what each of their chains had before.
struct Excerpt
{
    std::vector<StoredEvent> rows = {}; //!< ordered by desk and number, those of a desk without a gap
    std::map<QString, QByteArray> before =
        {}; //!< by desk, hash of the event before its first row; empty: none
};

//! Rows that arrived from elsewhere.
struct Delivery
{
    std::vector<StoredEvent> rows = {};
    std::set<EventPlace> withheld =
        {}; //!< whose text was too much for the hub: not erased, and it may come yet
};

//! Where a row was found wrong; the rest of its chain was not taken.
struct Refusal
{
    BadEvent bad = {};
    StoredEvent row = {}; //!< as it came
};

//! What became of a delivery.
struct Receipt
{
    int added = 0;
    int filled = 0; //!< events whose text arrived after them
    std::vector<Refusal> refused = {}; //!< the first of each desk
};

//! Something that was refused, here or at a hub, or whose text is withheld.
struct QuarantineEntry
{
    QString place = {}; //!< the hub that refused it; empty: this journal
    QString desk = {};
    domain::EventNumber number = 0;
    QByteArray hash = {};
    QString reason = {}; //!< a sentence, or one of the keys of Quarantine
    qint64 seen = 0; //!< milliseconds since 1970 UTC
    QByteArray event = {}; //!< the row as it came, as evidence; null: it is in the journal
};

} // namespace thabat::journal

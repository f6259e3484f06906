// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/event.h"

namespace thabat::journal {

//! What the database repeats from the header so that it can search. It proves nothing.
struct EventIndex
{
    QString kind = {};
    QString incident = {};
    qint64 wall = 0;
    domain::HybridTime hybrid = {};

    static EventIndex of(const domain::EventHeader &header)
    {
        return {header.kind, header.incident, header.wall, header.hybrid};
    }
    bool operator==(const EventIndex &) const = default;
};

//! One event as it lies on disk and travels between desks: the written bytes, and its place in the chain.
struct StoredEvent
{
    QString desk = {};
    domain::EventNumber number = 0;
    QByteArray header = {};
    QByteArray payload = {}; //!< null: not here, erased or withheld
    QByteArray salt = {}; //!< null together with the payload
    QByteArray digest = {}; //!< of salt and payload; stays when they are not here
    QByteArray hash = {};
    QByteArray signature = {}; //!< DeskKey::sign() of signedBytes(); null: from before desks had keys
    EventIndex index = {};

    bool hasText() const { return !payload.isNull() && !salt.isNull(); }
    bool operator==(const StoredEvent &) const = default;

    //! The event for a replay; an error when the header cannot be read.
    Result<domain::Event> event() const;
};

} // namespace thabat::journal

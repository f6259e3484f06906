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
    QByteArray payload = {}; //!< null: erased
    QByteArray salt = {}; //!< null: erased
    QByteArray digest = {}; //!< of salt and payload; stays when they are erased
    QByteArray hash = {};
    EventIndex index = {};

    //! The event for a replay; an error when the header cannot be read.
    Result<domain::Event> event() const;
};

} // namespace thabat::journal

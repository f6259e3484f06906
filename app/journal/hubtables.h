// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/delivery.h"
#include "app/journal/hubconnection.h"

#include <QDateTime>

namespace thabat::journal {

//! Somebody at a desk, as the hub last saw them.
struct Presence
{
    QString desk = {};
    QString person = {};
    QString incident = {}; //!< the one that is looked at; empty: none
    QDateTime seen = {}; //!< by the hub's clock
    std::chrono::milliseconds age{0}; //!< since then, by the hub's clock
    std::chrono::milliseconds ahead{0}; //!< how far the desk's clock was ahead of the hub's

    bool operator==(const Presence &) const = default;
};

//! Who is there, and what time it is at the hub.
struct Meeting
{
    std::vector<Presence> others = {}; //!< of the last day, the freshest first
    QDateTime now = {};
};

//! The tables at the hub: rows in, rows out. Blocking, in the thread of the connection; errors are those of
//! HubConnection.
//!
//! The hub itself sees to it that each chain is whole: a row refers to the one before it by number and hash,
//! so there is never a gap and never a mixture of two chains, whatever desks do at the same time.
class HubTables
{
public:
    //! The channel on which desks hint that they wrote: "DESK NUMBER".
    static HubConnection::Purpose purpose();

    //! @p connection outlives the tables.
    explicit HubTables(HubConnection &connection)
        : m_connection(connection)
    {
    }

    //! Where each chain ends. Costs as much as there are desks, not as there are events.
    Result<ChainHeads> heads();

    //! Adds the rows that are not there, and tells the others. Conflict: they do not continue what the hub
    //! has. InvalidInput: it does not want one of them.
    Result<int> push(const Excerpt &excerpt);

    //! The same for one row, without its text: so its chain goes on for others. @p reason is the hub's.
    Result<int> pushWithheld(const Excerpt &excerpt, const QString &reason);

    //! The rows of @p stretches, as many as fit into about @p bytes but at least one; of each desk the first
    //! ones. A text of more than textLimit is left there, as withheld.
    Result<Delivery> pull(const std::vector<Stretch> &stretches, qint64 bytes);

    //! Says that @p me is there, and who else is.
    Result<Meeting> meet(const Presence &me, const QDateTime &now);

    static constexpr qint64 textLimit = 4 * 1024 * 1024;

private:
    HubConnection &m_connection;
};

} // namespace thabat::journal

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/eventtable.h"

namespace thabat::journal {

//! The kind of the event with which a desk writes down where the chains of the others end. It is signed and
//! travels like any other, so that a desk can take nothing back that another one has seen.
inline constexpr QLatin1String witnessKind("heads.seen");

domain::Draft witnessDraft(const ChainHeads &heads);

//! The heads in such an event; nothing when @p row is another kind of event, or its text is not here.
std::optional<ChainHeads> witnessedBy(const StoredEvent &row);

//! What @p desk wrote last of this kind; empty: nothing yet.
Result<ChainHeads> lastWitnessed(const EventTable &table, const QString &desk);

//! Whether other desks wrote anything between @p before and @p now. That they witnessed something does not
//! count: two desks would answer each other for ever.
Result<bool> hasNews(const EventTable &table, const ChainHeads &before, const ChainHeads &now);

//! Collects what desks saw of each other and compares it with what is here.
class Witnesses
{
public:
    void take(const StoredEvent &row);

    //! The first event that is not the one another desk saw. What this journal does not have of others yet is
    //! no contradiction; what @p own wrote must all be here.
    Result<std::optional<BadEvent>> contradiction(const EventTable &table, const QString &own) const;

private:
    std::map<std::pair<QString, domain::EventNumber>, std::vector<QByteArray>> m_seen;
};

} // namespace thabat::journal

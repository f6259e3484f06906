// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/chain.h"
#include "app/journal/sqlconnection.h"

#include <QVariantList>

#include <functional>

namespace thabat::journal {

//! The number of the last event of each desk that somebody has read already.
using SeenEvents = std::map<QString, domain::EventNumber>;

//! The SQL of a journal: rows in, rows out. It judges nothing.
class EventTable
{
public:
    using Visitor = std::function<Result<Done>(StoredEvent)>;

    //! @p connection outlives the table.
    explicit EventTable(const SqlConnection &connection)
        : m_connection(connection)
    {
    }

    Result<QString> ownDesk() const; //!< empty in a new file
    Result<Done> setOwnDesk(const QString &id, const QByteArray &key) const; //!< instead of any other
    Result<Done> addDesk(const QString &id) const;

    //! Takes the texts of @p incident away for good; only what says so keeps its own.
    Result<Done> eraseTexts(const QString &incident) const;

    Result<Done> setKey(const QString &desk, const QByteArray &key) const; //!< once: a key stays
    Result<DeskKeys> keys() const;

    Result<Done> insert(const std::vector<StoredEvent> &rows) const;
    Result<Done> fill(const StoredEvent &row) const; //!< gives an event its text, when it has none

    Result<QStringList> desks() const;
    Result<ChainHeads> heads() const;
    Result<domain::HybridTime> latest() const; //!< of those whose clock is followed
    Result<QByteArray> hashOf(const QString &desk, domain::EventNumber number) const; //!< empty: not there
    Result<QByteArray> signatureOf(const QString &desk, domain::EventNumber number) const; //!< empty: none

    //! Every row with a number after @p since, ordered by desk and number, in one snapshot. Stops at an
    //! error.
    Result<Done> visit(domain::EventNumber since, const Visitor &visitor) const;
    //! The events that are not in @p seen, in replay order; a row whose header cannot be read is left out,
    //! and logged.
    Result<std::vector<domain::Event>> events(const SeenEvents &seen = {}) const;
    //! Every row in the order in which they came into this file; those of each desk in their order.
    Result<Done> visitArrivals(const Visitor &visitor) const;
    Result<Done> visitRestrictions(const Visitor &visitor) const; //!< Vault::learn() wants them
    Result<Done> visitDesk(const QString &desk, domain::EventNumber since, int limit,
                           const Visitor &visitor) const;

private:
    Result<QByteArray> bytesOf(const QString &column, const QString &desk, domain::EventNumber number) const;
    Result<Done> change(const QString &sql, const QVariantList &values) const
    {
        return m_connection.change(sql, values);
    }
    Result<Done> visitRows(QSqlQuery &query, const Visitor &visitor) const;

    const SqlConnection &m_connection;
};

} // namespace thabat::journal

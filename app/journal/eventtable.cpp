// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/eventtable.h"

#include "app/base/log.h"
#include "app/journal/bytes.h"
#include "app/journal/erasures.h"

#include <QVariant>

namespace thabat::journal {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String columns(
    "desk, number, header, payload, salt, digest, hash, signature, kind, incident, wall, hybrid_wall, "
    "hybrid_counter");

// Neighbours are mostly of one desk and one incident; a million copies of their names would take 200 MB.
void shareTexts(domain::EventHeader &header, const domain::EventHeader &other)
{
    for (auto text : {&domain::EventHeader::desk, &domain::EventHeader::zone, &domain::EventHeader::kind,
                      &domain::EventHeader::incident, &domain::EventHeader::author}) {
        if (header.*text == other.*text)
            header.*text = other.*text;
    }
}

StoredEvent rowOf(const QSqlQuery &query)
{
    const auto bytes = [&query](int column) {
        return columnBytes(query.value(column));
    };
    return {query.value(0).toString(),
            query.value(1).toLongLong(),
            bytes(2),
            bytes(3),
            bytes(4),
            bytes(5),
            bytes(6),
            bytes(7),
            {query.value(8).toString(),
             query.value(9).toString(),
             query.value(10).toLongLong(),
             {query.value(11).toLongLong(), query.value(12).toUInt()}}};
}

} // namespace

Result<QString> EventTable::ownDesk() const
{
    const auto id = m_connection.value(u"SELECT id FROM desks WHERE own = 1"_s);
    if (!id)
        return id.error();
    return id->toString();
}

// At once: a journal between two desks would be taken for a new one.
Result<Done> EventTable::setOwnDesk(const QString &id, const QByteArray &key) const
{
    auto done = m_connection.run(u"SAVEPOINT seat"_s);
    if (!done)
        return done;
    done = change(u"UPDATE desks SET own = 0 WHERE own = 1 AND id <> ?"_s, {id});
    if (done)
        done = change(u"INSERT INTO desks (id, own, key) VALUES (?, 1, ?) "
                      "ON CONFLICT (id) DO UPDATE SET own = 1, key = excluded.key"_s,
                      {id, key});
    if (!done)
        (void)m_connection.run(u"ROLLBACK TO seat"_s);
    const auto released = m_connection.run(u"RELEASE seat"_s);
    return done ? released : done;
}

Result<Done> EventTable::addDesk(const QString &id) const
{
    return change(u"INSERT INTO desks (id) VALUES (?) ON CONFLICT DO NOTHING"_s, {id});
}

Result<Done> EventTable::setKey(const QString &desk, const QByteArray &key) const
{
    return change(u"UPDATE desks SET key = ? WHERE id = ? AND key IS NULL"_s, {key, desk});
}

Result<Done> EventTable::eraseTexts(const QString &incident) const
{
    return change(u"UPDATE events SET payload = NULL, salt = NULL WHERE incident = ? AND kind <> ?"_s,
                  {incident, QString(erasureKind)});
}

Result<DeskKeys> EventTable::keys() const
{
    auto query = m_connection.prepare(u"SELECT id, key FROM desks WHERE key IS NOT NULL"_s);
    if (!query)
        return query.error();
    if (!query->exec())
        return m_connection.error(query->lastError());
    DeskKeys keys;
    while (query->next())
        keys[query->value(0).toString()] = query->value(1).toByteArray();
    if (query->lastError().isValid())
        return m_connection.error(query->lastError());
    return keys;
}

Result<Done> EventTable::insert(const std::vector<StoredEvent> &rows) const
{
    auto query = m_connection.prepare(
        u"INSERT INTO events (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(columns));
    if (!query)
        return query.error();
    const auto text = [](const QString &value) {
        return value.isNull() ? u""_s : value; // a null string would become NULL
    };
    for (const auto &row : rows) {
        int place = 0;
        for (const auto &value :
             {QVariant(row.desk), QVariant(row.number), QVariant(row.header), QVariant(row.payload),
              QVariant(row.salt), QVariant(row.digest), QVariant(row.hash), QVariant(row.signature),
              QVariant(text(row.index.kind)), QVariant(text(row.index.incident)), QVariant(row.index.wall),
              QVariant(row.index.hybrid.wall), QVariant(row.index.hybrid.counter)})
            query->bindValue(place++, value);
        if (!query->exec())
            return m_connection.error(query->lastError());
    }
    return Done{};
}

Result<Done> EventTable::fill(const StoredEvent &row) const
{
    return change(u"UPDATE events SET payload = ?, salt = ? "
                  "WHERE desk = ? AND number = ? AND hash = ? AND digest = ? AND payload IS NULL"_s,
                  {row.payload, row.salt, row.desk, row.number, row.hash, row.digest});
}

Result<QStringList> EventTable::desks() const
{
    auto query = m_connection.prepare(u"SELECT id FROM desks ORDER BY id"_s);
    if (!query)
        return query.error();
    if (!query->exec())
        return m_connection.error(query->lastError());
    QStringList ids;
    while (query->next())
        ids += query->value(0).toString();
    if (query->lastError().isValid())
        return m_connection.error(query->lastError());
    return ids;
}

Result<ChainHeads> EventTable::heads() const
{
    // Counted in the index of the primary key: the rows themselves may be half a gigabyte.
    auto query = m_connection.prepare(
        u"SELECT desk, rows, last, hash FROM (SELECT desk AS id, count(*) AS rows, max(number) AS last "
        "FROM events GROUP BY desk) JOIN events ON desk = id AND number = last"_s);
    if (!query)
        return query.error();
    if (!query->exec())
        return m_connection.error(query->lastError());
    ChainHeads heads;
    while (query->next())
        heads[query->value(0).toString()] = {query->value(1).toLongLong(), query->value(2).toLongLong(),
                                             query->value(3).toByteArray()};
    if (query->lastError().isValid())
        return m_connection.error(query->lastError());
    return heads;
}

Result<domain::HybridTime> EventTable::latest() const
{
    auto query = m_connection.prepare(
        u"SELECT hybrid_wall, hybrid_counter FROM events e WHERE NOT EXISTS (SELECT 1 FROM quarantine q "
        "WHERE q.place = '' AND q.desk = e.desk AND q.number = e.number AND q.reason = 'ahead') "
        "ORDER BY hybrid_wall DESC, hybrid_counter DESC LIMIT 1"_s);
    if (!query)
        return query.error();
    if (!query->exec())
        return m_connection.error(query->lastError());
    if (!query->next())
        return domain::HybridTime{};
    return domain::HybridTime{query->value(0).toLongLong(), query->value(1).toUInt()};
}

Result<QByteArray> EventTable::hashOf(const QString &desk, domain::EventNumber number) const
{
    return bytesOf(u"hash"_s, desk, number);
}

Result<QByteArray> EventTable::signatureOf(const QString &desk, domain::EventNumber number) const
{
    return bytesOf(u"signature"_s, desk, number);
}

Result<QByteArray> EventTable::bytesOf(const QString &column, const QString &desk,
                                       domain::EventNumber number) const
{
    auto query = m_connection.prepare(u"SELECT %1 FROM events WHERE desk = ? AND number = ?"_s.arg(column));
    if (!query)
        return query.error();
    query->addBindValue(desk);
    query->addBindValue(number);
    if (!query->exec())
        return m_connection.error(query->lastError());
    return query->next() ? query->value(0).toByteArray() : QByteArray();
}

Result<Done> EventTable::visit(domain::EventNumber since, const Visitor &visitor) const
{
    auto query =
        m_connection.prepare(u"SELECT %1 FROM events WHERE number > ? ORDER BY desk, number"_s.arg(columns));
    if (!query)
        return query.error();
    query->addBindValue(since);
    return visitRows(*query, visitor);
}

// Rows are never removed and the file is never vacuumed, so their ids are the order of their coming.
Result<Done> EventTable::visitArrivals(const Visitor &visitor) const
{
    auto query = m_connection.prepare(u"SELECT %1 FROM events ORDER BY rowid"_s.arg(columns));
    if (!query)
        return query.error();
    return visitRows(*query, visitor);
}

// The kind stands in the text, as it does in the index that this uses.
Result<Done> EventTable::visitRestrictions(const Visitor &visitor) const
{
    auto query = m_connection.prepare(
        u"SELECT %1 FROM events WHERE kind = 'incident.restricted' ORDER BY rowid"_s.arg(columns));
    if (!query)
        return query.error();
    return visitRows(*query, visitor);
}

Result<Done> EventTable::visitDesk(const QString &desk, domain::EventNumber since, int limit,
                                   const Visitor &visitor) const
{
    auto query = m_connection.prepare(
        u"SELECT %1 FROM events WHERE desk = ? AND number > ? ORDER BY number LIMIT ?"_s.arg(columns));
    if (!query)
        return query.error();
    query->addBindValue(desk);
    query->addBindValue(since);
    query->addBindValue(limit);
    return visitRows(*query, visitor);
}

Result<std::vector<domain::Event>> EventTable::events(const SeenEvents &seen) const
{
    const auto desks = seen.empty() ? Result<QStringList>(QStringList()) : this->desks();
    if (!desks)
        return desks.error();
    const QStringList each(desks->size(), u"(desk = ? AND number > ?)"_s); // the key finds the new ones
    auto query = m_connection.prepare(each.isEmpty() ? u"SELECT header, payload FROM events"_s
                                                     : u"SELECT header, payload FROM events WHERE "_s
                                              + each.join(u" OR "_s));
    if (!query)
        return query.error();
    for (const auto &desk : *desks) {
        const auto known = seen.find(desk);
        query->addBindValue(desk);
        query->addBindValue(known == seen.end() ? domain::EventNumber(0) : known->second);
    }
    const auto count = m_connection.value(u"SELECT count(*) FROM events"_s);
    if (!count)
        return count.error();
    if (!query->exec())
        return m_connection.error(query->lastError());
    std::vector<domain::Event> events;
    if (seen.empty())
        events.reserve(size_t(count->toLongLong()));
    while (query->next()) {
        auto header = domain::decodeHeader(query->value(0).toByteArray());
        if (header && !events.empty())
            shareTexts(*header, events.back().header);
        if (header)
            events.push_back({std::move(*header), query->value(1).toByteArray()});
        else
            log(LogArea::Journal).error("the header of an event cannot be read");
    }
    if (query->lastError().isValid())
        return m_connection.error(query->lastError());
    domain::putInOrder(events);
    return events;
}

Result<Done> EventTable::visitRows(QSqlQuery &query, const Visitor &visitor) const
{
    if (!query.exec())
        return m_connection.error(query.lastError());
    while (query.next()) {
        if (auto done = visitor(rowOf(query)); !done)
            return done;
    }
    if (query.lastError().isValid())
        return m_connection.error(query.lastError());
    return Done{};
}

} // namespace thabat::journal

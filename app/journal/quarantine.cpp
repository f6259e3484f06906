// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/quarantine.h"

#include <QVariant>

namespace thabat::journal {

using namespace Qt::StringLiterals;

namespace {

QVariant textOrEmpty(const QString &value)
{
    return value.isNull() ? u""_s : value; // a null string would become NULL
}

} // namespace

Result<Done> Quarantine::add(const QuarantineEntry &entry) const
{
    return m_connection.change(u"INSERT INTO quarantine (place, desk, number, hash, reason, seen, event) "
                               u"VALUES (?, ?, ?, ?, ?, ?, ?) "
                               "ON CONFLICT DO NOTHING"_s,
                               {textOrEmpty(entry.place), entry.desk, entry.number,
                                QByteArray("", 0) + entry.hash, textOrEmpty(entry.reason), entry.seen,
                                entry.event});
}

Result<Done> Quarantine::release(const QString &place, const QString &desk, domain::EventNumber number) const
{
    return m_connection.change(
        u"DELETE FROM quarantine WHERE place = ? AND desk = ? AND number <= ? AND reason NOT IN ('%1', '%2')"_s
            .arg(withheldKey, aheadKey),
        {textOrEmpty(place), desk, number});
}

Result<Done> Quarantine::textCame(const StoredEvent &row) const
{
    return m_connection.change(
        u"DELETE FROM quarantine WHERE place = '' AND desk = ? AND number = ? AND reason = ?"_s,
        {row.desk, row.number, QString(withheldKey)});
}

Result<Done> Quarantine::textsErased(const QString &incident) const
{
    return m_connection.change(
        u"DELETE FROM quarantine WHERE place = '' AND reason = ? AND (desk, number) IN "
        u"(SELECT desk, number FROM events WHERE incident = ?)"_s,
        {QString(withheldKey), incident});
}

Result<std::vector<QuarantineEntry>> Quarantine::all() const
{
    auto query = m_connection.prepare(
        u"SELECT place, desk, number, hash, reason, seen, event FROM quarantine ORDER BY place, desk, number"_s);
    if (!query)
        return query.error();
    if (!query->exec())
        return m_connection.error(query->lastError());
    std::vector<QuarantineEntry> entries;
    while (query->next())
        entries.push_back({query->value(0).toString(), query->value(1).toString(),
                           query->value(2).toLongLong(), query->value(3).toByteArray(),
                           query->value(4).toString(), query->value(5).toLongLong(),
                           query->value(6).toByteArray()});
    if (query->lastError().isValid())
        return m_connection.error(query->lastError());
    return entries;
}

Result<std::set<EventPlace>> Quarantine::withheld() const
{
    auto query =
        m_connection.prepare(u"SELECT desk, number FROM quarantine WHERE place = '' AND reason = ?"_s);
    if (!query)
        return query.error();
    query->addBindValue(QString(withheldKey));
    if (!query->exec())
        return m_connection.error(query->lastError());
    std::set<EventPlace> places;
    while (query->next())
        places.insert({query->value(0).toString(), query->value(1).toLongLong()});
    if (query->lastError().isValid())
        return m_connection.error(query->lastError());
    return places;
}

} // namespace thabat::journal

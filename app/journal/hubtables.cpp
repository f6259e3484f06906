// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/hubtables.h"

#include "app/base/json.h"
#include "app/journal/bytes.h"

#include <QVariant>

#include <algorithm>

namespace thabat::journal {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds statementLimit{20'000}; // a batch over a slow line
constexpr qint64 headerLimit = 65'536;

// Names are compared byte by byte, whatever language the database speaks.
const QString makeEvents =
    u"create table if not exists thabat_event ("
    "desk text collate \"C\" not null, number bigint not null check (number > 0), "
    "before bigint generated always as (number - 1) stored, previous bytea, "
    "header bytea not null, payload bytea, salt bytea, digest bytea not null, "
    "hash bytea not null, signature bytea, withheld text, "
    "primary key (desk, number), unique (desk, number, hash), "
    "check ((number = 1) = (previous is null)), "
    "foreign key (desk, before, previous) references thabat_event (desk, number, hash))"_s;
const QString makePresence =
    u"create table if not exists thabat_presence ("
    "desk text collate \"C\" primary key, person text not null, incident text not null, "
    "seen timestamptz not null, ahead bigint not null)"_s;
const QString probe = u"select (select 1 from thabat_event where false), "
                      "(select 1 from thabat_presence where false)"_s;

// From desk to desk in the index, and in each to its end.
const QString readHeads =
    u"with recursive names (desk) as ((select min(desk) from thabat_event) union all "
    "select (select min(e.desk) from thabat_event e where e.desk > n.desk) from names n where n.desk is not "
    "null) "
    "select n.desk, last.number, last.hash from names n cross join lateral "
    "(select number, hash from thabat_event e where e.desk = n.desk order by number desc limit 1) last "
    "where n.desk is not null"_s;

const QString addRows =
    u"with given as (select * from json_to_recordset(?::json) as g(desk text, number bigint, previous text, "
    "header text, payload text, salt text, digest text, hash text, signature text, withheld text)), "
    "added as (insert into thabat_event "
    "(desk, number, previous, header, payload, salt, digest, hash, signature, withheld) "
    "select desk, number, decode(previous, 'base64'), decode(header, 'base64'), decode(payload, 'base64'), "
    "decode(salt, 'base64'), decode(digest, 'base64'), decode(hash, 'base64'), decode(signature, 'base64'), "
    "withheld from given order by desk, number on conflict do nothing returning desk, number) "
    "select count(*), pg_notify('thabat', desk || ' ' || max(number)) from added group by desk"_s;

// The first rows of each desk come first, so that a byte limit cuts no desk off for ever.
const QString readRows =
    u"select desk, number, header, case when big then null else payload end, "
    "case when big then null else salt end, digest, hash, signature, "
    "case when big then 'too large' else withheld end from ("
    "select e.*, octet_length(e.payload) > ? as big, "
    "row_number() over places as place, sum(least(coalesce(octet_length(e.payload), 0), ?) + 300) over "
    "places as bytes "
    "from json_to_recordset(?::json) as w(desk text, after bigint, upto bigint) "
    "join thabat_event e on e.desk = w.desk and e.number > w.after and e.number <= w.upto "
    "where octet_length(e.header) <= ? "
    "window places as (order by e.number - w.after, e.desk rows unbounded preceding)) as found "
    "where place = 1 or bytes <= ? order by desk, number"_s;

const QString meetOthers =
    u"with me as (insert into thabat_presence (desk, person, incident, seen, ahead) "
    "values (?, ?, ?, clock_timestamp(), ?::bigint - (extract(epoch from clock_timestamp()) * 1000)::bigint) "
    "on conflict (desk) do update set person = excluded.person, incident = excluded.incident, "
    "seen = excluded.seen, ahead = excluded.ahead) "
    "select desk, person, incident, (extract(epoch from seen) * 1000)::bigint, ahead, "
    "(extract(epoch from clock_timestamp()) * 1000)::bigint from thabat_presence "
    "where seen > now() - interval '1 day' and desk <> ? "
    "union all select null, null, null, null, null, (extract(epoch from clock_timestamp()) * 1000)::bigint"_s;

Json bytesOrNull(const QByteArray &bytes)
{
    return bytes.isNull() ? Json(nullptr) : Json(bytes.toBase64().toStdString());
}

Json rowJson(const StoredEvent &row, const QByteArray &previous)
{
    return {{"desk", toStd(row.desk)},
            {"number", row.number},
            {"previous", previous.isEmpty() ? Json(nullptr) : bytesOrNull(previous)},
            {"header", bytesOrNull(row.header)},
            {"payload", bytesOrNull(row.payload)},
            {"salt", bytesOrNull(row.salt)},
            {"digest", bytesOrNull(row.digest)},
            {"hash", bytesOrNull(row.hash)},
            {"signature", bytesOrNull(row.signature)}};
}

QByteArray previousOf(const Excerpt &excerpt, const StoredEvent &row)
{
    const auto found = excerpt.before.find(row.desk);
    return found == excerpt.before.end() ? QByteArray() : found->second;
}

Json excerptJson(const Excerpt &excerpt)
{
    Json rows = Json::array();
    const StoredEvent *last = nullptr;
    for (const auto &row : excerpt.rows) {
        const bool goesOn = last && last->desk == row.desk;
        rows.push_back(rowJson(row, goesOn ? last->hash : previousOf(excerpt, row)));
        last = &row;
    }
    return rows;
}

Result<int> added(const Result<HubAnswer> &answer)
{
    if (!answer)
        return answer.error();
    int count = 0;
    for (const auto &row : answer->rows)
        count += row[0].toInt();
    return count;
}

StoredEvent eventOf(const QVariantList &values)
{
    const auto bytes = [&values](int column) {
        return columnBytes(values[column]);
    };
    StoredEvent row{values[0].toString(),
                    values[1].toLongLong(),
                    bytes(2),
                    bytes(3),
                    bytes(4),
                    bytes(5),
                    bytes(6),
                    bytes(7),
                    {}};
    if (const auto header = domain::decodeHeader(row.header))
        row.index = EventIndex::of(*header);
    return row;
}

QDateTime timeOf(const QVariant &milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds.toLongLong(), Qt::UTC);
}

} // namespace

HubConnection::Purpose HubTables::purpose()
{
    return {{makeEvents, makePresence}, probe, u"thabat"_s, statementLimit};
}

Result<ChainHeads> HubTables::heads()
{
    const auto answer = m_connection.ask(readHeads);
    if (!answer)
        return answer.error();
    ChainHeads heads;
    for (const auto &row : answer->rows) {
        const auto number = row[1].toLongLong();
        heads[row[0].toString()] = {number, number, row[2].toByteArray()};
    }
    return heads;
}

Result<int> HubTables::push(const Excerpt &excerpt)
{
    return added(m_connection.ask(addRows, {QString::fromUtf8(toBytes(excerptJson(excerpt)))}));
}

Result<int> HubTables::pushWithheld(const Excerpt &excerpt, const QString &reason)
{
    auto rows = excerptJson(excerpt);
    for (auto &row : rows) {
        row["payload"] = nullptr;
        row["salt"] = nullptr;
        row["withheld"] = toStd(reason.left(200));
    }
    return added(m_connection.ask(addRows, {QString::fromUtf8(toBytes(rows))}));
}

Result<Delivery> HubTables::pull(const std::vector<Stretch> &stretches, qint64 bytes)
{
    Json wanted = Json::array();
    for (const auto &stretch : stretches)
        wanted.push_back({{"desk", toStd(stretch.desk)}, {"after", stretch.after}, {"upto", stretch.upTo}});
    const auto answer = m_connection.ask(
        readRows, {textLimit, textLimit, QString::fromUtf8(toBytes(wanted)), headerLimit, bytes});
    if (!answer)
        return answer.error();
    Delivery delivery;
    for (const auto &values : answer->rows) {
        auto row = eventOf(values);
        if (!row.hasText() && !values[8].isNull())
            delivery.withheld.insert({row.desk, row.number});
        delivery.rows.push_back(std::move(row));
    }
    return delivery;
}

Result<Meeting> HubTables::meet(const Presence &me, const QDateTime &now)
{
    const auto text = [](const QString &value) {
        return value.isNull() ? u""_s : value; // a null string would become NULL
    };
    const auto answer = m_connection.ask(
        meetOthers, {me.desk, text(me.person), text(me.incident), now.toMSecsSinceEpoch(), me.desk});
    if (!answer)
        return answer.error();
    Meeting meeting;
    for (const auto &row : answer->rows) {
        meeting.now = timeOf(row[5]);
        if (row[0].isNull())
            continue;
        const auto seen = timeOf(row[3]);
        meeting.others.push_back({row[0].toString(), row[1].toString(), row[2].toString(), seen,
                                  std::chrono::milliseconds(std::max<qint64>(0, seen.msecsTo(meeting.now))),
                                  std::chrono::milliseconds(row[4].toLongLong())});
    }
    std::sort(meeting.others.begin(), meeting.others.end(), [](const Presence &a, const Presence &b) {
        return a.age < b.age;
    });
    return meeting;
}

} // namespace thabat::journal

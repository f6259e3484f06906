// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/witness.h"

#include "app/base/json.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace thabat::journal {

domain::Draft witnessDraft(const ChainHeads &heads)
{
    auto desks = Json::object();
    for (const auto &[desk, head] : heads)
        desks[toStd(desk)] = {{"number", head.number}, {"hash", head.hash.toHex().toStdString()}};
    return {.kind = witnessKind, .payload = toBytes({{"desks", desks}})};
}

std::optional<ChainHeads> witnessedBy(const StoredEvent &row)
{
    if (row.index.kind != witnessKind || !row.hasText())
        return {};
    const auto document = parseJson(row.payload, witnessKind);
    if (!document)
        return {};
    ChainHeads heads;
    for (const auto &[desk, head] : member(document->value, "desks").items()) {
        const auto number = integerOf(head, "number");
        heads[QString::fromStdString(desk)] = {number, number,
                                               QByteArray::fromHex(textOf(head, "hash").toLatin1())};
    }
    return heads;
}

Result<ChainHeads> lastWitnessed(const EventTable &table, const QString &desk)
{
    ChainHeads heads;
    const auto done = table.visitDesk(desk, 0, std::numeric_limits<int>::max(),
                                      [&heads](const StoredEvent &row) -> Result<Done> {
                                          if (auto seen = witnessedBy(row))
                                              heads = std::move(*seen);
                                          return Done{};
                                      });
    if (!done)
        return done.error();
    return heads;
}

Result<bool> hasNews(const EventTable &table, const ChainHeads &before, const ChainHeads &now)
{
    bool news = false;
    for (const auto &[desk, head] : now) {
        const auto known = before.find(desk);
        const auto since = known == before.end() ? 0 : known->second.number;
        const auto done = table.visitDesk(desk, since, int(head.number - since),
                                          [&news](const StoredEvent &row) -> Result<Done> {
                                              news = news || row.index.kind != witnessKind;
                                              return Done{};
                                          });
        if (!done)
            return done.error();
    }
    return news;
}

void Witnesses::take(const StoredEvent &row)
{
    const auto heads = witnessedBy(row);
    if (!heads)
        return;
    for (const auto &[desk, head] : *heads) {
        auto &hashes = m_seen[{desk, head.number}];
        if (std::find(hashes.begin(), hashes.end(), head.hash) == hashes.end())
            hashes.push_back(head.hash);
    }
}

Result<std::optional<BadEvent>> Witnesses::contradiction(const EventTable &table, const QString &own) const
{
    for (const auto &[place, hashes] : m_seen) {
        const auto &[desk, number] = place;
        const auto here = table.hashOf(desk, number);
        if (!here)
            return here.error();
        if (here->isEmpty() && desk != own)
            continue;
        if (here->isEmpty())
            return std::optional(
                BadEvent{desk, number,
                         QCoreApplication::translate(
                             "Journal", "Another desk has seen it, and it is not here any more.")});
        if (hashes.size() > 1 || hashes.front() != *here)
            return std::optional(BadEvent{
                desk, number,
                QCoreApplication::translate("Journal", "Another desk has seen a different event here.")});
    }
    return std::optional<BadEvent>();
}

} // namespace thabat::journal

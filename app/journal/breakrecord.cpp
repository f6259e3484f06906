// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/breakrecord.h"

#include "app/domain/happeningcodec.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace thabat::journal {

namespace {

std::optional<BrokenChain> chainIn(const StoredEvent &row)
{
    if (row.index.kind != breakKind)
        return {};
    const auto event = row.event();
    if (!event)
        return {};
    const auto happening = domain::decode(*event);
    const auto *broken = std::get_if<domain::JournalBroken>(&happening);
    if (!broken)
        return {};
    const auto hash = QByteArray::fromHex(broken->hash.toLatin1());
    return BrokenChain{{broken->desk, broken->found + 1, {}}, {0, broken->known, hash}, broken->found};
}

bool isSame(const BrokenChain &a, const BrokenChain &b)
{
    return a.bad.desk == b.bad.desk && a.found == b.found && a.known.number == b.known.number
        && a.known.hash == b.known.hash;
}

} // namespace

domain::Draft breakDraft(const BrokenChain &chain)
{
    return domain::encode(domain::JournalBroken{chain.bad.desk, chain.known.number, chain.found,
                                                QString::fromLatin1(chain.known.hash.toHex())},
                          {}, {});
}

Result<bool> areRecorded(const std::vector<BrokenChain> &broken, const EventTable &table, const QString &desk,
                         domain::EventNumber since)
{
    std::vector<BrokenChain> recorded;
    const auto done = table.visitDesk(desk, since, std::numeric_limits<int>::max(),
                                      [&recorded](const StoredEvent &row) -> Result<Done> {
                                          if (auto chain = chainIn(row))
                                              recorded.push_back(std::move(*chain));
                                          return Done{};
                                      });
    if (!done)
        return done.error();
    return std::ranges::all_of(broken, [&recorded](const BrokenChain &chain) {
        return std::ranges::any_of(recorded, [&chain](const BrokenChain &other) {
            return isSame(chain, other);
        });
    });
}

void BreakRecords::take(const StoredEvent &row)
{
    if (auto chain = chainIn(row))
        m_records.push_back({row.desk, std::move(*chain)});
}

Result<std::optional<BadEvent>> BreakRecords::unhealed(const EventTable &table, const QString &own) const
{
    std::set<QString> writers{own};
    for (auto record = m_records.rbegin(); record != m_records.rend(); ++record) {
        const auto &[by, chain] = *record;
        if (!writers.contains(by))
            continue;
        writers.insert(chain.bad.desk);
        const auto hash = table.hashOf(chain.bad.desk, chain.known.number);
        if (!hash)
            return hash.error();
        if (chain.known.number == 0 || *hash == chain.known.hash)
            continue;
        return std::optional(
            BadEvent{chain.bad.desk, std::min(chain.bad.number, chain.known.number),
                     QCoreApplication::translate(
                         "Journal", "The journal lost it or what came after it, and goes on as desk %1.")
                         .arg(by)});
    }
    return std::optional<BadEvent>();
}

} // namespace thabat::journal

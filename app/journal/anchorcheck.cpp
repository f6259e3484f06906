// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/anchorcheck.h"

#include <QCoreApplication>

#include <limits>

namespace thabat::journal {

namespace {

Result<std::optional<BadEvent>> badHead(const EventTable &table, const QString &desk,
                                        const ChainHead &anchored, const ChainHead &found)
{
    if (found.number < anchored.number)
        return std::optional(
            BadEvent{desk, found.number + 1,
                     QCoreApplication::translate("Journal", "The journal lost events %1 to %2 of desk %3.")
                         .arg(QString::number(found.number + 1), QString::number(anchored.number), desk)});
    if (anchored.number == 0)
        return std::optional<BadEvent>();
    const auto hash = table.hashOf(desk, anchored.number);
    if (!hash)
        return hash.error();
    if (*hash != anchored.hash)
        return std::optional(BadEvent{
            desk, anchored.number,
            QCoreApplication::translate("Journal", "Event %1 of desk %2 is not the one that was written.")
                .arg(QString::number(anchored.number), desk)});
    return std::optional<BadEvent>();
}

Result<std::optional<BadEvent>> badBeyond(const EventTable &table, const QString &desk,
                                          const ChainHead &anchored, const DeskKeys &keys)
{
    // A desk from before desks had keys: what it wrote then is not signed, what it wrote later is.
    const auto signature = table.signatureOf(desk, anchored.number);
    if (!signature)
        return signature.error();
    std::optional<BadEvent> bad;
    ChainWalk walk({{desk, anchored}}, signature->isEmpty() ? DeskKeys() : keys);
    const auto done = table.visitDesk(desk, anchored.number, std::numeric_limits<int>::max(),
                                      [&](const StoredEvent &row) -> Result<Done> {
                                          if (!bad)
                                              bad = walk.next(row);
                                          return Done{};
                                      });
    if (!done)
        return done.error();
    const auto known = keys.find(desk);
    const auto met = walk.keys().find(desk);
    if (!bad && known != keys.end() && met != walk.keys().end() && met->second != known->second)
        bad = BadEvent{desk, anchored.number + 1,
                       QCoreApplication::translate("Journal", "Another key than its desk's signed it.")};
    if (bad)
        bad->reason = bad->sentence();
    return bad;
}

} // namespace

Result<AnchorFinding> compareWithAnchor(const EventTable &table, const ChainHeads &anchored)
{
    auto found = table.heads();
    if (!found)
        return found.error();
    const auto keys = table.keys();
    if (!keys)
        return keys.error();
    AnchorFinding finding;
    for (const auto &[desk, head] : anchored) {
        const auto bad = badHead(table, desk, head, (*found)[desk]);
        if (!bad)
            return bad.error();
        if (*bad)
            finding.broken.push_back({**bad, head, (*found)[desk].number});
    }
    if (!finding.broken.empty())
        return finding; // what follows would be measured against heads that are not there
    for (const auto &[desk, head] : *found) {
        const auto known = anchored.find(desk);
        const auto start = known == anchored.end() ? ChainHead{} : known->second;
        auto bad = badBeyond(table, desk, start, *keys);
        if (!bad)
            return bad.error();
        finding.beyond += head.number - start.number;
        // A hole that was there when the anchor was made has been told then.
        if (!*bad && head.count - start.count != head.number - start.number)
            *bad = BadEvent{
                desk, 0,
                QCoreApplication::translate("Journal", "Events of desk %1 are missing in the middle.")
                    .arg(desk)};
        if (*bad)
            finding.broken.push_back({**bad, start, head.number});
    }
    return finding;
}

} // namespace thabat::journal

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/intake.h"

#include "app/journal/bundle.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace thabat::journal {

namespace {

constexpr qint64 endOfYear9999 = 253402300799999;

//! What speaks against a row of which nothing is here yet, apart from its chain.
std::optional<QString> reasonAgainstNew(const StoredEvent &row, const QString &own)
{
    if (row.desk == own)
        return QCoreApplication::translate("Journal", "This desk wrote it and no longer has it.");
    if (row.index.hybrid.wall < 0 || row.index.hybrid.wall > endOfYear9999)
        return QCoreApplication::translate("Journal", "Its time is impossible.");
    return {};
}

//! Whether the text of @p row is the one that its event had; the event itself is proven by its hash.
bool bringsText(const StoredEvent &row, const std::set<EventPlace> &withheld)
{
    return row.hasText() && withheld.contains({row.desk, row.number})
        && digest(row.salt, row.payload) == row.digest;
}

} // namespace

Result<Intake> sift(std::vector<StoredEvent> rows, const KnownChains &known, const EventTable &table)
{
    std::sort(rows.begin(), rows.end(), [](const StoredEvent &a, const StoredEvent &b) {
        return std::tie(a.desk, a.number) < std::tie(b.desk, b.number);
    });
    Intake intake;
    ChainWalk walk(known.heads, known.keys);
    QString stopped; // the desk whose further rows are not looked at
    const auto refuse = [&intake, &stopped](const StoredEvent &row, const QString &reason) {
        intake.refused.push_back({{row.desk, row.number, reason}, row});
        stopped = row.desk;
    };
    for (auto &row : rows) {
        if (row.desk == stopped && !stopped.isNull())
            continue;
        const auto head = known.heads.find(row.desk);
        const bool isBeyond = head == known.heads.end() || row.number > head->second.number;
        const auto hash = isBeyond ? Result<QByteArray>(QByteArray()) : table.hashOf(row.desk, row.number);
        if (!hash)
            return hash.error();
        if (!hash->isEmpty() && *hash != row.hash) {
            refuse(row, QCoreApplication::translate("Journal", "Another event has its number here."));
        } else if (!hash->isEmpty()) {
            if (bringsText(row, known.withheld))
                intake.fills.push_back(std::move(row));
        } else if (const auto reason = reasonAgainstNew(row, known.own)) {
            refuse(row, *reason);
        } else if (const auto bad = walk.next(row); bad && bad->number != row.number) {
            intake.gap = intake.gap ? intake.gap : bad;
            stopped = row.desk;
        } else if (bad) {
            refuse(row, bad->reason);
        } else {
            intake.fresh.push_back(std::move(row));
        }
    }
    return intake;
}

// Causality is worth more than closeness to the wall clock: whoever answers a desk that is a day ahead must
// come after it. But a clock that is years ahead would drag every desk to the end of what can be written.
bool isFarAhead(const StoredEvent &row, const Moment &moment)
{
    constexpr qint64 followed = 2 * 24 * 3600 * 1000LL;
    return row.index.hybrid.wall > moment.wall + followed;
}

Result<Done> writeMarks(const Intake &intake, const std::set<EventPlace> &withheld, const Moment &moment,
                        const EventTable &table, const Quarantine &quarantine)
{
    const auto mark = [&](const StoredEvent &row, const QString &reason, const QByteArray &event) {
        return quarantine.add({{}, row.desk, row.number, row.hash, reason, moment.wall, event});
    };
    Result<Done> done = Done{};
    for (const auto &row : intake.fresh) {
        if (done && !row.hasText() && withheld.contains({row.desk, row.number}))
            done = mark(row, Quarantine::withheldKey, {});
        if (done && isFarAhead(row, moment))
            done = mark(row, Quarantine::aheadKey, {});
    }
    for (const auto &row : intake.fills) {
        if (done)
            done = table.fill(row);
        if (done)
            done = quarantine.textCame(row);
    }
    for (const auto &refusal : intake.refused) {
        if (done)
            done = mark(refusal.row, refusal.bad.reason, encodeBundleRow(refusal.row));
    }
    return done;
}

} // namespace thabat::journal

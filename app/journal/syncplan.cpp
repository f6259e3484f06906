// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/syncplan.h"

#include <algorithm>

namespace thabat::journal {

namespace {

ChainHead headOf(const ChainHeads &heads, const QString &desk)
{
    const auto found = heads.find(desk);
    return found == heads.end() ? ChainHead{} : found->second;
}

domain::EventNumber countOf(const std::vector<Stretch> &stretches)
{
    domain::EventNumber count = 0;
    for (const auto &stretch : stretches)
        count += stretch.count();
    return count;
}

//! The beginning of each stretch, so that all together are at most @p rows: the short ones whole.
std::vector<Stretch> fairShares(std::vector<Stretch> stretches, domain::EventNumber rows)
{
    std::stable_sort(stretches.begin(), stretches.end(), [](const Stretch &a, const Stretch &b) {
        return a.count() < b.count();
    });
    std::vector<Stretch> shares;
    auto waiting = domain::EventNumber(stretches.size());
    for (auto &stretch : stretches) {
        if (rows == 0)
            break;
        const auto share = std::min(stretch.count(), std::max<domain::EventNumber>(1, rows / waiting));
        stretch.upTo = stretch.after + share;
        rows -= share;
        --waiting;
        shares.push_back(std::move(stretch));
    }
    return shares;
}

} // namespace

SyncPlan planSync(const ChainHeads &here, const ChainHeads &there, const std::set<QString> &held,
                  const QString &own, domain::EventNumber rows)
{
    std::set<QString> desks;
    for (const auto *heads : {&here, &there}) {
        for (const auto &[desk, head] : *heads)
            desks.insert(desk);
    }
    SyncPlan plan;
    for (const auto &desk : desks) {
        const auto ours = headOf(here, desk);
        const auto theirs = headOf(there, desk);
        if (ours.number == theirs.number && ours.hash != theirs.hash && !theirs.hash.isEmpty())
            plan.forks.push_back(desk);
        if (desk == own && theirs.number > ours.number)
            plan.lost = theirs.number - ours.number;
        if (held.contains(desk))
            continue;
        if (ours.number > theirs.number)
            plan.push.push_back({desk, theirs.number, ours.number});
        else if (theirs.number > ours.number && desk != own)
            plan.pull.push_back({desk, ours.number, theirs.number});
    }
    plan.toPush = countOf(plan.push);
    plan.toPull = countOf(plan.pull);
    plan.push = fairShares(std::move(plan.push), rows);
    plan.pull = fairShares(std::move(plan.pull), rows);
    return plan;
}

} // namespace thabat::journal

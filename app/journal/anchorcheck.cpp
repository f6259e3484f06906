// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/anchorcheck.h"

#include <QCoreApplication>

#include <limits>

namespace thabat::journal {

namespace {

Result<QString> problemOfHead(const EventTable &table, const QString &desk, const ChainHead &anchored,
                              const ChainHead &found)
{
    if (found.number < anchored.number)
        return QCoreApplication::translate("Journal", "The journal lost events %1 to %2 of desk %3.")
            .arg(QString::number(found.number + 1), QString::number(anchored.number), desk);
    if (anchored.number == 0)
        return QString();
    const auto hash = table.hashOf(desk, anchored.number);
    if (!hash)
        return hash.error();
    if (*hash != anchored.hash)
        return QCoreApplication::translate("Journal", "Event %1 of desk %2 is not the one that was written.")
            .arg(QString::number(anchored.number), desk);
    return QString();
}

Result<AnchorFinding> findingBeyond(const EventTable &table, const QString &desk, const ChainHead &anchored,
                                    const ChainHead &found)
{
    AnchorFinding finding{{}, found.number - anchored.number};
    if (found.count != found.number) {
        finding.problem =
            QCoreApplication::translate("Journal", "Events of desk %1 are missing in the middle.").arg(desk);
        return finding;
    }
    ChainWalk walk({{desk, anchored}});
    const auto done = table.visitDesk(
        desk, anchored.number, std::numeric_limits<int>::max(), [&](const StoredEvent &row) -> Result<Done> {
            const auto reason = finding.problem.isEmpty() ? walk.next(row) : std::nullopt;
            if (reason)
                finding.problem = QCoreApplication::translate("Journal", "Event %1 of desk %2: %3")
                                      .arg(QString::number(row.number), desk, *reason);
            return Done{};
        });
    if (!done)
        return done.error();
    return finding;
}

} // namespace

Result<AnchorFinding> compareWithAnchor(const EventTable &table, const ChainHeads &anchored)
{
    auto found = table.heads();
    if (!found)
        return found.error();
    for (const auto &[desk, head] : anchored) {
        const auto problem = problemOfHead(table, desk, head, (*found)[desk]);
        if (!problem)
            return problem.error();
        if (!problem->isEmpty())
            return AnchorFinding{*problem, 0};
    }
    AnchorFinding all;
    for (const auto &[desk, head] : *found) {
        const auto known = anchored.find(desk);
        auto finding =
            findingBeyond(table, desk, known == anchored.end() ? ChainHead{} : known->second, head);
        if (!finding)
            return finding;
        all.beyond += finding->beyond;
        if (all.problem.isEmpty())
            all.problem = finding->problem;
    }
    return all;
}

} // namespace thabat::journal

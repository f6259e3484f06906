// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/verify.h"

#include "app/journal/anchorcheck.h"
#include "app/journal/anchorfile.h"
#include "app/journal/deskkey.h"
#include "app/journal/journalfiles.h"
#include "app/journal/journalreader.h"

#include <QCoreApplication>

namespace thabat::journal {

namespace {

QString problemOf(Anchor::Condition condition)
{
    switch (condition) {
    case Anchor::Condition::Sound:
        return {};
    case Anchor::Condition::OneCopyDamaged:
        return QCoreApplication::translate("Journal", "One of the two copies in the anchor file is damaged.");
    case Anchor::Condition::Damaged:
        return QCoreApplication::translate("Journal", "The anchor file is damaged.");
    case Anchor::Condition::Missing:
        return QCoreApplication::translate("Journal", "The anchor file is missing.");
    }
    return {};
}

//! Whoever writes the whole journal anew needs a key of their own, and this desk's is not in the database.
Result<std::optional<BadEvent>> foreignKey(const JournalReader &reader, const QString &file,
                                           const DeskKeys &met)
{
    const auto key = DeskKey::read(JournalFiles::of(file).key);
    const auto desk = reader.desk();
    if (!desk)
        return desk.error();
    const auto signer = met.find(*desk);
    if (!key || signer == met.end() || signer->second == key->publicKey())
        return std::optional<BadEvent>();
    return std::optional(
        BadEvent{*desk, 1, QCoreApplication::translate("Journal", "Another key than its desk's signed it.")});
}

} // namespace

Result<VerifyReport> verifyJournal(const QString &file)
{
    // The anchor first: a writer may go on meanwhile, and the rows may be ahead of the anchor but never
    // behind.
    const auto anchor = AnchorFile::read(JournalFiles::of(file).anchor);
    if (!anchor)
        return anchor.error();
    const auto reader = JournalReader::open(file);
    if (!reader)
        return reader.error();

    VerifyReport report;
    ChainWalk walk;
    const auto done = reader->visit([&report, &walk](const StoredEvent &row) -> Result<Done> {
        ++report.count;
        if (!report.firstBad)
            report.firstBad = walk.next(row);
        if (!report.firstBad && !row.hasText())
            report.firstBad = BadEvent{row.desk, row.number,
                                       QCoreApplication::translate("Journal", "Its text was removed.")};
        return Done{};
    });
    if (!done)
        return done.error();
    const auto foreign = foreignKey(*reader, file, walk.keys());
    if (!foreign)
        return foreign.error();
    if (!report.firstBad)
        report.firstBad = *foreign;
    report.anchorProblem = problemOf(anchor->condition);
    const auto finding = compareWithAnchor(reader->table(), anchor->heads);
    if (!finding)
        return finding.error();
    report.beyondAnchor = finding->beyond;
    if (finding->bad && report.anchorProblem.isEmpty())
        report.anchorProblem = finding->bad->reason;
    if (finding->bad && !report.firstBad)
        report.firstBad = *finding->bad;
    return report;
}

} // namespace thabat::journal

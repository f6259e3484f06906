// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/verify.h"

#include "app/journal/anchorcheck.h"
#include "app/journal/anchorfile.h"
#include "app/journal/breakrecord.h"
#include "app/journal/deskkey.h"
#include "app/journal/erasures.h"
#include "app/journal/journalfiles.h"
#include "app/journal/journalreader.h"
#include "app/journal/witness.h"

#include <QCoreApplication>
#include <QFileInfo>

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

//! One look at every row, in the order of their coming.
class Walk
{
public:
    explicit Walk(QString own)
        : m_own(std::move(own))
    {
    }

    void take(const StoredEvent &row)
    {
        ++m_report.count;
        m_leaves.push_back(leafHash(row.hash));
        if (m_report.firstBad)
            return;
        m_report.firstBad = m_chains.next(row);
        m_witnesses.take(row);
        m_erasures.take(row);
        m_breaks.take(row);
    }

    Result<std::optional<BadEvent>> firstBad(const EventTable &table, const QString &file) const
    {
        if (m_report.firstBad)
            return m_report.firstBad;
        if (const auto bad = m_erasures.unrecorded(m_own))
            return std::optional(*bad);
        if (const auto bad = foreignKey(file))
            return std::optional(*bad);
        const auto broken = m_breaks.unhealed(table, m_own);
        if (!broken || *broken)
            return broken;
        return m_witnesses.contradiction(table, m_own);
    }

    VerifyReport report() const
    {
        auto report = m_report;
        report.tree = {m_leaves.size(), merkleRoot(m_leaves)};
        report.withoutText = m_erasures.withoutText();
        return report;
    }

private:
    //! Whoever writes the whole journal anew needs a key of their own, and this desk's is not in the
    //! database.
    std::optional<BadEvent> foreignKey(const QString &file) const
    {
        const auto key = DeskKey::read(JournalFiles::of(file).key);
        const auto signer = m_chains.keys().find(m_own);
        if (!key || signer == m_chains.keys().end() || signer->second == key->publicKey())
            return {};
        return BadEvent{m_own, 1,
                        QCoreApplication::translate("Journal", "Another key than its desk's signed it.")};
    }

    QString m_own;
    VerifyReport m_report;
    ChainWalk m_chains;
    Witnesses m_witnesses;
    Erasures m_erasures;
    BreakRecords m_breaks;
    Hashes m_leaves;
};

//! Whether a closed journal is not the file that was closed. A writer that opens it meanwhile breaks the
//! seal.
bool isSealBroken(const QString &file, const Anchor &anchor)
{
    const auto found = anchor.seal ? FileSeal::of(file) : std::nullopt;
    if (!found || *found == *anchor.seal)
        return false;
    const auto now = AnchorFile::read(JournalFiles::of(file).anchor);
    return now && now->sequence == anchor.sequence && QFileInfo(file + QLatin1String("-wal")).size() == 0;
}

} // namespace

Result<VerifyReport> verifyJournal(const QString &file)
{
    // The anchor first: a writer may go on meanwhile, and the rows may be ahead of the anchor but never
    // behind.
    const auto anchor = AnchorFile::read(JournalFiles::of(file).anchor);
    if (!anchor)
        return anchor.error();
    const bool isBroken = isSealBroken(file, *anchor);
    const auto reader = JournalReader::open(file);
    if (!reader)
        return reader.error();
    const auto own = reader->desk();
    if (!own)
        return own.error();

    Walk walk(*own);
    const auto done = reader->visit([&walk](const StoredEvent &row) -> Result<Done> {
        walk.take(row);
        return Done{};
    });
    if (!done)
        return done.error();
    const auto bad = walk.firstBad(reader->table(), file);
    if (!bad)
        return bad.error();
    const auto finding = compareWithAnchor(reader->table(), anchor->heads);
    if (!finding)
        return finding.error();

    auto report = walk.report();
    const auto chain = finding->broken.empty() ? std::nullopt : std::optional(finding->broken.front().bad);
    report.firstBad = *bad ? *bad : chain;
    report.beyondAnchor = finding->beyond;
    report.anchorProblem = problemOf(anchor->condition);
    if (chain && report.anchorProblem.isEmpty())
        report.anchorProblem = chain->reason;
    if (isBroken && report.anchorProblem.isEmpty())
        report.anchorProblem = QCoreApplication::translate(
            "Journal", "The database file was changed while the journal was closed.");
    return report;
}

} // namespace thabat::journal

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/intake.h"
#include "app/journal/journalreader.h"
#include "app/journal/verify.h"
#include "tests/app/journal/notes.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::journal;
using test::answerOf;
using test::note;
using test::writeNotes;

//! What a journal takes of what a hub gives.
class TestIntake : public QObject
{
    Q_OBJECT

private:
    //! The first @p count events of a desk that never met this one.
    std::vector<StoredEvent> rowsOf(const QString &desk, int count) const
    {
        QTemporaryDir folder;
        const auto file = folder.filePath(u"journal.db"_s);
        std::vector<StoredEvent> rows;
        if (!writeNotes(file, count, desk))
            return rows;
        const auto read = JournalReader::open(file)->visit([&rows](StoredEvent row) {
            rows.push_back(std::move(row));
            return Result<Done>(Done{});
        });
        return read ? rows : std::vector<StoredEvent>();
    }

    static std::vector<StoredEvent> withoutText(std::vector<StoredEvent> rows)
    {
        for (auto &row : rows) {
            row.payload = {};
            row.salt = {};
        }
        return rows;
    }

    QString path() const { return m_folder->filePath(u"journal.db"_s); }
    void open() { m_journal = std::move(*Journal::open(path(), {}, m_clock)); }
    Result<Receipt> take(const std::vector<StoredEvent> &rows, const std::set<EventPlace> &withheld = {})
    {
        return answerOf(m_journal->take({rows, withheld}, {}));
    }
    std::vector<QuarantineEntry> quarantined() { return *answerOf(m_journal->quarantined()); }

    test::FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Journal> m_journal;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        open();
    }
    void cleanup() { m_journal.reset(); }

    void aBadChainStopsThereAndTheOthersFlowOn()
    {
        auto rows = rowsOf(u"DESKAAAA"_s, 3);
        rows[1].payload = "{}"; // somebody changed it on the way
        const auto good = rowsOf(u"DESKBBBB"_s, 2);
        rows.insert(rows.end(), good.begin(), good.end());

        const auto receipt = take(rows);

        QCOMPARE(receipt->added, 3);
        QCOMPARE(receipt->refused.size(), 1u);
        QCOMPARE(receipt->refused.front().bad.number, 2);
        const auto heads = *answerOf(m_journal->heads());
        QCOMPARE(heads.at(u"DESKAAAA"_s).number, 1);
        QCOMPARE(heads.at(u"DESKBBBB"_s).number, 2);
        QCOMPARE(quarantined().size(), 1u);
        QCOMPARE(quarantined().front().reason, u"Its text was changed."_s);
        QVERIFY(quarantined().front().event.contains("DESKAAAA"));
    }

    void whatWasRefusedIsTakenWhenItComesAsItWas()
    {
        const auto right = rowsOf(u"DESKAAAA"_s, 3);
        auto wrong = right;
        wrong[1].payload = "{}";
        QVERIFY(take(wrong));

        QCOMPARE(take(right)->added, 2);

        QVERIFY(answerOf(m_journal->release({}, u"DESKAAAA"_s, 3)));
        QVERIFY(quarantined().empty());
        QVERIFY(verifyJournal(path())->ok());
    }

    void anotherChainUnderTheSameNameIsKeptAsEvidenceOnly()
    {
        const auto first = rowsOf(u"DESKAAAA"_s, 2);
        const auto second = rowsOf(u"DESKAAAA"_s, 3); // a copy of the desk that went its own way
        QVERIFY(take(first));

        const auto receipt = take(second);

        QCOMPARE(receipt->added, 0);
        QCOMPARE(receipt->refused.front().bad.reason, u"Another event has its number here."_s);
        QCOMPARE(answerOf(m_journal->heads())->at(u"DESKAAAA"_s).hash, first.back().hash);
        QCOMPARE(quarantined().size(), 1u);
    }

    void aGapIsNoOffenceAndIsFilledLater()
    {
        const auto rows = rowsOf(u"DESKAAAA"_s, 3);

        const auto receipt = take({rows[0], rows[2]});

        QCOMPARE(receipt->added, 1);
        QVERIFY(receipt->refused.empty());
        QCOMPARE(take(rows)->added, 2);
    }

    void aTextThatWasWithheldIsFilledInWhenItFits()
    {
        const auto rows = rowsOf(u"DESKAAAA"_s, 2);
        QVERIFY(take(withoutText(rows), {{u"DESKAAAA"_s, 1}, {u"DESKAAAA"_s, 2}}));
        QCOMPARE(quarantined().size(), 2u);
        auto forged = rows;
        forged[0].payload = "{\"text\":\"forged\"}";

        QCOMPARE(take(forged)->filled, 1); // the second one, which nobody forged
        QCOMPARE(take(rows)->filled, 1);

        QVERIFY(quarantined().empty());
        QVERIFY(verifyJournal(path())->ok());
        QCOMPARE(JournalReader::readAll(path())->front().payload, rows[0].payload);
    }

    void anErasedTextStaysErased()
    {
        const auto rows = rowsOf(u"DESKAAAA"_s, 1);
        QVERIFY(take(withoutText(rows)));

        QCOMPARE(take(rows)->filled, 0);

        QVERIFY(JournalReader::readAll(path())->front().payload.isEmpty());
    }

    void aClockADayAheadIsFollowedAndOneThatIsYearsAheadIsNot_data()
    {
        QTest::addColumn<int>("hours");
        QTest::addColumn<bool>("followed");
        QTest::newRow("a day behind") << -24 << false;
        QTest::newRow("a day") << 24 << true;
        QTest::newRow("a year") << 365 * 24 << false;
    }

    void aClockADayAheadIsFollowedAndOneThatIsYearsAheadIsNot()
    {
        QFETCH(int, hours);
        QFETCH(bool, followed);
        const auto theirs = m_folder->filePath(u"theirs.db"_s);
        test::FakeClock wrong(m_clock.now().addSecs(hours * 3600));
        const auto other = std::move(*Journal::open(theirs, {u"DESKAAAA"_s, {}}, wrong));
        const auto question = answerOf(other->append({note(u"restart now?"_s)}))->front();
        const auto sent = answerOf(other->excerpt({{u"DESKAAAA"_s, 0, 1}}, 10'000));
        QVERIFY(take(sent->rows));

        const auto reply = answerOf(m_journal->append({note(u"yes"_s)}))->front();
        m_journal.reset();
        open(); // what is read again from the file must not change it
        const auto later = answerOf(m_journal->append({note(u"done"_s)}))->front();

        QCOMPARE(reply.header.order() > question.header.order(), followed || hours < 0);
        QVERIFY(later.header.order() > reply.header.order());
        QCOMPARE(later.header.hybrid.wall > m_clock.now().toMSecsSinceEpoch(), followed);
        QCOMPARE(later.header.wall, m_clock.now().toMSecsSinceEpoch());
    }
};

QTEST_GUILESS_MAIN(TestIntake)
#include "tst_intake.moc"

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/bundle.h"
#include "app/journal/journalreader.h"
#include "app/journal/verify.h"
#include "app/journal/witness.h"
#include "tests/app/journal/notes.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::journal;
using test::answerOf;
using test::writeNotes;

class TestWitness : public QObject
{
    Q_OBJECT

private:
    QString file(const QString &name) const { return m_folder->filePath(name); }

    //! What a backup of a whole journal is, and its being put back.
    void copyFolder(const QString &from, const QString &to) const
    {
        QDir(file(to)).removeRecursively();
        QVERIFY(QDir().mkpath(file(to)));
        for (const auto &name : QDir(file(from)).entryList(QDir::Files))
            QVERIFY(QFile::copy(file(from + u'/' + name), file(to + u'/' + name)));
    }

    //! The other desk takes in what ours has, and ours what it wrote down then.
    void exchange() const
    {
        QVERIFY(exportJournal(file(u"ours/journal.db"_s), file(u"ours.bundle"_s)));
        QVERIFY(importJournal(file(u"theirs/journal.db"_s), file(u"ours.bundle"_s), {}));
        QVERIFY(exportJournal(file(u"theirs/journal.db"_s), file(u"theirs.bundle"_s)));
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(writeNotes(file(u"ours/journal.db"_s), 2, u"DESKAAAA"_s));
        QVERIFY(writeNotes(file(u"theirs/journal.db"_s), 1, u"DESKBBBB"_s));
    }

    void whatADeskTookInIsWrittenIntoItsOwnChain()
    {
        exchange();

        const auto events = JournalReader::readAll(file(u"theirs/journal.db"_s));
        QCOMPARE(events->size(), 4u);
        const auto &last = events->back();
        QCOMPARE(last.header.kind, QString(witnessKind));
        QCOMPARE(last.header.desk, u"DESKBBBB"_s);
        QVERIFY(last.payload.contains("\"DESKAAAA\":{"));
        QVERIFY(verifyJournal(file(u"theirs/journal.db"_s))->ok());
    }

    void nothingNewIsNotWrittenDownAgain()
    {
        test::FakeClock clock;
        exchange();
        const auto journal = Journal::open(file(u"theirs/journal.db"_s), {}, clock);

        QCOMPARE(*answerOf((*journal)->witness()), false);
    }

    void twoDesksDoNotAnswerEachOtherForEver()
    {
        exchange();
        QVERIFY(importJournal(file(u"ours/journal.db"_s), file(u"theirs.bundle"_s), {}));
        exchange();

        const auto report = importJournal(file(u"ours/journal.db"_s), file(u"theirs.bundle"_s), {});

        QCOMPARE(report->added, 0);
    }

    void aDeskThatWentBackToAnOlderCopyIsFoundByWhatOthersSaw()
    {
        copyFolder(u"ours"_s, u"backup"_s);
        QVERIFY(writeNotes(file(u"ours/journal.db"_s), 2));
        exchange();
        copyFolder(u"backup"_s, u"ours"_s);
        QVERIFY(verifyJournal(file(u"ours/journal.db"_s))->ok()); // alone, nothing can tell
        QVERIFY(writeNotes(file(u"ours/journal.db"_s), 2)); // other texts under the same numbers

        const auto bundle = readBundle(file(u"theirs.bundle"_s));
        const auto theirsOnly = [](std::vector<StoredEvent> rows) {
            std::erase_if(rows, [](const StoredEvent &row) {
                return row.desk != u"DESKBBBB"_s;
            });
            return rows;
        };
        {
            test::FakeClock clock;
            const auto journal = Journal::open(file(u"ours/journal.db"_s), {}, clock);
            QVERIFY(answerOf((*journal)->merge(theirsOnly(bundle->rows))));
        }

        const auto report = verifyJournal(file(u"ours/journal.db"_s));
        QVERIFY(!report->ok());
        QCOMPARE(report->firstBad->number, 4);
        QCOMPARE(report->firstBad->reason, u"Another desk has seen a different event here."_s);
    }

    void aDeskThatLacksWhatOthersSawOfItIsNotSound()
    {
        copyFolder(u"ours"_s, u"backup"_s);
        QVERIFY(writeNotes(file(u"ours/journal.db"_s), 3));
        exchange();
        copyFolder(u"backup"_s, u"ours"_s);
        const auto bundle = readBundle(file(u"theirs.bundle"_s));
        auto rows = bundle->rows;
        std::erase_if(rows, [](const StoredEvent &row) {
            return row.desk != u"DESKBBBB"_s;
        });
        {
            test::FakeClock clock;
            const auto journal = Journal::open(file(u"ours/journal.db"_s), {}, clock);
            QVERIFY(answerOf((*journal)->merge(rows)));
        }

        const auto report = verifyJournal(file(u"ours/journal.db"_s));

        QVERIFY(!report->ok());
        QCOMPARE(report->firstBad->number, 5);
        QCOMPARE(report->firstBad->reason, u"Another desk has seen it, and it is not here any more."_s);
    }
};

QTEST_GUILESS_MAIN(TestWitness)
#include "tst_witness.moc"

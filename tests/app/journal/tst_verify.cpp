// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/journalreader.h"
#include "app/journal/verify.h"
#include "tests/app/journal/notes.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::journal;
using test::answerOf;
using test::note;
using test::writeNotes;

class TestVerify : public QObject
{
    Q_OBJECT

private:
    QString path() const { return m_folder->filePath(u"journal.db"_s); }
    QString anchor() const { return m_folder->filePath(u"journal.anchor"_s); }

    // What someone with a database tool would do.
    void run(const QString &sql) const
    {
        const auto connection = SqlConnection::open(path(), SqlConnection::Access::ReadWrite);
        QVERIFY(connection);
        for (const auto &statement : sql.split(u';')) {
            const auto done = (*connection)->run(statement);
            QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        }
    }

    QTemporaryDir m_written; // a journal of eight notes, copied for each row
    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void initTestCase() { QVERIFY(writeNotes(m_written.filePath(u"journal.db"_s), 8)); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void anUntouchedJournalIsGood()
    {
        QVERIFY(writeNotes(path(), 8));

        const auto report = verifyJournal(path());

        QVERIFY(report);
        QVERIFY(report->ok());
        QCOMPARE(report->count, 8);
        QCOMPARE(report->beyondAnchor, 0);
    }

    void aJournalThatIsBeingWrittenIsGood()
    {
        test::FakeClock clock;
        const auto journal = Journal::open(path(), {}, clock);
        QVERIFY(answerOf((*journal)->append({note(u"x"_s)})));

        const auto report = verifyJournal(path());

        QVERIFY(report && report->ok());
        QCOMPARE(report->count, 1);
    }

    void whatADatabaseToolChangesIsNamed_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<qint64>("number");
        for (const int n : {1, 4, 8}) {
            const auto at = u"number = %1"_s.arg(n);
            const auto name = [n](const char *what) {
                return u"%1 of event %2"_s.arg(QLatin1String(what), QString::number(n)).toUtf8();
            };
            const auto update = u"UPDATE events SET %1 WHERE "_s;
            QTest::newRow(name("edited text"))
                << update.arg(u"payload = CAST(replace(payload, 'note', 'memo') AS BLOB)"_s) + at
                << qint64(n);
            QTest::newRow(name("other author"))
                << update.arg(u"header = CAST(replace(header, 'Sara', 'Omar') AS BLOB)"_s) + at << qint64(n);
            QTest::newRow(name("other kind")) << update.arg(u"kind = 'note.removed'"_s) + at << qint64(n);
            QTest::newRow(name("other incident")) << update.arg(u"incident = 'x'"_s) + at << qint64(n);
            QTest::newRow(name("other time")) << update.arg(u"wall = wall + 1"_s) + at << qint64(n);
            QTest::newRow(name("other salt")) << update.arg(u"salt = randomblob(16)"_s) + at << qint64(n);
            QTest::newRow(name("other hash")) << update.arg(u"hash = randomblob(32)"_s) + at << qint64(n);
            QTest::newRow(name("removed text"))
                << update.arg(u"payload = NULL, salt = NULL"_s) + at << qint64(n);
            QTest::newRow(name("deletion")) << u"DELETE FROM events WHERE "_s + at << qint64(n);
            QTest::newRow(name("cut tail")) << u"DELETE FROM events WHERE number >= %1"_s.arg(n) << qint64(n);
        }
        QTest::newRow("swapped numbers") << u"UPDATE events SET number = 99 WHERE number = 3;UPDATE events "
                                            u"SET number = 3 WHERE number = 5;"
                                            "UPDATE events SET number = 5 WHERE number = 99"_s
                                         << qint64(3);
        QTest::newRow("closed gap")
            << u"DELETE FROM events WHERE number = 2;UPDATE events SET number = number - 1 WHERE number > 2"_s
            << qint64(2);
        QTest::newRow("doubled event")
            << u"INSERT INTO events SELECT desk, 9, header, payload, salt, digest, hash, signature, "
               "kind, incident, wall, hybrid_wall, hybrid_counter FROM events "
               "WHERE number = 8"_s
            << qint64(9);
        QTest::newRow("everything gone") << u"DELETE FROM events"_s << qint64(1);
    }

    void whatADatabaseToolChangesIsNamed()
    {
        QFETCH(QString, sql);
        QFETCH(qint64, number);
        for (const auto &name : {u"journal.db"_s, u"journal.anchor"_s})
            QVERIFY(QFile::copy(m_written.filePath(name), m_folder->filePath(name)));

        run(sql);

        const auto report = verifyJournal(path());
        QVERIFY(report);
        QVERIFY(!report->ok());
        QVERIFY(report->firstBad);
        QCOMPARE(report->firstBad->number, number);
        QVERIFY(!report->firstBad->reason.isEmpty());
    }

    void anEventThatFitsTheChainButWasRewrittenIsCaughtByTheAnchor()
    {
        QVERIFY(writeNotes(path(), 3, u"DESKAAAA"_s));
        const auto saved = m_folder->filePath(u"saved"_s);
        QVERIFY(QFile::rename(anchor(), saved));
        QVERIFY(QFile::remove(path()));
        QVERIFY(writeNotes(path(), 3, u"DESKAAAA"_s)); // same texts, a chain of its own
        QVERIFY(QFile::remove(anchor()));
        QVERIFY(QFile::rename(saved, anchor()));

        const auto report = verifyJournal(path());

        QVERIFY(report);
        QCOMPARE(report->firstBad->number, 3);
        QVERIFY(!report->anchorProblem.isEmpty());
    }

    // THABAT_FLIPS=all tries every bit; that takes some minutes.
    void everyFlippedBitOfAClosedJournalIsNoticed()
    {
        const bool all = qEnvironmentVariable("THABAT_FLIPS") == u"all"_s;
        for (const auto &name : {u"journal.db"_s, u"journal.anchor"_s}) {
            QFile in(m_written.filePath(name));
            QVERIFY(in.open(QIODevice::ReadOnly));
            const auto bytes = in.readAll();
            const auto folder = QTemporaryDir();
            for (const auto &other : {u"journal.db"_s, u"journal.anchor"_s, u"journal.key"_s})
                QVERIFY(QFile::copy(m_written.filePath(other), folder.filePath(other)));
            for (qsizetype bit = 0; bit < bytes.size() * 8; bit += all ? 1 : 1511) {
                auto changed = bytes;
                changed[bit / 8] = char(changed[bit / 8] ^ (1 << bit % 8));
                QFile out(folder.filePath(name));
                QVERIFY(out.open(QIODevice::WriteOnly));
                QCOMPARE(out.write(changed), changed.size());
                out.close();

                const auto report = verifyJournal(folder.filePath(u"journal.db"_s));
                QVERIFY2(!report || !report->ok(), qPrintable(u"bit %1 of %2"_s.arg(bit).arg(name)));
            }
        }
    }

    // THABAT_OPENS=10000 is the full number.
    void aJournalThatIsOpenedAndClosedStaysGood()
    {
        const auto opens = std::max(20, qEnvironmentVariableIntValue("THABAT_OPENS"));
        QVERIFY(writeNotes(path(), 3));
        for (int i = 0; i < opens; ++i) {
            QVERIFY(writeNotes(path(), i % 10 == 0 ? 1 : 0));
            const auto report = verifyJournal(path());
            QVERIFY(report);
            QVERIFY2(report->ok(), qPrintable(report->anchorProblem));
        }
    }

    void aChangeWhereTheDatabaseKeepsNothingIsNoticed()
    {
        QVERIFY(writeNotes(path(), 1));
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(72)); // reserved for expansion in SQLite's header, always zero
        QCOMPARE(file.write("x"), 1);
        file.close();

        const auto report = verifyJournal(path());

        QVERIFY(report && !report->ok());
        QCOMPARE(report->anchorProblem, u"The database file was changed while the journal was closed."_s);
    }

    void aMissingAnchorIsNoticed()
    {
        QVERIFY(writeNotes(path(), 3));
        QVERIFY(QFile::remove(anchor()));

        const auto report = verifyJournal(path());

        QVERIFY(report);
        QVERIFY(!report->ok());
        QCOMPARE(report->anchorProblem, u"The anchor file is missing."_s);
        QCOMPARE(report->beyondAnchor, 3);
    }

    void aFileThatIsNotThereIsNotFound()
    {
        QCOMPARE(verifyJournal(path()).error().code, Error::Code::NotFound);
    }

    void aTableWithATriggerIsNoJournal()
    {
        QVERIFY(writeNotes(path(), 1));

        run(u"CREATE VIEW sneaky AS SELECT 1"_s);

        QCOMPARE(verifyJournal(path()).error().code, Error::Code::InvalidInput);
        test::FakeClock clock;
        QVERIFY(!Journal::open(path(), {}, clock));
    }
};

QTEST_GUILESS_MAIN(TestVerify)
#include "tst_verify.moc"

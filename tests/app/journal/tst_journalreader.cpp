// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/journalreader.h"
#include "app/journal/verify.h"
#include "tests/app/journal/notes.h"
#include "tests/places.h"

#include <QFile>
#include <QTemporaryDir>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::journal;
using test::answerOf;
using test::note;
using test::writeNotes;

class TestJournalReader : public QObject
{
    Q_OBJECT

private:
    QString path() const { return m_folder->filePath(u"sub/journal.db"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aClosedJournalIsRead()
    {
        QVERIFY(writeNotes(path(), 3, u"DESKAAAA"_s));

        const auto reader = JournalReader::open(path());

        QVERIFY(reader);
        QCOMPARE(*reader->desk(), u"DESKAAAA"_s);
        QCOMPARE(reader->events()->size(), 3u);
        QCOMPARE(reader->events({{*reader->desk(), 2}})->front().payload,
                 QByteArray("{\"text\":\"note 3\"}"));
    }

    void theNumberOfOneDeskSaysNothingAboutAnother()
    {
        QVERIFY(writeNotes(path(), 3, u"DESKAAAA"_s));
        const auto theirs = m_folder->filePath(u"theirs.db"_s);
        QVERIFY(writeNotes(theirs, 1, u"DESKBBBB"_s));
        std::vector<StoredEvent> rows;
        QVERIFY(JournalReader::open(theirs)->visit([&rows](StoredEvent row) {
            rows.push_back(std::move(row));
            return Result<Done>(Done{});
        }));
        test::FakeClock clock;
        const auto journal = Journal::open(path(), {}, clock);
        QVERIFY(answerOf((*journal)->merge(rows)));

        const auto news = JournalReader::readAll(path(), {{u"DESKAAAA"_s, 3}});

        QCOMPARE(news->size(), 1u);
        QCOMPARE(news->front().header.desk, u"DESKBBBB"_s);
        QVERIFY(JournalReader::readAll(path(), {{u"DESKAAAA"_s, 3}, {u"DESKBBBB"_s, 1}})->empty());
    }

    void aReaderFollowsTheWriter()
    {
        test::FakeClock clock;
        const auto journal = Journal::open(path(), {}, clock);
        const auto reader = JournalReader::open(path());
        QCOMPARE(reader->events()->size(), 0u);

        QVERIFY(answerOf((*journal)->append({note(u"x"_s)})));

        QCOMPARE(reader->events()->size(), 1u);
    }

    void readingChangesNeitherDatabaseNorAnchor()
    {
        QVERIFY(writeNotes(path(), 1));
        const auto bytes = [this] {
            QByteArray all;
            for (const auto &name : {u"journal.db"_s, u"journal.anchor"_s}) {
                QFile file(m_folder->filePath(u"sub/"_s + name));
                all += file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
            }
            return all;
        };
        const auto before = bytes();

        QVERIFY(JournalReader::readAll(path()));

        QVERIFY(bytes() == before);
    }

    void aFolderThatCannotBeWrittenIsReadable_data()
    {
        QTest::addColumn<bool>("crashed");
        QTest::newRow("after a clean end") << false;
        QTest::newRow("with a write-ahead log left over") << true;
    }

    void aFolderThatCannotBeWrittenIsReadable()
    {
        QFETCH(bool, crashed);
        const auto folder = m_folder->filePath(u"sub"_s);
        test::FakeClock clock;
        auto journal = *Journal::open(path(), {}, clock);
        QVERIFY(answerOf(journal->append({note(u"x"_s)})));
        const auto wal = path() + u"-wal"_s;
        QVERIFY(QFile::copy(wal, m_folder->filePath(u"saved-wal"_s)));
        QVERIFY(QFile::copy(path(), m_folder->filePath(u"saved-db"_s)));
        journal.reset();
        if (crashed) {
            QVERIFY(QFile::remove(path()));
            QVERIFY(QFile::rename(m_folder->filePath(u"saved-db"_s), path()));
            QVERIFY(QFile::rename(m_folder->filePath(u"saved-wal"_s), wal));
            QFile::setPermissions(wal, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
        }
        const auto readable = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup
            | QFile::ReadOther | QFile::ExeOther;
        QFile::setPermissions(path(), QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
        QFile::setPermissions(folder, readable);
        QFile::setPermissions(m_folder->path(), readable | QFile::WriteOwner);

        const bool root = ::geteuid() == 0; // whom permissions do not stop
        QVERIFY(!root || ::setresuid(65534, 65534, 0) == 0);
        const auto events = JournalReader::readAll(path());
        const auto writer = Journal::open(path(), {}, clock);
        QVERIFY(!root || ::setresuid(0, 0, 0) == 0);

        QFile::setPermissions(folder, readable | QFile::WriteOwner);
        QVERIFY2(events, events ? "" : qPrintable(events.error().message));
        QCOMPARE(events->size(), 1u);
        QVERIFY(!writer);
    }

    void whatIsNotThereIsNotFound()
    {
        QCOMPARE(JournalReader::open(path()).error().code, Error::Code::NotFound);
    }

    void aJournalOfAnOlderThabatIsReadAndLeftAsItIs()
    {
        const QTemporaryDir folder;
        const auto old = folder.filePath(u"journal.db"_s);
        QVERIFY(QFile::copy(QStringLiteral(TEST_DATA "/journal/version1.db"), old));

        const auto events = JournalReader::readAll(old);

        QVERIFY2(events, events ? "" : qPrintable(events.error().message));
        QCOMPARE(events->size(), 3u);
        const auto connection = SqlConnection::open(old, SqlConnection::Access::ReadOnly);
        QCOMPARE((*connection)->value(u"PRAGMA user_version"_s)->toInt(), 1);
    }

    void aJournalOfAnOlderThabatIsSignedFromTheNextEventOn()
    {
        const QTemporaryDir folder;
        const auto old = folder.filePath(u"journal.db"_s);
        QVERIFY(QFile::copy(QStringLiteral(TEST_DATA "/journal/version1.db"), old));
        QVERIFY(QFile::setPermissions(old, QFile::ReadOwner | QFile::WriteOwner));

        const auto written = writeNotes(old, 1);
        QVERIFY2(written, written ? "" : qPrintable(written.error().message));

        std::vector<bool> isSigned;
        QVERIFY(JournalReader::open(old)->visit([&isSigned](const StoredEvent &row) {
            isSigned.push_back(!row.signature.isEmpty());
            return Result<Done>(Done{});
        }));
        QCOMPARE(isSigned, (std::vector<bool>{false, false, false, true}));
        QVERIFY(verifyJournal(old)->ok());
    }
};

QTEST_GUILESS_MAIN(TestJournalReader)
#include "tst_journalreader.moc"

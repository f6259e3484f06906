// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/anchorfile.h"
#include "app/journal/journalreader.h"
#include "app/journal/verify.h"
#include "tests/app/journal/notes.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>
#include <fcntl.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::journal;
using test::answerOf;
using test::note;
using test::writeNotes;

//! What a journal does when its files, or the disk, are not what they should be.
class TestJournalStore : public QObject
{
    Q_OBJECT

private:
    QString path() const { return m_folder->filePath(u"journal.db"_s); }
    QString anchor() const { return m_folder->filePath(u"journal.anchor"_s); }
    std::unique_ptr<Journal> opened() { return std::move(*Journal::open(path(), {}, m_clock)); }

    static void copyOver(const QString &from, const QString &to)
    {
        QFile::remove(to);
        QVERIFY(QFile::copy(from, to));
    }

    test::FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void anAnchorLeftBehindByACrashIsBroughtUp()
    {
        QVERIFY(writeNotes(path(), 2));
        const auto older = m_folder->filePath(u"older"_s);
        copyOver(anchor(), older);
        QVERIFY(writeNotes(path(), 1));
        copyOver(older, anchor());
        QCOMPARE(verifyJournal(path())->beyondAnchor, 1);

        const auto journal = opened();

        QVERIFY(!journal->refusal());
        QVERIFY(journal->notices().isEmpty());
        QCOMPARE(verifyJournal(path())->beyondAnchor, 0);
        QCOMPARE(answerOf(journal->append({note(u"x"_s)}))->front().header.number, 4);
    }

    // A kill between the two would look as if somebody had taken the anchor away.
    void aNewJournalHasItsAnchorBeforeItsTables()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"journal.key"_s)); // opening ends at the key, after the tables
        QVERIFY(!Journal::open(path(), {}, m_clock));

        QCOMPARE(AnchorFile::read(anchor())->condition, Anchor::Condition::Sound);
        QVERIFY(verifyJournal(path())->ok());
    }

    void anAnchorThatWasRemovedIsMadeAnewWithANotice()
    {
        QVERIFY(writeNotes(path(), 2));
        QVERIFY(QFile::remove(anchor()));

        QCOMPARE(opened()->notices().size(), 1);

        QVERIFY(opened()->notices().isEmpty());
        QVERIFY(verifyJournal(path())->ok());
    }

    void aJournalOfANewerThabatIsNotWritten()
    {
        QVERIFY(writeNotes(path(), 2));
        {
            const auto connection = SqlConnection::open(path(), SqlConnection::Access::ReadWrite);
            QVERIFY((*connection)->run(u"PRAGMA user_version=999"_s));
        }

        const auto journal = Journal::open(path(), {}, m_clock);

        QVERIFY(!journal);
        QCOMPARE(journal.error().code, Error::Code::Conflict);
        QCOMPARE(JournalReader::readAll(path())->size(), 2u);
    }

    void afterAFailedWriteTheJournalIsReopenedAndGoesOn()
    {
        const auto journal = opened();
        QVERIFY(answerOf(journal->append({note(u"x"_s)})));
        struct rlimit before = {};
        QVERIFY(::getrlimit(RLIMIT_FSIZE, &before) == 0);
        auto tight = before;
        tight.rlim_cur = rlim_t(QFile(path() + u"-wal"_s).size()); // no file may grow: EFBIG
        ::signal(SIGXFSZ, SIG_IGN);

        QVERIFY(::setrlimit(RLIMIT_FSIZE, &tight) == 0);
        const auto failed = answerOf(journal->append({note(QString(200'000, u'x'))}));
        QVERIFY(::setrlimit(RLIMIT_FSIZE, &before) == 0);
        const auto after = answerOf(journal->append({note(u"y"_s)}));

        QVERIFY(!failed);
        QCOMPARE(failed.error().code, Error::Code::Io);
        QVERIFY2(after, after ? "" : qPrintable(after.error().message));
        QCOMPARE(after->front().header.number, 2);
        QCOMPARE(verifyJournal(path())->count, 2);
        QVERIFY(verifyJournal(path())->ok());
    }

    void aDiskThatTurnsReadOnlyAcknowledgesNothing()
    {
        const auto disk = m_folder->filePath(u"disk"_s);
        QVERIFY(QDir().mkpath(disk));
        const auto name = QFile::encodeName(disk);
        if (::mount("tmpfs", name.constData(), "tmpfs", 0, "size=4m") != 0)
            QSKIP("needs a small file system of its own, which only root may mount");
        const auto file = disk + u"/journal.db"_s;
        {
            auto journal = std::move(*Journal::open(file, {}, m_clock));
            QVERIFY(answerOf(journal->append({note(u"x"_s)})));
        }
        QVERIFY(::mount("", name.constData(), "", MS_REMOUNT | MS_RDONLY, nullptr) == 0);

        const auto writer = Journal::open(file, {}, m_clock);
        const auto events = JournalReader::readAll(file);
        ::umount2(name.constData(), MNT_DETACH);

        QVERIFY(!writer);
        QCOMPARE(writer.error().code, Error::Code::Io);
        QVERIFY(events);
        QCOMPARE(events->size(), 1u);
    }

    void aChildProcessInheritsNoFileOfTheJournal()
    {
        const auto journal = opened();
        QVERIFY(answerOf(journal->append({note(u"x"_s)})));

        for (const auto &entry : QDir(u"/proc/self/fd"_s).entryInfoList(QDir::Files | QDir::System)) {
            if (!entry.symLinkTarget().startsWith(m_folder->path()))
                continue;
            const int flags = ::fcntl(entry.fileName().toInt(), F_GETFD);
            QVERIFY2(flags & FD_CLOEXEC, qPrintable(entry.symLinkTarget()));
        }
    }

    void rowsOfAnotherDeskAreMergedOnceAndAnnounced()
    {
        const auto theirs = m_folder->filePath(u"theirs.db"_s);
        QVERIFY(writeNotes(theirs, 3, u"DESKBBBB"_s));
        const auto reader = JournalReader::open(theirs);
        std::vector<StoredEvent> rows;
        QVERIFY(reader->visit([&rows](StoredEvent row) {
            rows.push_back(std::move(row));
            return Result<Done>(Done{});
        }));
        const auto journal = opened();
        size_t announced = 0;
        connect(journal.get(), &Journal::appended, this, [&announced](const auto &events) {
            announced += events.size();
        });

        const auto first = answerOf(journal->merge({rows[1], rows[0]}));
        const auto second = answerOf(journal->merge(rows));

        QCOMPARE(*first, 2);
        QCOMPARE(*second, 1);
        QCOMPARE(announced, 3u);
        QCOMPARE(answerOf(journal->heads())->at(u"DESKBBBB"_s).number, 3);
        QCOMPARE(answerOf(journal->excerpt({{u"DESKBBBB"_s, 1, 3}}, 10'000))->rows.size(), 2u);
        QVERIFY(verifyJournal(path())->ok());
    }

    void aMergeThatDoesNotFitChangesNothing_data()
    {
        QTest::addColumn<int>("damage");
        QTest::newRow("changed text") << 0;
        QTest::newRow("gap") << 1;
        QTest::newRow("another event under a known number") << 2;
        QTest::newRow("impossible time") << 3;
    }

    void aMergeThatDoesNotFitChangesNothing()
    {
        QFETCH(int, damage);
        const auto theirs = m_folder->filePath(u"theirs.db"_s);
        QVERIFY(writeNotes(theirs, 3, u"DESKBBBB"_s));
        const auto reader = JournalReader::open(theirs);
        std::vector<StoredEvent> rows;
        QVERIFY(reader->visit([&rows](StoredEvent row) {
            rows.push_back(std::move(row));
            return Result<Done>(Done{});
        }));
        const auto journal = opened();
        QVERIFY(answerOf(journal->merge({rows[0]})));
        if (damage == 0)
            rows[2].payload = "{}";
        if (damage == 1)
            rows.erase(rows.begin() + 1);
        if (damage == 2)
            rows[0].hash = sha256("x");
        if (damage == 3)
            rows[2].index.hybrid.wall = -1;

        const auto merged = answerOf(journal->merge(rows));

        QVERIFY(!merged);
        QCOMPARE(merged.error().code, Error::Code::Conflict);
        QCOMPARE(answerOf(journal->heads())->at(u"DESKBBBB"_s).number, 1);
    }
};

QTEST_GUILESS_MAIN(TestJournalStore)
#include "tst_journalstore.moc"

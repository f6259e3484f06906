// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/happeningcodec.h"
#include "app/journal/journalfiles.h"
#include "app/journal/journalreader.h"
#include "app/journal/reservefile.h"
#include "app/journal/verify.h"
#include "tests/app/journal/notes.h"

#include <QDir>
#include <QFile>
#include <QStorageInfo>
#include <QTemporaryDir>

#include <sys/mount.h>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::journal;
using test::answerOf;
using test::note;

//! A disk of one MiB that gets full, and then has room again.
class TestFullDisk : public QObject
{
    Q_OBJECT

private:
    QString file() const { return m_disk + u"/journal.db"_s; }
    std::unique_ptr<Journal> opened() { return std::move(*Journal::open(file(), {}, m_clock)); }

    // Takes all the room there is.
    void fillUp() const
    {
        QFile ballast(m_disk + u"/ballast"_s);
        QVERIFY(ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (ballast.write(QByteArray(4096, 'x')) == 4096) { }
    }
    void makeRoom() const { QVERIFY(QFile::remove(m_disk + u"/ballast"_s)); }

    static QStringList kindsIn(const QString &file)
    {
        QStringList kinds;
        const auto events = JournalReader::readAll(file);
        for (const auto &event : events ? *events : std::vector<domain::Event>())
            kinds += event.header.kind;
        return kinds;
    }

    const domain::Draft m_long = note(QString(100'000, u'x'));
    test::FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_disk;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_disk = m_folder->filePath(u"disk"_s);
        QVERIFY(QDir().mkpath(m_disk));
        if (::mount("tmpfs", QFile::encodeName(m_disk).constData(), "tmpfs", 0, "size=1m") != 0)
            QSKIP("needs a small file system of its own, which only root may mount");
    }
    void cleanup() { ::umount2(QFile::encodeName(m_disk).constData(), MNT_DETACH); }

    void acknowledgesNothingAndLosesNothing()
    {
        auto journal = opened();
        qint64 acknowledged = 0;
        std::optional<Error> failed;
        while (!failed && acknowledged < 1000) {
            const auto answer = answerOf(journal->append({note(QString(4000, u'x'))}));
            if (answer)
                acknowledged = answer->back().header.number;
            else
                failed = answer.error();
        }
        journal.reset();

        QVERIFY(failed);
        QCOMPARE(failed->code, Error::Code::DiskFull);
        QVERIFY(failed->message.contains(u"your text is still on screen"_s));
        QVERIFY(acknowledged > 5);
        const auto kinds = kindsIn(file());
        QCOMPARE(kinds.count(u"note.added"_s), acknowledged);
        QCOMPARE(kinds.last(), u"journal.diskFull"_s);
        const auto report = verifyJournal(file());
        QVERIFY(report && report->ok());
    }

    void isRecordedOnceAndLeavesRoomForAFewLines()
    {
        auto journal = opened();
        QVERIFY(answerOf(journal->append({note(u"before"_s)})));
        fillUp();

        const auto refused = answerOf(journal->append({m_long, m_long, m_long}));
        int written = 0;
        while (written < 10 && answerOf(journal->append({note(u"a line typed meanwhile"_s)})))
            ++written;
        const auto again = answerOf(journal->append({m_long, m_long, m_long}));

        QVERIFY(!refused);
        QCOMPARE(written, 10);
        QVERIFY(!again);
        QCOMPARE(kindsIn(file()).count(u"journal.diskFull"_s), 1);
        QCOMPARE(kindsIn(file()).count(u"note.added"_s), 11);
    }

    void isToldUntilThereIsRoomAgain()
    {
        auto journal = opened();
        std::vector<bool> told;
        connect(journal.get(), &Journal::fullnessChanged, this, [&told](bool full) {
            told.push_back(full);
        });
        fillUp();
        QVERIFY(!answerOf(journal->append({m_long, m_long, m_long})));
        QCOMPARE(told, std::vector<bool>{true});
        QVERIFY(journal->isFull());
        QVERIFY(!ReserveFile(JournalFiles::of(file()).reserve).isThere());

        makeRoom();

        QTRY_COMPARE_WITH_TIMEOUT(told, (std::vector<bool>{true, false}), 20'000);
        QVERIFY(!journal->isFull());
        QVERIFY(ReserveFile(JournalFiles::of(file()).reserve).isThere());
        QVERIFY(answerOf(journal->append({m_long})));
        const auto report = verifyJournal(file());
        QVERIFY(report && report->ok());
    }

    void withoutAReserveStillLosesNothing()
    {
        fillUp();
        QVERIFY(QFile::resize(m_disk + u"/ballast"_s, 500'000));
        auto journal = opened();
        QVERIFY(!ReserveFile(JournalFiles::of(file()).reserve).isThere());
        QVERIFY(answerOf(journal->append({note(u"x"_s)})));

        QVERIFY(!answerOf(journal->append({m_long, m_long, m_long, m_long})));
        journal.reset();

        QCOMPARE(kindsIn(file()).count(u"note.added"_s), 1);
        const auto report = verifyJournal(file());
        QVERIFY(report && report->ok());
    }

    void aReserveIsRealRoomAndIsGivenBack()
    {
        const ReserveFile reserve(m_disk + u"/reserve"_s);
        const auto room = [this] {
            return QStorageInfo(m_disk).bytesFree();
        };
        const auto before = room();

        QVERIFY(reserve.keep());
        QVERIFY(before - room() >= ReserveFile::size);
        QVERIFY(reserve.keep()); // it is there already
        reserve.giveBack();
        QCOMPARE(room(), before);

        fillUp();
        QVERIFY(!reserve.keep());
        QVERIFY(!reserve.isThere());
    }
};

QTEST_GUILESS_MAIN(TestFullDisk)
#include "tst_fulldisk.moc"

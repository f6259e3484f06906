// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/journal.h"
#include "app/journal/journalreader.h"
#include "tests/app/journal/notes.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace thabat;
using namespace thabat::journal;
using test::answerOf;
using test::note;

class TestJournal : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Journal> opened(const QString &file = {},
                                    const DeskIdentity &identity = {{}, u"Asia/Riyadh"_s})
    {
        auto journal = Journal::open(file.isEmpty() ? path() : file, identity, m_clock);
        if (!journal)
            qWarning("%s", qPrintable(journal.error().message));
        return journal ? std::move(*journal) : nullptr;
    }
    QString path() const { return m_folder->filePath(u"sub/journal.db"_s); }

    test::FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init()
    {
        m_clock = {};
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void whatWasAppendedIsThereAfterReopening()
    {
        std::vector<domain::Event> written;
        {
            auto journal = opened();
            QVERIFY(journal);
            written = *answerOf(journal->append({note(u"first"_s), note(u"ثانية"_s)}));
            const auto third = answerOf(journal->append({note(u"third"_s)}));
            QVERIFY(third);
            written.push_back(third->front());
        }

        auto journal = opened();

        QVERIFY(journal);
        QCOMPARE(written.size(), 3u);
        QVERIFY(journal->takeHistory() == written);
        QVERIFY(journal->takeHistory().empty());
        QVERIFY(journal->notices().isEmpty());
        QVERIFY(!journal->refusal());
    }

    void theHeaderSaysWhoWhenAndWhere()
    {
        auto journal = opened();
        const auto events = answerOf(journal->append({note(u"x"_s)}));

        QVERIFY(events);
        const auto &header = events->front().header;
        QCOMPARE(header.desk, journal->desk().id);
        QCOMPARE(header.desk.size(), 8);
        QCOMPARE(header.number, 1);
        QCOMPARE(header.time(), m_clock.now());
        QCOMPARE(header.monotonic, m_clock.monotonic().count());
        QCOMPARE(header.zone, u"Asia/Riyadh"_s);
        QCOMPARE(header.kind, u"note.added"_s);
        QCOMPARE(header.incident, u"INC-2026-1123-TEST"_s);
        QCOMPARE(header.author, u"Sara"_s);
    }

    void theFileKeepsItsDeskId()
    {
        const auto first = opened(path(), {u"DESKAAAA"_s, {}})->desk().id;

        const auto second = opened(path(), {u"DESKBBBB"_s, {}})->desk().id;

        QCOMPARE(first, u"DESKAAAA"_s);
        QCOMPARE(second, first);
    }

    void aSecondWriterGetsAConflict()
    {
        auto journal = opened();

        const auto second = Journal::open(path(), {}, m_clock);

        QVERIFY(!second);
        QCOMPARE(second.error().code, Error::Code::Conflict);
        journal.reset();
        QVERIFY(opened());
    }

    void manyAppendsAtOnceGetNumbersWithoutAGap()
    {
        auto journal = opened();
        std::vector<Later<std::vector<domain::Event>>> answers;
        for (int i = 0; i < 90; ++i)
            answers.push_back(
                journal->append(std::vector<domain::Draft>(size_t(1 + i % 3), note(QString::number(i)))));

        std::vector<domain::EventNumber> numbers;
        for (const auto &answer : answers) {
            const auto events = answerOf(answer);
            QVERIFY(events);
            for (const auto &event : *events)
                numbers.push_back(event.header.number);
        }

        QCOMPARE(numbers.size(), 180u);
        for (size_t i = 0; i < numbers.size(); ++i)
            QCOMPARE(numbers[i], domain::EventNumber(i + 1));
    }

    void theSignalComesBeforeTheAnswer()
    {
        auto journal = opened();
        QStringList order;
        connect(journal.get(), &Journal::appended, this, [&order](const std::vector<domain::Event> &events) {
            order += u"signal %1"_s.arg(events.size());
        });
        const auto later = journal->append({note(u"a"_s), note(u"b"_s)});
        whenDone(later, this, [&order](const auto &) {
            order += u"answer"_s;
        });

        QTRY_COMPARE(order, QStringList({u"signal 2"_s, u"answer"_s}));
    }

    void closingWritesAndAnswersWhatIsPending()
    {
        std::vector<Later<std::vector<domain::Event>>> answers;
        {
            auto journal = opened();
            for (int i = 0; i < 50; ++i)
                answers.push_back(journal->append({note(QString::number(i))}));
        }

        for (const auto &answer : answers)
            QVERIFY(answerOf(answer));
        QCOMPARE(opened()->takeHistory().size(), 50u);
    }

    void hybridTimeNeverGoesBackAlthoughTheWallClockDoes()
    {
        auto journal = opened();
        std::vector<domain::Event> events;
        connect(journal.get(), &Journal::appended, this, [&events](const std::vector<domain::Event> &news) {
            events.insert(events.end(), news.begin(), news.end());
        });
        for (const qint64 step : {0, 1000, -3'600'000, 10, 0}) {
            m_clock.advance(10ms);
            m_clock.setNow(m_clock.now().addMSecs(step));
            QVERIFY(answerOf(journal->append({note(u"x"_s)})));
        }

        for (size_t i = 1; i < events.size(); ++i)
            QVERIFY(events[i - 1].header.hybrid < events[i].header.hybrid);
    }

    void hybridTimeContinuesAfterReopeningWithAClockThatWentBack()
    {
        const auto before = answerOf(opened()->append({note(u"x"_s)}))->front().header.hybrid;
        m_clock.setNow(m_clock.now().addDays(-1));

        const auto after = answerOf(opened()->append({note(u"y"_s)}))->front().header.hybrid;

        QVERIFY(before < after);
    }

    void aJumpOfTheWallClockIsItselfAnEvent_data()
    {
        QTest::addColumn<qint64>("wall");
        QTest::addColumn<qint64>("monotonic");
        QTest::addColumn<QByteArray>("payload");
        QTest::newRow("nothing happened for an hour")
            << qint64(3'600'000) << qint64(3'600'000) << QByteArray();
        QTest::newRow("five seconds are tolerated") << qint64(5'000) << qint64(0) << QByteArray();
        QTest::newRow("forward") << qint64(60'010) << qint64(10) << QByteArray("{\"byMs\":60000}");
        QTest::newRow("back") << qint64(-60'000) << qint64(0) << QByteArray("{\"byMs\":-60000}");
    }

    void aJumpOfTheWallClockIsItselfAnEvent()
    {
        QFETCH(qint64, wall);
        QFETCH(qint64, monotonic);
        QFETCH(QByteArray, payload);
        auto journal = opened();
        QVERIFY(answerOf(journal->append({note(u"before"_s)})));
        std::vector<domain::Event> news;
        connect(journal.get(), &Journal::appended, this, [&news](const auto &events) {
            news = events;
        });
        m_clock.setNow(m_clock.now().addMSecs(wall));
        m_clock.setMonotonic(m_clock.monotonic() + std::chrono::milliseconds(monotonic));

        const auto answer = answerOf(journal->append({note(u"after"_s)}));

        QVERIFY(answer);
        QCOMPARE(answer->size(), 1u);
        QCOMPARE(news.size(), payload.isEmpty() ? 1u : 2u);
        QCOMPARE(news.back(), answer->front());
        if (!payload.isEmpty()) {
            QCOMPARE(news.front().header.kind, u"clock.jumped"_s);
            QCOMPARE(news.front().payload, payload);
        }
    }

    void aTextThatIsTooLongIsRefusedAndNothingIsWritten()
    {
        auto journal = opened();

        const auto answer = answerOf(journal->append({note(u"short"_s), note(QString(2'000'000, u'x'))}));

        QVERIFY(!answer);
        QCOMPARE(answer.error().code, Error::Code::InvalidInput);
        QCOMPARE(answerOf(journal->append({note(u"next"_s)}))->front().header.number, 1);
    }

    void theFilesAreForTheirOwnerOnly()
    {
        auto journal = opened();
        QVERIFY(answerOf(journal->append({note(u"x"_s)})));

        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        for (const auto *name : {"journal.db", "journal.db-wal", "journal.anchor", "journal.lock"}) {
            const auto file = m_folder->filePath(u"sub/"_s + QLatin1String(name));
            QVERIFY2(QFile::exists(file), name);
            QVERIFY2(!(QFile::permissions(file) & others), name);
        }
        QVERIFY(!(QFile::permissions(m_folder->filePath(u"sub"_s)) & (others | QFile::ExeOther)));
    }

    void aReaderBesideTheWriterSeesWhatIsAcknowledged()
    {
        auto journal = opened();
        const auto written = answerOf(journal->append({note(u"a"_s), note(u"b"_s)}));

        const auto read = JournalReader::readAll(path());
        const auto rest = JournalReader::readAll(path(), {{journal->desk().id, 1}});

        QVERIFY(read);
        QVERIFY(*read == *written);
        QVERIFY(rest);
        QCOMPARE(rest->size(), 1u);
        QCOMPARE(rest->front(), written->back());
    }

    void aJournalInMemoryWorksWithoutFiles()
    {
        auto journal = opened(u":memory:"_s);

        QVERIFY(answerOf(journal->append({note(u"a"_s)})));
        QCOMPARE(answerOf(journal->heads())->size(), 1u);
        QVERIFY(!QFile::exists(u":memory:.lock"_s));
    }

    void aFileThatIsNoJournalIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text")
            << QByteArray("not a database at all, but long enough to look at\n").repeated(100);
        QTest::newRow("zeros") << QByteArray(8192, '\0');
    }

    void aFileThatIsNoJournalIsRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto file = m_folder->filePath(u"journal.db"_s);
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(bytes);
        out.close();

        QVERIFY(!Journal::open(file, {}, m_clock));
        QVERIFY(!JournalReader::readAll(file));
    }
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/clihouse.h"

#include <csignal>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace thabat;
using test::CliHouse;

class TestJournalCommand : public QObject
{
    Q_OBJECT

private:
    // One line from a program that goes on running; empty when none comes in time.
    static QString lineOf(QProcess &process)
    {
        const bool came = QTest::qWaitFor(
            [&process] {
                return process.canReadLine();
            },
            5000);
        return came ? QString::fromUtf8(process.readLine()).trimmed() : QString();
    }

    // Changes one byte of the text @p words wherever the file has it.
    static bool change(const QString &file, const QByteArray &words)
    {
        auto bytes = readFile(file);
        if (!bytes || !bytes->contains(words))
            return false;
        auto changed = words;
        changed[0] = char(changed[0] ^ 1);
        bytes->replace(words, changed);
        return bool(writeFile(file, *bytes));
    }

private Q_SLOTS:
    void aBrokenJournalIsToldUntilSomebodyHasReadIt()
    {
        const CliHouse house;
        const auto id = house.declare();
        const auto older = *readFile(house.journal());
        const auto number = house.run({u"note"_s, u"the pool is full"_s}).line().toLongLong();
        house.write(u"home/data/journal.db"_s, older);

        QCOMPARE(house.run({u"note"_s, u"going on"_s}).exit, 0);

        const auto status = house.run({u"status"_s, u"--json"_s});
        const auto json = status.json();
        const auto &told = member(member(json, "journal"), "broken");
        QCOMPARE(textOf(json, "incident"), id);
        QCOMPARE(told.size(), 1u);
        QCOMPARE(integerOf(told[0], "lastKnown"), number);
        QCOMPARE(integerOf(told[0], "lastFound"), number - 1);
        QVERIFY(textOf(told[0], "goesOnAs") != textOf(told[0], "desk"));
        QVERIFY2(status.err.contains(u"Another desk goes on"_s), qPrintable(status.err));
        QCOMPARE(house.run({u"journal"_s, u"verify"_s}).exit, 1);
        QCOMPARE(textOf(house.lastOf(u"note.added"_s), "desk"), textOf(told[0], "goesOnAs"));

        QCOMPARE(house.run({u"break-read"_s}).exit, 0);

        const auto after = house.run({u"status"_s, u"--json"_s}).json();
        QVERIFY(member(member(after, "journal"), "broken").empty());
        QCOMPARE(house.run({u"break-read"_s}).exit, 1);
        QCOMPARE(house.run({u"journal"_s, u"verify"_s}).exit, 1);
    }

    void anUntouchedJournalIsSound()
    {
        const CliHouse house;
        house.declare();

        const auto outcome = house.run({u"journal"_s, u"verify"_s, u"--json"_s});

        QCOMPARE(outcome.exit, 0);
        QVERIFY(flagOf(outcome.json(), "ok"));
        QCOMPARE(integerOf(outcome.json(), "events"), 2);
        QCOMPARE(house.run({u"journal"_s, u"verify"_s, house.journal()}).exit, 0);
    }

    void oneChangedByteIsFoundAndTheEventNamed()
    {
        const CliHouse house;
        house.declare();
        const auto number = house.run({u"note"_s, u"the pool is full"_s}).line();
        QCOMPARE(house.run({u"note"_s, u"another"_s}).exit, 0);
        QVERIFY(change(house.journal(), "the pool is full"));

        const auto outcome = house.run({u"journal"_s, u"verify"_s});

        QCOMPARE(outcome.exit, 1);
        QVERIFY2(outcome.out.contains(u"Event %1 "_s.arg(number)), qPrintable(outcome.out));
        const auto json = house.run({u"journal"_s, u"verify"_s, u"--json"_s}).json();
        QVERIFY(!flagOf(json, "ok", true));
        QCOMPARE(QString::number(integerOf(member(json, "firstBad"), "number")), number);
    }

    void aJournalThatCannotEvenBeReadIsNotSound()
    {
        const CliHouse house;
        house.declare();
        QVERIFY(change(house.journal(), "SQLite format 3"));

        const auto outcome = house.run({u"journal"_s, u"verify"_s});

        QCOMPARE(outcome.exit, 1);
        QVERIFY(!outcome.err.isEmpty());
    }

    void whatIsNoJournalIsBadInput()
    {
        const CliHouse house;
        house.write(u"letter.txt"_s, "Dear all");

        QCOMPARE(house.run({u"journal"_s, u"verify"_s, house.path(u"none.db"_s)}).exit, 2);
        QVERIFY(house.run({u"journal"_s, u"verify"_s, house.path(u"letter.txt"_s)}).exit >= 2);
    }

    void whatIsExportedCanBeImportedElsewhereOnce()
    {
        const CliHouse house;
        const auto id = house.declare();
        const auto bundle = house.path(u"share.bundle"_s);
        const auto other = house.path(u"other/j.db"_s);

        const auto exported = house.run({u"journal"_s, u"export"_s, bundle, u"--json"_s});
        QCOMPARE(exported.exit, 0);
        QCOMPARE(integerOf(exported.json(), "events"), 2);
        const QStringList import{u"journal"_s, u"import"_s, bundle, u"--json"_s, u"--journal"_s, other};
        QCOMPARE(integerOf(house.run(import).json(), "added"), 2);
        const auto again = house.run(import);
        QCOMPARE(again.exit, 0);
        QCOMPARE(integerOf(again.json(), "added"), 0);
        QCOMPARE(integerOf(again.json(), "known"), 2);

        QCOMPARE(textOf(house.run({u"status"_s, u"--json"_s, u"--journal"_s, other}).json(), "incident"), id);
        QCOMPARE(house.run({u"journal"_s, u"verify"_s, other}).exit, 0);
        QVERIFY(house.run({u"journal"_s, u"import"_s, house.path(u"none"_s)}).exit >= 2);
    }

    void eachLineIsAcknowledgedWhenItIsOnTheDisk()
    {
        const CliHouse house;
        house.declare();
        QProcess append;
        house.start(append, {u"journal"_s, u"append"_s, u"--stdin"_s});

        for (int i = 0; i < 3; ++i) {
            append.write("line\n\n  \n"); // lines that say nothing are no notes
            const auto number = lineOf(append);
            QVERIFY(!number.isEmpty());
            QCOMPARE(QString::number(integerOf(house.lastOf(u"note.added"_s), "number")), number);
        }
        append.closeWriteChannel();

        QVERIFY(append.waitForFinished(5000));
        QCOMPARE(append.exitCode(), 0);
        QCOMPARE(append.readAllStandardOutput(), QByteArray());
    }

    void numbersComeInOrderWhateverTheInputLooksLike()
    {
        const CliHouse house;
        house.declare();

        const auto outcome = house.run({u"journal"_s, u"append"_s, u"--stdin"_s},
                                       "one\r\n" + QByteArray(200'000, '\n') + "-5m /d two\nثلاثة");

        QCOMPARE(outcome.exit, 0);
        QCOMPARE(outcome.lines(), QStringList({u"3"_s, u"4"_s, u"5"_s}));
        QCOMPARE(textOf(member(house.timeline().back(), "payload"), "text"), u"ثلاثة"_s);
    }

    void withoutAnIncidentTheFirstLineIsRefused()
    {
        const CliHouse house;

        const auto outcome = house.run({u"journal"_s, u"append"_s, u"--stdin"_s}, "hello\nagain\n");

        QCOMPARE(outcome.exit, 1);
        QCOMPARE(outcome.out, QString());
        QCOMPARE(outcome.err.count(u'\n'), 1);
    }

    void besideAProgramThatHoldsTheJournalNotesGoThroughIt()
    {
        const CliHouse house;
        const auto id = house.declare();
        QProcess holder;
        house.start(holder, {u"journal"_s, u"append"_s, u"--stdin"_s});
        holder.write("I hold it\n");
        QVERIFY(!lineOf(holder).isEmpty());

        const auto note = house.run({u"note"_s, u"--as"_s, u"Noura"_s, u"through the socket"_s});

        QCOMPARE(note.err, QString());
        QCOMPARE(note.exit, 0);
        const auto event = house.lastOf(u"note.added"_s);
        QCOMPARE(QString::number(integerOf(event, "number")), note.line());
        QCOMPARE(textOf(event, "author"), u"Noura"_s);
        QCOMPARE(textOf(member(event, "payload"), "text"), u"through the socket"_s);
        QCOMPARE(house.run({u"step"_s, u"first10:99"_s, u"done"_s}).exit, 2); // errors keep their kind
        QCOMPARE(house.run({u"status"_s}).exit, 0);
        QCOMPARE(house.run({u"journal"_s, u"verify"_s}).exit, 0);
        QVERIFY(house.run({u"timeline"_s}).exit == 0 && house.run({u"brief"_s}).exit == 0);
        QCOMPARE(textOf(house.run({u"status"_s, u"--json"_s}).json(), "incident"), id);
        holder.closeWriteChannel();
        QVERIFY(holder.waitForFinished(5000));
    }

    void aHolderThatDoesNotAnswerIsExitThreeAfterTwoSeconds_data()
    {
        QTest::addColumn<bool>("isListening");
        QTest::newRow("it holds the lock and does not listen") << false;
        QTest::newRow("it listens and is frozen") << true;
    }

    void aHolderThatDoesNotAnswerIsExitThreeAfterTwoSeconds()
    {
        QFETCH(bool, isListening);
        const CliHouse house;
        house.declare();
        const auto before = house.timeline().size();
        QProcess holder;
        const int lock = ::open(QFile::encodeName(house.path(u"home/data/journal.lock"_s)).constData(),
                                O_RDWR | O_CLOEXEC);
        QVERIFY(lock >= 0);
        if (isListening) {
            house.start(holder, {u"journal"_s, u"append"_s, u"--stdin"_s});
            QTRY_VERIFY_WITH_TIMEOUT(!QDir(house.path(u"run"_s)).entryList(QDir::System).isEmpty(), 5000);
            ::kill(pid_t(holder.processId()), SIGSTOP);
        } else {
            QCOMPARE(::flock(lock, LOCK_EX | LOCK_NB), 0);
        }
        QElapsedTimer time;
        time.start();

        const auto note = house.run({u"note"_s, u"hello?"_s});

        QCOMPARE(note.exit, 3);
        QVERIFY(!note.err.isEmpty());
        QVERIFY2(time.elapsed() >= 1900 && time.elapsed() < 6000,
                 qPrintable(QString::number(time.elapsed())));
        QCOMPARE(house.run({u"status"_s}).exit, 0);
        ::close(lock);
        if (isListening)
            ::kill(pid_t(holder.processId()), SIGCONT);
        holder.closeWriteChannel();
        QVERIFY(!isListening || holder.waitForFinished(5000));
        QCOMPARE(house.timeline().size(), before); // refused is refused, also later
    }

    void notesWrittenAtTheSameTimeAllArrive()
    {
        const CliHouse house;
        house.declare();
        constexpr int count = 6;
        std::vector<std::unique_ptr<QProcess>> writers;
        for (int i = 0; i < count; ++i) {
            writers.push_back(std::make_unique<QProcess>());
            house.start(*writers.back(), {u"note"_s, u"note %1"_s.arg(QString::number(i))});
        }

        for (const auto &writer : writers) {
            QVERIFY(writer->waitForFinished(20000));
            QCOMPARE(writer->exitCode(), 0);
        }
        QCOMPARE(house.timeline().size(), size_t(count + 2));
        QCOMPARE(house.run({u"journal"_s, u"verify"_s}).exit, 0);
    }
};

QTEST_GUILESS_MAIN(TestJournalCommand)
#include "tst_journalcommand.moc"

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/processstep.h"
#include "tests/places.h"

#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace thabat::actions;
using namespace std::chrono_literals;

class TestProcessStep : public QObject
{
    Q_OBJECT

private:
    static LiteralStep step(const QString &program, const QStringList &arguments = {})
    {
        LiteralStep out;
        out.program = program;
        out.arguments = arguments;
        out.timeout = 20s;
        return out;
    }
    static LiteralStep script(const QString &name, const QStringList &arguments = {})
    {
        return step(u"/bin/sh"_s, QStringList{QStringLiteral(TEST_DATA "/actions/") + name} + arguments);
    }
    static StepOutcome outcomeOf(const LiteralStep &literal)
    {
        ProcessStep running(literal);
        QSignalSpy ended(&running, &Step::ended);
        running.start();
        if (ended.isEmpty() && !ended.wait(30'000))
            return {};
        return ended.first().first().value<StepOutcome>();
    }
    static qint64 residentBytes()
    {
        QFile file(u"/proc/self/statm"_s);
        return file.open(QIODevice::ReadOnly)
            ? file.readAll().split(' ').at(1).toLongLong() * ::sysconf(_SC_PAGESIZE)
            : 0;
    }
    //! A process that is gone, or only waits to be reaped by init.
    static bool isGone(const QString &pid)
    {
        QFile file(u"/proc/%1/stat"_s.arg(pid));
        return !file.open(QIODevice::ReadOnly) || file.readAll().contains(") Z ");
    }
    static QStringList membersOf(const QByteArray &output)
    {
        QStringList out;
        static const QRegularExpression member(u"(?:leader|grandchild) (\\d+)"_s);
        for (auto it = member.globalMatch(QString::fromUtf8(output)); it.hasNext();)
            out << it.next().captured(1);
        return out;
    }

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<StepOutcome>(); }

    void tellsTheExitCodeAndTheOutput()
    {
        const auto outcome = outcomeOf(step(u"/bin/sh"_s, {u"-c"_s, u"echo out; echo err >&2; exit 3"_s}));

        QCOMPARE(outcome.result, StepResult::Failed);
        QVERIFY(outcome.acted);
        QCOMPARE(outcome.exitCode, 3);
        QCOMPARE(outcome.tail, "out\nerr\n");
        QCOMPARE(outcome.bytes, 8);
    }

    void theChildSeesOnlyTheEnvironmentOfItsStep()
    {
        qputenv("PGPASSWORD", "inherited");
        auto literal = step(u"/usr/bin/env"_s);
        literal.environment = {{u"TAG"_s, u"v1.4.1"_s}};

        auto lines = outcomeOf(literal).tail.trimmed().split('\n');

        std::sort(lines.begin(), lines.end());
        QCOMPARE(lines, (QList<QByteArray>{"LC_ALL=C.UTF-8", "PATH=/usr/bin:/bin", "TAG=v1.4.1"}));
    }

    void theChildGetsNoOpenFilesAndAnEmptyInput()
    {
        const int leaked = ::open("/dev/null", O_RDONLY); // deliberately without O_CLOEXEC
        QVERIFY(leaked >= 3);

        const auto open = outcomeOf(script(u"descriptors.sh"_s)).tail;
        const auto input = outcomeOf(step(u"/bin/cat"_s));

        ::close(leaked);
        QVERIFY(!open.contains("open " + QByteArray::number(leaked) + '\n'));
        QVERIFY(open.contains("open 2\n"));
        QCOMPARE(input.result, StepResult::Done);
        QCOMPARE(input.bytes, 0);
    }

    void whatIsShownIsWhatIsExecuted_data()
    {
        QTest::addColumn<QString>("argument");
        QTest::newRow("an option in disguise") << u"--config=evil"_s;
        QTest::newRow("a second command") << u"; rm -rf /"_s;
        QTest::newRow("a substitution") << u"$(id) `id`"_s;
        QTest::newRow("quotes") << u"it's \"quoted\" \\ and 'more'"_s;
        QTest::newRow("nothing") << QString();
        QTest::newRow("Arabic") << u"إصدار"_s;
        QTest::newRow("a pattern") << u"*?[a]"_s;
    }
    void whatIsShownIsWhatIsExecuted()
    {
        QFETCH(QString, argument);
        const auto literal = script(u"cmdline.sh"_s, {argument});

        const auto executed = outcomeOf(literal).tail;
        const auto typed = outcomeOf(step(u"/bin/sh"_s, {u"-c"_s, literal.text()})).tail;

        auto words = executed.split('\0');
        words.removeLast(); // the end of the last word
        QCOMPARE(QString::fromUtf8(words.last()), argument);
        QCOMPARE(words.first(), "/bin/sh");
        QCOMPARE(words.size(), 3);
        QCOMPARE(typed, executed); // pasted into a shell, the shown text does the same
    }

    void whatCannotBeShownIsNotRun_data()
    {
        QTest::addColumn<QString>("argument");
        QTest::newRow("NUL") << u"abc"_s + QChar(0) + u"--evil"_s;
        QTest::newRow("newline") << u"a\nb"_s;
        QTest::newRow("escape") << u"a\u001b[31m"_s;
        QTest::newRow("bidi override") << u"a\u202eb"_s;
        QTest::newRow("isolate") << u"a\u2066b"_s;
        QTest::newRow("zero width") << u"a\u200bb"_s;
        QTest::newRow("half a character") << u"a"_s + QChar(0xd800);
    }
    void whatCannotBeShownIsNotRun()
    {
        QFETCH(QString, argument);

        const auto outcome = outcomeOf(step(u"/bin/echo"_s, {argument}));

        QCOMPARE(outcome.result, StepResult::Failed);
        QVERIFY(!outcome.acted);
        QVERIFY(outcome.message.startsWith(u"Nothing ran."));
    }

    void aProgramThatIsNotThereNeverRan_data()
    {
        QTest::addColumn<QString>("program");
        QTest::newRow("missing") << u"/no/such/docker"_s;
        QTest::newRow("not executable") << QStringLiteral(TEST_DATA "/actions/count.sh");
        QTest::newRow("a folder") << u"/usr"_s;
        QTest::newRow("not absolute") << u"env"_s;
    }
    void aProgramThatIsNotThereNeverRan()
    {
        QFETCH(QString, program);

        const auto outcome = outcomeOf(step(program));

        QCOMPARE(outcome.result, StepResult::Failed);
        QVERIFY(!outcome.acted);
        QVERIFY(outcome.message.contains(u"Nothing ran."));
    }

    void theTimeLimitEndsTheWholeFamily()
    {
        auto literal = script(u"families.sh"_s);
        literal.timeout = 300ms;

        const auto outcome = outcomeOf(literal);

        const auto family = membersOf(outcome.tail);
        QCOMPARE(outcome.result, StepResult::TimedOut);
        QVERIFY(outcome.acted);
        QCOMPARE(family.size(), 2);
        for (const auto &pid : family)
            QTRY_VERIFY(isGone(pid));
    }

    void stopEndsItAtOnce()
    {
        ProcessStep running(step(u"/bin/sleep"_s, {u"60"_s}));
        QSignalSpy ended(&running, &Step::ended);

        running.start();
        running.stop(); // even before the program has started
        QTRY_COMPARE(ended.size(), 1);

        const auto outcome = ended.first().first().value<StepOutcome>();
        QCOMPARE(outcome.result, StepResult::Stopped);
        QVERIFY(outcome.took < 5s);
    }

    void aProgramThatOutlivesItsStepIsKilled()
    {
        QStringList family;
        {
            ProcessStep running(script(u"families.sh"_s));
            connect(&running, &Step::output, this, [&family](const QString &text) {
                family += membersOf(text.toUtf8());
            });
            running.start();
            QTRY_COMPARE(family.size(), 2);
        }

        for (const auto &pid : family)
            QTRY_VERIFY(isGone(pid));
    }

    void aHundredMegabytesNeedLittleMemory()
    {
        [[maybe_unused]] const auto before = residentBytes();
        ProcessStep running(script(u"flood.sh"_s));
        QSignalSpy ended(&running, &Step::ended);
        qsizetype shownCharacters = 0;
        qsizetype longest = 0;
        connect(&running, &Step::output, this, [&](const QString &text) {
            shownCharacters += text.size();
            longest = std::max(longest, text.size());
        });

        running.start();
        QVERIFY(ended.wait(30'000));

        const auto outcome = ended.first().first().value<StepOutcome>();
        QCOMPARE(outcome.result, StepResult::Done);
        QCOMPARE(outcome.bytes, 100'000'015);
        QVERIFY(outcome.tail.size() <= 64 * 1024);
        QVERIFY(outcome.tail.endsWith("the last line\n"));
        QVERIFY(longest <= 4096);
#ifndef __SANITIZE_ADDRESS__ // the sanitizer keeps what was freed for a while, so memory says nothing there
        QVERIFY2(residentBytes() - before < 32'000'000,
                 qPrintable(QString::number(residentBytes() - before)));
#endif
        QVERIFY(shownCharacters < 50'000'000);
    }

    void theSecretOfAStepIsNotInItsOutput()
    {
        auto literal =
            step(u"/bin/sh"_s, {u"-c"_s, u"echo \"got $APP_SECRET\"; echo $APP_SECRET | base64"_s});
        literal.environment = {{u"APP_SECRET"_s, u"correct horse battery"_s}};

        const auto outcome = outcomeOf(literal);

        QVERIFY(outcome.tail.startsWith("got •••\n"));
        QVERIFY(!outcome.tail.contains(QByteArray("correct horse").toBase64().left(12)));
        QVERIFY(!literal.text().contains(u"correct"));
    }
};

QTEST_GUILESS_MAIN(TestProcessStep)
#include "tst_processstep.moc"

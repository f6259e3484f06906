// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/clihouse.h"
#include "tests/real/processes.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QThread>

#include <algorithm>
#include <csignal>
#include <set>

using namespace Qt::StringLiterals;
using namespace thabat;
using test::CliHouse;

//! SIGKILL of the desk, or of the runner, in the middle of a run: every step acts at most once, and the
//! outcome in the journal is what really happened, or "unknown".
//!
//! THABAT_KILLS sets how many kills at random moments (60); THABAT_SEED repeats one run of this test.
class TestKilledRuns : public QObject
{
    Q_OBJECT

private:
    static constexpr int steps = 3;
    static constexpr int limit = 20'000;

    //! What the steps of trial @p n left behind: how often each acted.
    static std::vector<int> marks(const CliHouse &house, int n)
    {
        std::vector<int> counts;
        const QDir folder(house.path(u"marks"_s));
        for (int step = 1; step <= steps; ++step)
            counts.push_back(int(
                folder.entryList({u"t%1-%2.*"_s.arg(QString::number(n), QString::number(step))}, QDir::Files)
                    .size()));
        return counts;
    }

    static Json markStep(const CliHouse &house, int number, const Json &title)
    {
        const auto name = u"%1/t{trial}-%2.XXXXXX"_s.arg(house.path(u"marks"_s), QString::number(number));
        return {{"id", toStd(u"mark-%1"_s.arg(number))},
                {"kind", "process"},
                {"title", title},
                {"program", "/usr/bin/mktemp"},
                {"arguments", Json::array({toStd(name)})},
                {"timeout", "10s"}};
    }

    //! A plan of three steps that each leave a new file, with a moment between them.
    static void addPlan(const CliHouse &house)
    {
        QVERIFY(QDir(house.path(QString())).mkdir(u"marks"_s));
        auto document = readJson(house.profile() + u"/plans.json"_s);
        QVERIFY(document);
        const Json title = {{"en", "Leave marks"}, {"ar", "ترك علامات"}};
        const auto moment = [&title](const char *id) -> Json {
            return {{"id", id}, {"kind", "wait"}, {"title", title}, {"wait", "25ms"}};
        };
        document->value["plans"].push_back(
            {{"id", "marks"},
             {"title", title},
             {"summary", title},
             {"class", "B"},
             {"target", "yes"},
             {"arguments",
              Json::array(
                  {{{"name", "trial"}, {"title", title}, {"pattern", "^[0-9]+$"}, {"initial", "0"}}})},
             {"steps",
              Json::array({markStep(house, 1, title), moment("first"), markStep(house, 2, title),
                           moment("second"), markStep(house, 3, title)})}});
        house.write(u"home/config/profiles/practice/plans.json"_s, toPrettyBytes(document->value));
        const auto check = house.run({u"check"_s});
        QVERIFY2(check.exit == 0, qPrintable(check.out));
    }

    static void begin(const CliHouse &house, QProcess &run, int trial)
    {
        const auto set = u"trial=%1"_s.arg(trial);
        const auto preview =
            house.run({u"plan"_s, u"preview"_s, u"marks"_s, u"--set"_s, set, u"--json"_s}).json();
        house.start(run,
                    {u"plan"_s, u"run"_s, u"marks"_s, u"--set"_s, set, u"--type"_s, u"yes"_s, u"--confirm"_s,
                     textOf(preview, "token")});
        QVERIFY(run.waitForStarted());
    }

    static QString runsFolder(const CliHouse &house) { return house.journal() + u".runs"_s; }

    //! The spool of the run that is new since @p before; empty while there is none.
    static QString spoolSince(const CliHouse &house, const QStringList &before)
    {
        for (const auto &name : QDir(runsFolder(house)).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            if (!before.contains(name) && !name.endsWith(u".new"_s))
                return runsFolder(house) + u'/' + name + u"/spool.jsonl"_s;
        }
        return {};
    }

    static int linesIn(const QString &path)
    {
        QFile file(path);
        return !path.isEmpty() && file.open(QIODevice::ReadOnly) ? int(file.readAll().count('\n')) : 0;
    }

    //! Compares what the journal says of every trial with what its steps left behind.
    static void compare(const CliHouse &house, int trials)
    {
        std::map<QString, int> trialOf; // by run
        std::map<QString, QString> outcomeOf;
        for (const auto &event : house.timeline()) {
            const auto &payload = member(event, "payload");
            const auto run = textOf(payload, "run");
            if (textOf(event, "kind") == u"run.started"_s) {
                const auto command = textsOf(payload, "commands").value(0);
                const auto from = command.indexOf(u"/marks/t"_s) + 8;
                trialOf[run] = command.mid(from, command.indexOf(u'-', from) - from).toInt();
            } else if (textOf(event, "kind") == u"run.ended"_s) {
                QVERIFY2(!outcomeOf.contains(run), "a run ended twice");
                outcomeOf[run] = textOf(payload, "outcome");
            }
        }
        std::map<QString, int> tally;
        std::set<int> started;
        for (const auto &[run, trial] : trialOf) {
            started.insert(trial);
            const auto acted = marks(house, trial);
            const auto outcome = outcomeOf[run];
            ++tally[outcome];
            const auto all = int(std::count(acted.begin(), acted.end(), 1));
            const auto told = u"trial %1: %2, steps acted %3 %4 %5 times"_s.arg(
                QString::number(trial), outcome, QString::number(acted[0]), QString::number(acted[1]),
                QString::number(acted[2]));
            QVERIFY2(*std::max_element(acted.begin(), acted.end()) <= 1, qPrintable(told));
            QVERIFY2(std::is_sorted(acted.rbegin(), acted.rend()), qPrintable(told)); // in order
            if (outcome == u"ranNotVerified"_s)
                QVERIFY2(all == steps, qPrintable(told));
            else if (outcome == u"aborted"_s)
                QVERIFY2(all == 0, qPrintable(told));
            else if (outcome == u"partlyRan"_s)
                QVERIFY2(all > 0 && all < steps, qPrintable(told));
            else
                QVERIFY2(outcome == u"unknown"_s, qPrintable(told));
        }
        for (int trial = 0; trial < trials; ++trial) {
            const auto acted = marks(house, trial);
            if (!started.contains(trial))
                QVERIFY(*std::max_element(acted.begin(), acted.end()) == 0); // nothing without a record
        }
        QString said;
        for (const auto &[outcome, count] : tally)
            said += u" %1 %2"_s.arg(outcome, QString::number(count));
        qInfo("%d trials: %d runs on record:%s", trials, int(trialOf.size()), qPrintable(said));
    }

    static void settle(const CliHouse &house)
    {
        const auto waited = house.run({u"plan"_s, u"wait"_s, u"--json"_s});
        QVERIFY2(waited.exit == 0 || waited.exit == 1, qPrintable(waited.err));
    }

private Q_SLOTS:
    void theDeskKilledAtEveryBoundary()
    {
        const CliHouse house;
        addPlan(house);
        house.declare();
        constexpr int boundaries = 1 + 5 * 3; // begun; intended, started, ended of each step
        int killed = 0;
        for (int boundary = 0; boundary <= boundaries; ++boundary) {
            const auto before = QDir(runsFolder(house)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
            QProcess run;
            begin(house, run, boundary);
            QElapsedTimer waiting;
            waiting.start();
            while (run.state() != QProcess::NotRunning && waiting.elapsed() < limit
                   && linesIn(spoolSince(house, before)) < boundary)
                QThread::msleep(1), run.waitForFinished(0);
            killed += run.state() != QProcess::NotRunning;
            run.kill();
            QVERIFY(run.waitForFinished());
            settle(house);
        }
        QVERIFY2(killed > boundaries / 2, qPrintable(u"only %1 were caught"_s.arg(killed)));
        compare(house, boundaries + 1);
    }

    void theDeskKilledAtAnyMoment()
    {
        const int kills = qMax(1, qEnvironmentVariable("THABAT_KILLS", u"60"_s).toInt());
        const auto seed = qEnvironmentVariableIsSet("THABAT_SEED")
            ? qEnvironmentVariable("THABAT_SEED").toUInt()
            : QRandomGenerator::global()->generate();
        qInfo("%d kills, seed %u", kills, seed);
        QRandomGenerator random(seed);
        const CliHouse house;
        addPlan(house);
        house.declare();
        int span = 400; // of a whole run, in milliseconds; learnt from those that ended first
        for (int trial = 0; trial < kills; ++trial) {
            QProcess run;
            begin(house, run, trial);
            QElapsedTimer took;
            took.start();
            if (run.waitForFinished(random.bounded(span)))
                span = qMax(50, (span + int(took.elapsed())) / 2);
            else
                span += 5;
            run.kill();
            run.waitForFinished();
            settle(house);
        }
        compare(house, kills);
        QCOMPARE(house.run({u"journal"_s, u"verify"_s}).exit, 0);
    }

    void theRunnerItselfKilledAtAnyMoment()
    {
        const CliHouse house;
        addPlan(house);
        house.declare();
        QRandomGenerator random(1);
        constexpr int trials = 20;
        for (int trial = 0; trial < trials; ++trial) {
            const auto before = QDir(runsFolder(house)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
            QProcess run;
            begin(house, run, trial);
            QElapsedTimer waiting;
            waiting.start();
            const int lines = random.bounded(17);
            while (run.state() != QProcess::NotRunning && waiting.elapsed() < limit
                   && linesIn(spoolSince(house, before)) < lines)
                QThread::msleep(1), run.waitForFinished(0);
            // Only the runner of this house is its child.
            QFile children(u"/proc/%1/task/%1/children"_s.arg(QString::number(run.processId())));
            if (children.open(QIODevice::ReadOnly)) {
                for (const auto &child : children.readAll().split(' ')) {
                    if (child.toInt() > 0)
                        ::kill(child.toInt(), SIGKILL);
                }
            }
            QVERIFY(run.waitForFinished(limit));
            QVERIFY(run.exitStatus() == QProcess::NormalExit);
        }
        compare(house, trials);
    }
};

QTEST_GUILESS_MAIN(TestKilledRuns)
#include "tst_killedruns.moc"

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/files.h"
#include "app/domain/happeningcodec.h"
#include "app/runner/runfolder.h"
#include "tests/app/desk/deskhouse.h"

#include <QDir>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace thabat;
using test::DeskHouse;

//! Runs that outlive their desk, and desks that find runs of an earlier life.
class TestRunKeeper : public QObject
{
    Q_OBJECT

private:
    static constexpr int patience = 20'000;

    static runbook::Plan plan(const QString &id, const QString &program, const QStringList &arguments)
    {
        runbook::Plan plan;
        plan.id = id;
        plan.title = {u"Made up"_s, u"مختلقة"_s};
        plan.planClass = runbook::PlanClass::A;
        runbook::PlanStep step;
        step.id = u"only"_s;
        step.title = plan.title;
        step.program = program;
        step.arguments = arguments;
        plan.steps = {step};
        return plan;
    }

    static QString runs(const DeskHouse &house) { return house.home().journal() + u".runs"_s; }

    static std::vector<domain::Happening> told(DeskHouse &house)
    {
        std::vector<domain::Happening> all;
        for (const auto &event : house.desk().replay().events()) {
            if (event.header.kind.startsWith(u"run."_s))
                all.push_back(domain::decode(event));
        }
        return all;
    }
    static QStringList outcomes(DeskHouse &house)
    {
        QStringList all;
        for (const auto &happening : told(house)) {
            if (const auto *end = std::get_if<domain::RunEnded>(&happening))
                all << end->outcome;
        }
        return all;
    }
    static int count(DeskHouse &house, const QString &kind)
    {
        const auto &events = house.desk().replay().events();
        return int(std::count_if(events.begin(), events.end(), [&kind](const auto &event) {
            return event.header.kind == kind;
        }));
    }
    static void start(DeskHouse &house, const QString &plan)
    {
        const auto answer = house.desk().submit({u"undo"_s, {{u"plan"_s, plan}}, {}, {}});
        Q_UNUSED(answer)
        QTRY_VERIFY_WITH_TIMEOUT(count(house, u"run.stepIntended"_s) > 0, patience);
    }
    //! Writes that a run began, as a desk does just before it hands it to a runner.
    static QString recordStart(DeskHouse &house)
    {
        const auto draft = domain::encode(
            domain::RunStarted{u"R0000001"_s, u"made-up"_s, u"Made up"_s, u"token"_s, {}, {}, {}, {}, {}}, {},
            u"Sara"_s);
        auto &journal = house.desk().workplace().journal();
        const auto written = test::answerOf(journal.append({draft}));
        return written ? QString() : written.error().message;
    }

private Q_SLOTS:
    void aRunGoesOnWithoutItsDeskAndTheNextDeskTakesItsEnd()
    {
        DeskHouse house;
        house.profile.plans = {plan(u"slow"_s, u"/bin/sleep"_s, {u"0.7"_s})};
        start(house, u"slow"_s);
        QVERIFY(outcomes(house).isEmpty());

        house.open();
        QVERIFY(house.desk().plans().current());
        QCOMPARE(house.desk().plans().current()->preview().plan, u"slow"_s);
        const auto answer = house.submit(u"wait"_s);

        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().message));
        QCOMPARE(textOf(answer->data, "outcome"), u"ranNotVerified"_s);
        QCOMPARE(outcomes(house), QStringList{u"ranNotVerified"_s});
        QCOMPARE(count(house, u"run.stepIntended"_s), 1);
        QCOMPARE(count(house, u"run.stepEnded"_s), 1);
        house.open();
        QCOMPARE(outcomes(house).size(), 1);
        QVERIFY(!house.desk().plans().current());
    }

    void aRunOfAnEarlierLifeCanBeStopped()
    {
        DeskHouse house;
        house.profile.plans = {plan(u"slow"_s, u"/bin/sleep"_s, {u"60"_s})};
        start(house, u"slow"_s);
        house.open();

        QVERIFY(house.submit(u"abort"_s));

        QTRY_COMPARE_WITH_TIMEOUT(outcomes(house), QStringList{u"partlyRan"_s}, patience);
    }

    void whileARunOfAnEarlierLifeGoesOnNothingElseStarts()
    {
        DeskHouse house;
        house.profile.plans = {plan(u"slow"_s, u"/bin/sleep"_s, {u"60"_s}),
                               plan(u"other"_s, u"/bin/true"_s, {})};
        start(house, u"slow"_s);
        house.open();

        const auto refused = house.submit(u"undo"_s, {{u"plan"_s, u"other"_s}});

        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Conflict);
        QVERIFY(house.submit(u"abort"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!house.desk().plans().current(), patience);
        QVERIFY(house.submit(u"undo"_s, {{u"plan"_s, u"other"_s}}));
    }

    void aRunThatEndedWhileNobodyLookedIsRecordedBeforeAnythingElse()
    {
        DeskHouse house;
        house.profile.plans = {plan(u"quick"_s, u"/bin/sleep"_s, {u"0.2"_s})};
        const auto incident = house.declare();
        start(house, u"quick"_s);
        const auto folder = runs(house) + u'/' + QDir(runs(house)).entryList({u"R*"_s}).value(0);
        house.close();
        QTRY_COMPARE_WITH_TIMEOUT(runner::RunFolder::stateOf(folder), runner::RunFolder::State::Over,
                                  patience);

        house.open();
        const auto note = house.submit(u"note"_s, {{u"text"_s, u"first word of the new desk"_s}}, incident);

        QVERIFY(note);
        QCOMPARE(outcomes(house), QStringList{u"ranNotVerified"_s});
        const auto &events = house.desk().replay().events();
        QCOMPARE(events.back().header.kind, u"note.added"_s);
    }

    void aRunThatNeverBeganIsAbortedAndCannotBeginLater()
    {
        DeskHouse house;
        QVERIFY(QDir().mkpath(runs(house)));
        QCOMPARE(recordStart(house), QString());

        house.open();

        QTRY_COMPARE_WITH_TIMEOUT(outcomes(house), QStringList{u"aborted"_s}, patience);
        QCOMPARE(runner::RunFolder::stateOf(runs(house) + u"/R0000001"_s), runner::RunFolder::State::GivenUp);
    }

    void aRunWhoseFilesAreLostIsUnknown()
    {
        DeskHouse house;
        QCOMPARE(recordStart(house), QString());

        house.open();

        QTRY_COMPARE_WITH_TIMEOUT(outcomes(house), QStringList{u"unknown"_s}, patience);
    }

    void aRunWhoseRunnerDiedIsWhatCanBeProved()
    {
        DeskHouse house;
        QVERIFY(QDir().mkpath(runs(house)));
        QCOMPARE(recordStart(house), QString());
        const auto folder = runs(house) + u"/R0000001"_s;
        {
            const auto begun = runner::RunFolder::begin(folder, "not an order");
            QVERIFY(begun);
        }
        auto spool = runner::SpoolWriter::open(runner::RunFolder::spool(folder));
        QVERIFY(spool);
        QVERIFY((*spool)->append({.kind = runner::SpoolRecord::Kind::Intended, .step = 0}));

        house.open();

        QTRY_COMPARE_WITH_TIMEOUT(outcomes(house), QStringList{u"unknown"_s}, patience);
        QCOMPARE(count(house, u"run.stepIntended"_s), 1);
    }

    void noChildIsLeftBehind()
    {
        DeskHouse house;
        house.profile.plans = {plan(u"quick"_s, u"/bin/true"_s, {})};

        QVERIFY(house.submit(u"undo"_s, {{u"plan"_s, u"quick"_s}}));

        QFile children(u"/proc/self/task/%1/children"_s.arg(QCoreApplication::applicationPid()));
        if (!children.open(QIODevice::ReadOnly))
            QSKIP("this kernel does not tell the children of a process");
        const auto ours = [&children] {
            children.seek(0);
            return children.readAll().trimmed();
        };
        QTRY_COMPARE_WITH_TIMEOUT(ours(), QByteArray(), patience);
    }

    void withoutARunnerNothingRuns()
    {
        DeskHouse house({}, u"/nowhere/thabat-runner"_s);
        house.profile.plans = {plan(u"quick"_s, u"/bin/true"_s, {})};

        const auto answer = house.submit(u"undo"_s, {{u"plan"_s, u"quick"_s}});

        QVERIFY(answer);
        QCOMPARE(textOf(answer->data, "outcome"), u"aborted"_s);
        QVERIFY(answer->text.contains(u"could not be started"_s));
    }

    void ofManyClicksOneRuns()
    {
        DeskHouse house;
        house.profile.plans = {plan(u"quick"_s, u"/bin/true"_s, {})};
        const int rounds = qEnvironmentVariable("THABAT_CLICKS", u"20"_s).toInt();
        for (int round = 0; round < rounds; ++round) {
            const auto preview = house.submit(u"preview"_s, {{u"plan"_s, u"quick"_s}});
            QVERIFY(preview);
            const desk::Command run{
                u"run"_s, {{u"plan"_s, u"quick"_s}, {u"confirm"_s, textOf(preview->data, "token")}}, {}, {}};
            std::vector<Later<desk::Answer>> clicks;
            for (int click = 0; click < 3; ++click)
                clicks.push_back(house.desk().submit(run));
            int ran = 0;
            for (const auto &click : clicks)
                ran += test::answerOf(click, std::chrono::seconds(20)).has_value();
            QCOMPARE(ran, 1);
            QCOMPARE(count(house, u"run.started"_s), round + 1);
        }
        QCOMPARE(outcomes(house).size(), rounds);
    }
};

QTEST_GUILESS_MAIN(TestRunKeeper)
#include "tst_runkeeper.moc"

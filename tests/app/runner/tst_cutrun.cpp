// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runner/cutrun.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat::runner;
using thabat::actions::RunOutcome;
using thabat::actions::StepOutcome;
using thabat::actions::StepResult;
using Kind = SpoolRecord::Kind;
using Records = std::vector<SpoolRecord>;

Q_DECLARE_METATYPE(Records)

//! What is said of a run whose runner is gone: never more than what was told proves.
class TestCutRun : public QObject
{
    Q_OBJECT

private:
    static SpoolRecord intended(int step) { return {.kind = Kind::Intended, .step = step}; }
    static SpoolRecord ended(int step, StepResult result, bool acted)
    {
        StepOutcome outcome;
        outcome.result = result;
        outcome.acted = acted;
        return {.kind = Kind::Ended, .step = step, .outcome = outcome};
    }

private Q_SLOTS:
    void onlyWhatIsProvedIsSaid_data()
    {
        QTest::addColumn<Records>("told");
        QTest::addColumn<RunOutcome>("outcome");
        const SpoolRecord begun{.kind = Kind::Begun};
        const auto first = ended(0, StepResult::Done, true);

        QTest::newRow("nothing was told") << Records{} << RunOutcome::Aborted;
        QTest::newRow("it had only begun") << Records{begun} << RunOutcome::Aborted;
        QTest::newRow("in the first step") << Records{begun, intended(0)} << RunOutcome::Unknown;
        QTest::newRow("between the steps") << Records{begun, intended(0), first} << RunOutcome::PartlyRan;
        QTest::newRow("in the second step")
            << Records{begun, intended(0), first, intended(1)} << RunOutcome::Unknown;
        QTest::newRow("after the last step")
            << Records{begun, intended(0), first, intended(1), ended(1, StepResult::Done, true)}
            << RunOutcome::RanNotVerified;
        QTest::newRow("after a first step that did nothing")
            << Records{begun, intended(0), ended(0, StepResult::Failed, false)} << RunOutcome::Aborted;
        QTest::newRow("after a first step that failed in the middle")
            << Records{begun, intended(0), ended(0, StepResult::Failed, true)} << RunOutcome::PartlyRan;
        QTest::newRow("after a step of which no answer came")
            << Records{begun, intended(0), ended(0, StepResult::Unknown, true)} << RunOutcome::Unknown;
    }

    void onlyWhatIsProvedIsSaid()
    {
        QFETCH(Records, told);
        QFETCH(RunOutcome, outcome);

        QCOMPARE(endOfCutRun(told, 2).outcome, outcome);
    }

    void anEndThatWasToldIsTheEnd()
    {
        const Records told{intended(0), {.kind = Kind::Over, .text = u"fine"_s, .end = RunOutcome::Verified}};

        const auto end = endOfCutRun(told, 2);

        QCOMPARE(end.outcome, RunOutcome::Verified);
        QCOMPARE(end.message, u"fine"_s);
    }

    void aRunOfWhichNobodyKnowsTheStepsIsNotTakenForDone()
    {
        QCOMPARE(endOfCutRun({}, 0).outcome, RunOutcome::Aborted);
        QCOMPARE(endOfCutRun({{.kind = Kind::Begun}}, 0).outcome, RunOutcome::Aborted);
        QCOMPARE(endOfCutRun({intended(0), ended(0, StepResult::Done, true)}, 0).outcome,
                 RunOutcome::PartlyRan);
    }

    void theStepThatMayHaveActedIsNamed()
    {
        QVERIFY(endOfCutRun({intended(0), ended(0, StepResult::Done, true), intended(1)}, 3)
                    .message.contains(u"step 2"_s));
    }
};

QTEST_GUILESS_MAIN(TestCutRun)
#include "tst_cutrun.moc"

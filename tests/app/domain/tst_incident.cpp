// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/incident.h"
#include "tests/app/domain/happenings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::domain;

class TestIncident : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDeclarationSetsEverything()
    {
        const auto incident = after({declared()});

        QCOMPARE(incident.id, u"INC-2026-1123-ABCD"_s);
        QCOMPARE(incident.title, u"API down"_s);
        QCOMPARE(incident.severity, Severity::P0);
        QCOMPARE(incident.phase, Phase::Declared);
        QCOMPARE(incident.declaredBy, u"Sara"_s);
        QCOMPARE(incident.declaredAt, test::eventOf(Retracted{}, 1).header.time());
        QVERIFY(incident.isOpen());
    }

    void theCommanderClockRunsUntilThereIsOne()
    {
        const auto alone = after({declared()});
        const auto led = after({declared(), RoleAssigned{Role::Commander, u"Omar"_s}});
        const auto left =
            after({declared(), RoleAssigned{Role::Commander, u"Omar"_s}, RoleAssigned{Role::Commander, {}}});

        QCOMPARE(alone.commanderDue(), alone.declaredAt.addSecs(900));
        QVERIFY(!led.commanderDue().isValid());
        QCOMPARE(led.holder(Role::Commander), u"Omar"_s);
        QVERIFY(left.commanderDue().isValid());
    }

    void anUpdateMovesTheNextOneOn()
    {
        const auto quiet = after({declared()});
        const auto told = after({declared(), PhaseChanged{Phase::Mitigating}, UpdatePosted{}});

        QCOMPARE(quiet.updateDue(), quiet.declaredAt.addSecs(1800));
        QCOMPARE(told.updateDue(), told.lastUpdate.addSecs(1800));
        QCOMPARE(quiet.declaredAt.secsTo(told.lastUpdate), 2);
    }

    void aNewSeverityBringsItsOwnCadence()
    {
        const auto incident =
            after({declared(), SeverityChanged{Severity::P0, Severity::P2, u"calm"_s, Cadence{}}});

        QCOMPARE(incident.severity, Severity::P2);
        QVERIFY(!incident.updateDue().isValid());
        QVERIFY(!incident.commanderDue().isValid());
    }

    void openingAPlaybookOrARunMeansMitigating()
    {
        QCOMPARE(after({declared(), PlaybookOpened{u"x"_s, {}, 1}}).phase, Phase::Mitigating);
        QCOMPARE(after({declared(), RunStarted{}}).phase, Phase::Mitigating);
        QCOMPARE(after({declared(), PhaseChanged{Phase::Monitoring}, RunStarted{}}).phase, Phase::Monitoring);
    }

    void loopsAreOpenUntilClosed()
    {
        LoopOpened first;
        first.id = u"L1"_s;
        LoopOpened second;
        second.id = u"L2"_s;

        const auto incident = after({declared(), first, second, LoopClosed{u"L1"_s, u"done"_s}});

        QCOMPARE(incident.openLoops(), 1);
        QVERIFY(incident.loops[0].closed);
        QCOMPARE(incident.loops[0].closedWhy, u"done"_s);
        QVERIFY(!incident.loops[1].closed);
    }

    void whoeverKeepsALoopIsItsOwner()
    {
        LoopOpened loop;
        loop.id = u"L1"_s;
        loop.owner = u"Sara"_s;

        const auto incident = after({declared(), loop, LoopHandedOver{u"L1"_s, u"Omar"_s}});

        QCOMPARE(incident.openLoops(), 1);
        QCOMPARE(incident.looseLoops(), 0);
        QCOMPARE(incident.loops[0].handedTo, u"Omar"_s);
        QCOMPARE(incident.loops[0].what.owner, u"Omar"_s);
    }

    void aRunCollectsItsStepsUntilItEnds()
    {
        RunStarted run;
        run.run = u"R1"_s;
        const auto running = after({declared(), run, RunStepIntended{u"R1"_s, 1, {}, {}}});
        const auto ended = after({declared(), run, RunStepIntended{u"R1"_s, 1, {}, {}},
                                  RunStepEnded{u"R1"_s, 1, u"done"_s, 0, 0, {}, 5, {}},
                                  RunEnded{u"R1"_s, {}, {}, u"verified"_s, {}}});

        QVERIFY(running.runningRun());
        QCOMPARE(running.runs[0].intended.size(), size_t(1));
        QVERIFY(!ended.runningRun());
        QCOMPARE(ended.runs[0].ended.size(), size_t(1));
        QCOMPARE(ended.runs[0].end->outcome, u"verified"_s);
    }

    void afterItsEndNoPhaseOpensItAgain()
    {
        const auto incident = after({declared(), Resolved{}, PhaseChanged{Phase::Mitigating}});

        QCOMPARE(incident.phase, Phase::Resolved);
        QVERIFY(!incident.isOpen());
        QVERIFY(incident.resolution);
        QVERIFY(!incident.updateDue().isValid());
    }

    void eventsThatMakeNoSenseAreOnlyListed()
    {
        const auto incident = after({declared(), LoopClosed{u"none"_s, {}}, RunEnded{}, RunStepEnded{},
                                     RunStepIntended{}, Unrecognised{u"x.y"_s, 1, "{}"_ba}});

        QCOMPARE(incident.phase, Phase::Declared);
        QCOMPARE(incident.events.size(), size_t(6));
        QVERIFY(incident.runs.empty());
    }

    void everyHappeningMayComeFirst()
    {
        for (const auto &happening : test::oneOfEach()) {
            const auto incident = after({happening});

            QCOMPARE(incident.events.size(), size_t(1));
            QCOMPARE(incident.id, u"INC-2026-1123-ABCD"_s);
        }
    }

private:
    static Declared declared()
    {
        return {u"API down"_s, Severity::P0, Customers::Yes, {}, false, {}, {}, {900'000, 1'800'000, true}};
    }

    static Incident after(const std::vector<Happening> &happenings)
    {
        Incident incident;
        EventNumber number = 0;
        for (const auto &happening : happenings)
            apply(incident, test::eventOf(happening, ++number));
        return incident;
    }
};

QTEST_GUILESS_MAIN(TestIncident)
#include "tst_incident.moc"

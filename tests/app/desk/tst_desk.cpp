// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desk/deskhouse.h"

#include <QFile>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace thabat;
using test::DeskHouse;

class TestDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasDeclaredIsThereAfterTheNextStart()
    {
        DeskHouse house;
        const auto id = house.declare();
        QVERIFY(!id.isEmpty());
        QVERIFY(house.submit(u"role"_s, {{u"role"_s, u"ops"_s}, {u"name"_s, u"Ahmed"_s}}));
        QVERIFY(house.submit(u"step"_s, {{u"step"_s, u"first10:2"_s}, {u"answer"_s, u"done"_s}}));

        house.open();

        const auto *incident = house.desk().replay().incident(id);
        QVERIFY(incident);
        QCOMPARE(incident->title, u"API down"_s);
        QVERIFY(incident->drill); // the practice profile is for drills
        QCOMPARE(incident->holder(domain::Role::OpsLead), u"Ahmed"_s);
        QCOMPARE(incident->steps.at(u"first10"_s).size(), size_t(2)); // declaring is step 1
        QVERIFY(incident->cadence.updateEvery > 0);
    }

    void anUnknownCommandIsRefusedAndWritesNothing()
    {
        DeskHouse house;
        const auto answer = house.submit(u"explode"_s);

        QCOMPARE(answer.error().code, Error::Code::InvalidInput);
        QVERIFY(house.desk().replay().events().empty());
    }

    void withoutAnIncidentTheAnswerIsNo()
    {
        DeskHouse house;

        QCOMPARE(house.submit(u"note"_s, {{u"text"_s, u"hello"_s}}).error().code, Error::Code::Conflict);
    }

    void withSeveralOpenTheDeskAsksWhich()
    {
        DeskHouse house;
        const auto first = house.declare(u"one"_s);
        const auto second = house.declare(u"two"_s);

        const auto unclear = house.submit(u"note"_s, {{u"text"_s, u"hello"_s}});
        QCOMPARE(unclear.error().code, Error::Code::InvalidInput);
        QVERIFY(unclear.error().message.contains(first) && unclear.error().message.contains(second));

        QVERIFY(house.submit(u"note"_s, {{u"text"_s, u"hello"_s}}, first));
    }

    void wrongWordsAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::newRow("a severity that does not exist") << u"severity"_s << u"to"_s << u"P9"_s;
        QTest::newRow("a role that does not exist") << u"role"_s << u"role"_s << u"king"_s;
        QTest::newRow("a playbook that does not exist") << u"playbook"_s << u"id"_s << u"meteor"_s;
        QTest::newRow("a step without a number") << u"step"_s << u"step"_s << u"first10"_s;
        QTest::newRow("a step of no list") << u"step"_s << u"step"_s << u"meteor:1"_s;
        QTest::newRow("an audience that does not exist") << u"update"_s << u"audience"_s << u"aliens"_s;
        QTest::newRow("a time without a zone") << u"aware"_s << u"at"_s << u"2026-11-23T03:00:00"_s;
        QTest::newRow("neither on nor off") << u"freeze"_s << u"state"_s << u"maybe"_s;
    }

    void wrongWordsAreRefused()
    {
        QFETCH(QString, name);
        QFETCH(QString, key);
        QFETCH(QString, value);
        DeskHouse house;
        house.declare();
        const auto before = house.desk().replay().events().size();

        const auto answer = house.submit(
            name, {{key, value}, {u"answer"_s, u"done"_s}, {u"why"_s, u"because"_s}, {u"text"_s, u"text"_s}});

        QVERIFY(!answer);
        QCOMPARE(answer.error().code, Error::Code::InvalidInput);
        QCOMPARE(house.desk().replay().events().size(), before);
    }

    void aSlipIsTakenBackOnce()
    {
        DeskHouse house;
        const auto id = house.declare();
        QVERIFY(house.submit(u"note"_s, {{u"text"_s, u"roll bakc + call them ~5m"_s}}));
        const auto *incident = house.desk().replay().incident(id);
        QVERIFY(house.desk().lastSlip(*incident, u"Sara"_s));

        const auto undone = house.submit(u"takeback"_s);

        QVERIFY2(undone, undone ? "" : qPrintable(undone.error().message));
        QCOMPARE(undone->text, u"Undone: the note."_s);
        incident = house.desk().replay().incident(id);
        QCOMPARE(incident->withdrawn.size(), 1u);
        QCOMPARE(incident->openLoops(), 0);
        const auto again = house.submit(u"takeback"_s);
        QVERIFY(!again && again.error().code == Error::Code::Conflict);
    }

    void aFreezeThatWasASlipIsLifted()
    {
        DeskHouse house;
        const auto id = house.declare();
        QVERIFY(house.submit(u"freeze"_s, {{u"state"_s, u"on"_s}}));

        QVERIFY(house.submit(u"takeback"_s));

        QVERIFY(!house.desk().replay().incident(id)->frozen);
    }

    void aFreezeHoldsForPeopleEvenWhenTheLockCannotBeSet()
    {
        DeskHouse house;
        const auto id = house.declare();

        QVERIFY(house.submit(u"freeze"_s, {{u"state"_s, u"on"_s}}));

        QVERIFY(house.desk().replay().incident(id)->frozen);
        QCOMPARE(house.submit(u"freeze"_s, {{u"state"_s, u"on"_s}}).error().code, Error::Code::Conflict);
    }

    void anIncidentWithOpenGatesIsNotResolved()
    {
        DeskHouse house;
        const auto id = house.declare();

        const auto answer = house.submit(u"resolve"_s);

        QCOMPARE(answer.error().code, Error::Code::Conflict);
        QVERIFY(answer.error().message.contains(u"health"_s)); // unknown is not healthy
        QVERIFY(house.desk().replay().incident(id)->isOpen());
    }

    void deferredGatesResolveAndThePostMortemIsWritten()
    {
        DeskHouse house;
        const auto id = house.declare();

        const auto answer = house.submit(
            u"resolve"_s,
            {{u"defer"_s, u"health,stable,update,owner"_s}, {u"why"_s, u"practice service is off"_s}});

        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().message));
        const auto *incident = house.desk().replay().incident(id);
        QVERIFY(!incident->isOpen());
        QVERIFY(incident->resolution->postMortemDue > 0);
        QVERIFY(QFile::exists(incident->postMortem));
        QFile file(incident->postMortem);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("practice service is off"));
    }

    void evidenceIsSavedWithAManifestOfWhatCouldNotBeHad()
    {
        DeskHouse house;
        const auto id = house.declare();

        const auto answer = house.submit(u"snapshot"_s);

        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().message));
        const auto folder = textOf(answer->data, "folder");
        QVERIFY(QFile::exists(folder + u"/manifest.json"_s));
        const auto &evidence = house.desk().replay().incident(id)->evidence;
        QCOMPARE(evidence.size(), size_t(1));
        QVERIFY(evidence.front().files >= 2);
        QVERIFY(!evidence.front().failures.isEmpty()); // the service is not there
    }

    void aPreviewWithoutAServiceSaysWhyItCannotRun()
    {
        DeskHouse house;
        house.declare();

        const auto answer = house.submit(u"preview"_s, {{u"plan"_s, u"app-rollback"_s}});

        QVERIFY(answer);
        QVERIFY(!textsOf(answer->data, "blockers").isEmpty());
        QVERIFY(!answer->data.contains("token"));
    }

    void aTokenRunsOnceAndOnlyItsOwnPlan()
    {
        DeskHouse house;
        runbook::Plan plan;
        plan.id = u"touch"_s;
        plan.title = {u"Touch"_s, u"لمس"_s};
        plan.planClass = runbook::PlanClass::B;
        plan.target = u"yes"_s;
        runbook::PlanStep step;
        step.id = u"true"_s;
        step.title = plan.title;
        step.program = u"/bin/true"_s;
        plan.steps = {step};
        auto other = plan;
        other.id = u"other"_s;
        house.profile.plans = {plan, other};
        house.declare();
        const auto preview = house.submit(u"preview"_s, {{u"plan"_s, u"touch"_s}});
        QVERIFY(preview);
        const auto token = textOf(preview->data, "token");
        QVERIFY(!token.isEmpty());

        QCOMPARE(house.submit(u"run"_s, {{u"plan"_s, u"other"_s}, {u"confirm"_s, token}}).error().code,
                 Error::Code::Conflict);
        QCOMPARE(
            house.submit(u"run"_s, {{u"plan"_s, u"touch"_s}, {u"confirm"_s, u"nonsense"_s}}).error().code,
            Error::Code::Conflict);
        const auto ran = house.submit(u"run"_s, {{u"plan"_s, u"touch"_s}, {u"confirm"_s, token}});
        QVERIFY2(ran, qPrintable(ran ? QString() : ran.error().message));
        QCOMPARE(textOf(ran->data, "outcome"), u"ranNotVerified"_s);
        QCOMPARE(house.submit(u"run"_s, {{u"plan"_s, u"touch"_s}, {u"confirm"_s, token}}).error().code,
                 Error::Code::Conflict);

        house.open(); // nor after a restart
        QCOMPARE(house.submit(u"run"_s, {{u"plan"_s, u"touch"_s}, {u"confirm"_s, token}}).error().code,
                 Error::Code::Conflict);
    }

    void aCommandSurvivesTheWire()
    {
        const desk::Command command{u"note"_s, {{u"text"_s, u"-٥د /قرار إرجاع"_s}}, u"INC-1"_s, u"Noura"_s};
        const auto back = desk::commandFromJson(desk::toJson(command));

        QVERIFY(back);
        QCOMPARE(back->name, command.name);
        QCOMPARE(back->arguments, command.arguments);
        QCOMPARE(back->incident, command.incident);
        QCOMPARE(back->author, command.author);
        QVERIFY(!desk::commandFromJson(Json::object()));
    }
};

QTEST_GUILESS_MAIN(TestDesk)
#include "tst_desk.moc"

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/decide.h"
#include "tests/app/domain/happenings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::domain;

class TestDecide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDeclarationOfAP0TicksTheFirstStep()
    {
        const auto answer = ask({}, declareP0());

        QCOMPARE(kinds(answer), (QStringList{u"incident.declared"_s, u"step.answered"_s}));
        const auto &declared = std::get<Declared>((*answer)[0]);
        QCOMPARE(declared.title, u"API down"_s);
        QCOMPARE(declared.commander, u"Sara"_s);
        QVERIFY(declared.drill);
        const auto &step = std::get<StepAnswered>((*answer)[1]);
        QCOMPARE(step.list, u"first10"_s);
        QCOMPARE(step.step, 1);
    }

    void aDeclarationWithoutTheListTicksNothing()
    {
        auto declare = declareP0();
        declare.cadence.first10 = false;

        QCOMPARE(kinds(ask({}, declare)), QStringList{u"incident.declared"_s});
    }

    void goodRequestsHappen_data()
    {
        QTest::addColumn<int>("index");
        for (size_t i = 0; i < goodRequests().size(); ++i)
            QTest::newRow(goodRequests()[i].name) << int(i);
    }
    void goodRequestsHappen()
    {
        QFETCH(int, index);
        const auto wanted = goodRequests()[size_t(index)];

        const auto answer = ask(open(), wanted.request);

        QVERIFY2(answer.has_value(), answer ? "" : qPrintable(answer.error().message));
        QCOMPARE(kinds(answer), wanted.kinds);
    }

    void badRequestsAreRefusedWithASentence_data()
    {
        QTest::addColumn<int>("index");
        for (size_t i = 0; i < badRequests().size(); ++i)
            QTest::newRow(badRequests()[i].name) << int(i);
    }
    void badRequestsAreRefusedWithASentence()
    {
        QFETCH(int, index);
        const auto wanted = badRequests()[size_t(index)];

        const auto answer = ask(open(), wanted.request);

        QVERIFY(!answer);
        QCOMPARE(answer.error().code, wanted.code);
        QVERIFY(answer.error().message.endsWith(u'.') || answer.error().message.contains(u": "_s));
        QVERIFY(!answer.error().message.contains(u'%'));
    }

    void nothingIsAskedOfAnIncidentThatIsNot()
    {
        const auto answer = ask({}, AddNote{parseQuickNote(u"x"_s, now())});

        QVERIFY(!answer);
        QCOMPARE(answer.error().code, Error::Code::NotFound);
    }

    void afterTheEndOnlyTheRecordGrows()
    {
        auto over = open();
        apply(over, test::eventOf(Resolved{}, 99));

        QVERIFY(ask(over, AddNote{parseQuickNote(u"x"_s, now())}));
        QVERIFY(ask(over, BecomeAware{now(), {}}));
        QVERIFY(ask(over, CloseLoop{u"L1"_s, {}}));
        const auto phase = ask(over, ChangePhase{Phase::Mitigating});
        QVERIFY(!phase);
        QCOMPARE(phase.error().code, Error::Code::Conflict);
        QVERIFY(!ask(over, AssignRole{Role::Scribe, u"Omar"_s}));
        QVERIFY(!ask(over, Retract{}));
    }

    void whatChangesNothingIsNoEvent()
    {
        const auto same = ask(open(), AssignRole{Role::Commander, u" Sara "_s});
        const auto phase = ask(open(), ChangePhase{Phase::Declared});

        QVERIFY(same && same->empty());
        QVERIFY(phase && phase->empty());
    }

    void aCorrectionPointsAtTheAuthorsLastNote()
    {
        auto incident = open();
        apply(incident, test::eventOf(NoteAdded{u"mine"_s}, 20));
        apply(incident, test::eventOf(NoteAdded{u"his"_s}, 21, u"Omar"_s));

        const auto answer = ask(incident, AddNote{parseQuickNote(u"^ better"_s, now())});

        QVERIFY(answer);
        QCOMPARE(std::get<NoteAdded>((*answer)[0]).corrects, 20);
    }

    void aTaskInANoteIsDueFromNow()
    {
        const auto answer = ask(open(), AddNote{parseQuickNote(u"+ @comms tell them ~10m"_s, now())});

        QCOMPARE(kinds(answer), (QStringList{u"note.added"_s, u"loop.opened"_s}));
        const auto &loop = std::get<LoopOpened>((*answer)[1]);
        QCOMPARE(loop.kind, LoopOpened::Kind::Task);
        QCOMPARE(loop.owner, u"comms"_s);
        QCOMPARE(loop.due, now().addSecs(600).toMSecsSinceEpoch());
        QVERIFY(!loop.id.isEmpty());
    }

    void aStepThatMakesATemporaryStateOpensALoan()
    {
        AnswerStep step{u"whatsapp"_s, 3, 3};
        step.loan.text = u"The signature check is off"_s;
        const auto done = ask(open(), step);
        step.answer = StepAnswer::NotApplicable;
        step.why = u"not us"_s;
        const auto skipped = ask(open(), step);

        QCOMPARE(kinds(done), (QStringList{u"step.answered"_s, u"loop.opened"_s}));
        QVERIFY(!std::get<LoopOpened>((*done)[1]).id.isEmpty());
        QCOMPARE(std::get<LoopOpened>((*done)[1]).kind, LoopOpened::Kind::Loan);
        QCOMPARE(kinds(skipped), QStringList{u"step.answered"_s});
    }

    void aDeclarationIsTakenBackWithinTenMinutesOnly()
    {
        const auto incident = open();
        const auto inTime =
            decide(incident, Retract{u"a test"_s}, {u"Sara"_s, incident.declaredAt.addSecs(600)});
        const auto late =
            decide(incident, Retract{u"a test"_s}, {u"Sara"_s, incident.declaredAt.addSecs(601)});

        QVERIFY(inTime);
        QVERIFY(!late);
        QCOMPARE(late.error().code, Error::Code::Conflict);
    }

    void aTemporaryStateEndsOrSomebodyKeepsItByName()
    {
        auto incident = open();
        OpenLoop loan;
        loan.what.id = u"L1"_s;
        loan.what.kind = LoopOpened::Kind::Loan;
        incident.loops = {loan};
        Resolve resolve;
        resolve.gates = {{u"loops"_s, u"1 open loop"_s, false}};
        resolve.deferred = {{u"loops"_s, u"later"_s}};

        const auto loose = ask(incident, resolve);
        incident.loops[0].handedTo = u"Omar"_s;
        const auto kept = ask(incident, resolve);

        QVERIFY(!loose);
        QVERIFY(loose.error().message.contains(u"by name"_s));
        QVERIFY(kept);
    }

    void openGatesKeepAnIncidentOpen()
    {
        Resolve resolve;
        resolve.gates = {{u"health"_s, u"health is not ok"_s, true},
                         {u"loops"_s, u"2 open loops"_s, false},
                         {u"freeze"_s, u"still frozen"_s, false}};
        resolve.owner = u"Omar"_s;
        resolve.deferred = {{u"freeze"_s, u"until Sunday"_s}, {u"loops"_s, u"  "_s}};

        const auto refused = ask(open(), resolve);
        resolve.deferred[u"loops"_s] = u"in the tracker"_s;
        const auto granted = ask(open(), resolve);

        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Conflict);
        QVERIFY(refused.error().message.contains(u"2 open loops"_s));
        QVERIFY(!refused.error().message.contains(u"frozen"_s));
        QVERIFY(!refused.error().message.contains(u"health"_s));
        QVERIFY(granted);
        const auto &resolved = std::get<Resolved>((*granted)[0]);
        QCOMPARE(resolved.deferred, (QStringList{u"loops: in the tracker"_s, u"freeze: until Sunday"_s}));
        QCOMPARE(resolved.owner, u"Omar"_s);
    }

    void anUnsaidTimeOfAwarenessIsNow()
    {
        const auto answer = ask(open(), BecomeAware{});

        QVERIFY(answer);
        QCOMPARE(std::get<BreachAware>((*answer)[0]).at, now().toMSecsSinceEpoch());
    }

private:
    struct Good
    {
        const char *name = "";
        Request request = {};
        QStringList kinds = {};
    };
    struct Bad
    {
        const char *name = "";
        Request request = {};
        Error::Code code = Error::Code::InvalidInput;
    };

    static std::vector<Good> goodRequests()
    {
        const UpdatePosted update{u"internal"_s, u"identified"_s, u"Found it."_s, {}, {}};
        LoopOpened loan;
        loan.text = u"The pipeline is paused"_s;
        return {
            {"a lower severity",
             ChangeSeverity{Severity::P1, u"half is back"_s, {}},
             {u"incident.severityChanged"_s}},
            {"taking it back", Retract{u"a test"_s}, {u"incident.retracted"_s}},
            {"another phase", ChangePhase{Phase::Monitoring}, {u"incident.phaseChanged"_s}},
            {"a scribe", AssignRole{Role::Scribe, u"Noura"_s}, {u"role.assigned"_s}},
            {"a new commander", HandOver{u"Omar"_s}, {u"command.handedOver"_s}},
            {"a step", AnswerStep{u"first10"_s, 5, 5}, {u"step.answered"_s}},
            {"a playbook", OpenPlaybook{u"x"_s, u"X"_s, 3}, {u"playbook.opened"_s}},
            {"a note", AddNote{parseQuickNote(u"x"_s, now())}, {u"note.added"_s}},
            {"a closed loop", CloseLoop{u"L1"_s, u"done"_s}, {u"loop.closed"_s}},
            {"a loop somebody keeps", HandLoopOver{u"L1"_s, u" Omar "_s}, {u"loop.handedOver"_s}},
            {"a loan", OpenLoan{loan}, {u"loop.opened"_s}},
            {"a freeze", SetFreeze{true, {}}, {u"freeze.changed"_s}},
            {"an update", PostUpdate{update}, {u"update.posted"_s}},
            {"awareness of a breach", BecomeAware{now().addSecs(-60), {}}, {u"breach.aware"_s}},
            {"a text of the notice", WriteNoticeItem{u"contact"_s, u"DPO"_s}, {u"notice.itemWritten"_s}},
            {"the end without gates", Resolve{}, {u"incident.resolved"_s}},
        };
    }

    static std::vector<Bad> badRequests()
    {
        using Code = Error::Code;
        auto unnamed = declareP0();
        unnamed.title = u" \n "_s;
        auto longTitle = declareP0();
        longTitle.title = u"x"_s.repeated(301);
        QuickNote longNote;
        longNote.text = u"x"_s.repeated(20'001);
        const UpdatePosted toNobody{u"press"_s, {}, u"x"_s, {}, {}};
        const UpdatePosted empty{u"internal"_s, {}, u" "_s, {}, {}};
        return {
            {"no title", unnamed},
            {"a title like a book", longTitle},
            {"a severity without a reason", ChangeSeverity{Severity::P1, u" "_s, {}}},
            {"the severity it has", ChangeSeverity{Severity::P0, u"why"_s, {}}, Code::Conflict},
            {"resolving by phase", ChangePhase{Phase::Resolved}},
            {"retracting by phase", ChangePhase{Phase::Retracted}},
            {"command to nobody", HandOver{u"  "_s}},
            {"command to who has it", HandOver{u"Sara"_s}, Code::Conflict},
            {"step zero", AnswerStep{u"first10"_s, 0, 5}},
            {"a step after the last", AnswerStep{u"first10"_s, 6, 5}},
            {"a step left out without a reason",
             AnswerStep{u"first10"_s, 1, 5, StepAnswer::Deferred, {}, {}, {}, {}}},
            {"an empty note", AddNote{parseQuickNote(u"-5m"_s, now())}},
            {"a note like a book", AddNote{longNote}},
            {"nothing to correct", AddNote{parseQuickNote(u"^ x"_s, now())}, Code::Conflict},
            {"a loop that is not there", CloseLoop{u"L9"_s, {}}, Code::NotFound},
            {"a loop that is not there for somebody", HandLoopOver{u"L9"_s, u"Omar"_s}, Code::NotFound},
            {"a loop for nobody", HandLoopOver{u"L1"_s, u" "_s}},
            {"lifting a freeze that is not", SetFreeze{false, {}}, Code::Conflict},
            {"an update to nobody we know", PostUpdate{toNobody}},
            {"an update without words", PostUpdate{empty}},
            {"awareness in the future", BecomeAware{now().addSecs(61), {}}},
        };
    }

    static Declare declareP0()
    {
        return {u"  API\n down "_s, Severity::P0, Customers::Yes,          u" Sara "_s, true,
                u"PRODUCTION"_s,    u"shop"_s,    {900'000, 900'000, true}};
    }

    //! Declared by Sara, with her in command and one open task.
    static Incident open()
    {
        Incident incident;
        LoopOpened task;
        task.id = u"L1"_s;
        apply(incident, test::eventOf(Declared{u"API down"_s, Severity::P0, Customers::Yes, u"Sara"_s}, 1));
        apply(incident, test::eventOf(task, 2));
        return incident;
    }

    static QDateTime now() { return test::eventOf(Retracted{}, 100).header.time(); }

    static Result<std::vector<Happening>> ask(const Incident &incident, const Request &request)
    {
        return decide(incident, request, {u"Sara"_s, now()});
    }

    static QStringList kinds(const Result<std::vector<Happening>> &answer)
    {
        QStringList list;
        if (answer) {
            for (const auto &happening : *answer)
                list += encode(happening, {}, {}).kind;
        }
        return list;
    }
};

QTEST_GUILESS_MAIN(TestDecide)
#include "tst_decide.moc"

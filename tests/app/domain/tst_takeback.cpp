// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/takeback.h"
#include "tests/app/domain/happenings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::domain;

//! A slip of the last ten seconds can be taken back; nothing else can.
class TestTakeBack : public QObject
{
    Q_OBJECT

private:
    //! What happened, one a second, on one desk by Sara unless told otherwise.
    static Incident after(const std::vector<Happening> &happenings, const QString &author = u"Sara"_s)
    {
        Incident incident;
        EventNumber number = 0;
        for (const auto &happening : happenings)
            apply(incident, test::eventOf(happening, ++number, author));
        return incident;
    }
    static std::optional<TakeBack> slip(const Incident &incident, int secondsLater = 2,
                                        const QString &author = u"Sara"_s)
    {
        return lastSlip(incident, u"desk-a"_s, author,
                        incident.events.back().header.time().addSecs(secondsLater));
    }
    static Incident taken(Incident incident)
    {
        const auto back = slip(incident);
        EventNumber number = incident.events.back().header.number;
        for (const auto &happening : back ? back->happenings : std::vector<Happening>())
            apply(incident, test::eventOf(happening, ++number));
        return incident;
    }

private Q_SLOTS:
    void aNoteIsWithdrawnAndStaysInTheRecord()
    {
        const auto incident = taken(after({Declared{}, NoteAdded{u"roll bakc"_s}}));

        QVERIFY(incident.withdrawn.contains({u"desk-a"_s, 2}));
        QCOMPARE(incident.events.size(), 3u);
    }

    void theTasksOfANoteGoWithIt()
    {
        const auto incident =
            taken(after({Declared{}, NoteAdded{u"a"_s}, LoopOpened{u"L1"_s}, LoopOpened{u"L2"_s}}));

        QVERIFY(incident.withdrawn.contains({u"desk-a"_s, 2}));
        QCOMPARE(incident.openLoops(), 0);
    }

    void aStepIsOpenAgain()
    {
        const auto incident =
            taken(after({Declared{}, StepAnswered{u"first10"_s, 2}, StepAnswered{u"first10"_s, 3}}));

        QVERIFY(incident.steps.at(u"first10"_s).contains(2));
        QVERIFY(!incident.steps.at(u"first10"_s).contains(3));
    }

    void aRoleGoesBackToWhoHadIt()
    {
        QCOMPARE(taken(after({Declared{}, RoleAssigned{Role::OpsLead, u"Omar"_s},
                              RoleAssigned{Role::OpsLead, u"Noura"_s}}))
                     .holder(Role::OpsLead),
                 u"Omar"_s);
        QVERIFY(taken(after({Declared{}, RoleAssigned{Role::OpsLead, u"Noura"_s}}))
                    .holder(Role::OpsLead)
                    .isEmpty());
    }

    void aFreezeIsLiftedAndALiftFreezes()
    {
        QVERIFY(!taken(after({Declared{}, FreezeChanged{true}})).frozen);
        QVERIFY(taken(after({Declared{}, FreezeChanged{true}, FreezeChanged{false}})).frozen);
    }

    void aLineOfTheBriefIsStruckOutOrGoesBack()
    {
        const BriefLineWritten line{u"B1"_s, BriefList::Believed, u"the pool"_s, 0, false};
        QVERIFY(taken(after({Declared{}, line})).crew.line(u"B1"_s)->struck);

        const auto once = after({Declared{}, line, BriefLineMoved{u"B1"_s, BriefList::RuledOut, {}, {}}});
        QCOMPARE(taken(once).crew.line(u"B1"_s)->list, BriefList::Believed);

        const auto twice = after({Declared{}, line, BriefLineMoved{u"B1"_s, BriefList::RuledOut, {}, {}},
                                  BriefLineMoved{u"B1"_s, BriefList::Next, {}, {}}});
        QCOMPARE(taken(twice).crew.line(u"B1"_s)->list, BriefList::RuledOut);
    }

    void anOfferIsWithdrawnAndATimeBoxEnds()
    {
        QVERIFY(!taken(after({Declared{}, CommandOffered{u"Sara"_s, u"Omar"_s}})).crew.offer);
        QVERIFY(
            taken(after({Declared{}, BoxOpened{u"T1"_s, u"x"_s, {}, 1, 1, {}}})).crew.openBoxes().empty());
    }

    void whatTheDeskNoticedMeanwhileDoesNotMatter()
    {
        const auto incident = after({Declared{}, NoteAdded{u"a"_s}, AlertChanged{}, HealthChanged{}});

        QCOMPARE(slip(incident)->event.header.number, 2);
    }

    void nothingElseCanBeTakenBack_data()
    {
        QTest::addColumn<int>("index");
        for (size_t i = 0; i < others().size(); ++i)
            QTest::addRow("%d", int(i)) << int(i);
    }

    void nothingElseCanBeTakenBack()
    {
        QFETCH(int, index);

        QVERIFY(!slip(after(others()[size_t(index)])));
    }

    void afterTenSecondsItStands()
    {
        const auto incident = after({Declared{}, NoteAdded{u"a"_s}});

        QVERIFY(slip(incident, 10));
        QVERIFY(!slip(incident, 11));
    }

    void onlyWhoDidItAndOnlyWhereItWasDone()
    {
        const auto incident = after({Declared{}, NoteAdded{u"a"_s}});
        const auto soon = incident.events.back().header.time();

        QVERIFY(!slip(incident, 1, u"Omar"_s));
        QVERIFY(!lastSlip(incident, u"desk-b"_s, u"Sara"_s, soon));
        QVERIFY(!lastSlip({}, u"desk-a"_s, u"Sara"_s, soon));
    }

    void onceIsEnough() { QVERIFY(!slip(taken(after({Declared{}, NoteAdded{u"a"_s}, NoteAdded{u"b"_s}})))); }

private:
    static std::vector<std::vector<Happening>> others()
    {
        auto loan = LoopOpened{u"L1"_s};
        loan.kind = LoopOpened::Kind::Loan;
        return {{Declared{}},
                {Declared{}, StepAnswered{u"first10"_s, 1}}, // it came with the declaration
                {Declared{}, CommandHandedOver{u"Sara"_s, u"Omar"_s}},
                {Declared{}, CommandTaken{u"Sara"_s, u"Omar"_s, u"gone"_s}},
                {Declared{}, NoteAdded{u"a"_s}, UpdatePosted{}},
                {Declared{}, StepAnswered{u"first10"_s, 2}, loan},
                {Declared{}, Resolved{}},
                {Declared{}, RunStarted{}}};
    }
};

QTEST_GUILESS_MAIN(TestTakeBack)
#include "tst_takeback.moc"

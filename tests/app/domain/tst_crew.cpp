// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/incident.h"
#include "app/domain/keys.h"
#include "app/domain/replay.h"
#include "tests/app/domain/happenings.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::domain;

class TestCrew : public QObject
{
    Q_OBJECT

private:
    //! What happened, one a second.
    static Incident after(const std::vector<Happening> &happenings)
    {
        Incident incident;
        EventNumber number = 0;
        for (const auto &happening : happenings)
            apply(incident, test::eventOf(happening, ++number));
        return incident;
    }
    static QDateTime second(int number) { return test::eventOf(Retracted{}, number).header.time(); }
    static BriefLineWritten line(const QString &id, BriefList list, const QString &text)
    {
        return {id, list, text, 0, false};
    }
    static QStringList texts(const Incident &incident, BriefList list)
    {
        QStringList found;
        for (const auto *one : incident.crew.lines(list))
            found += one->what.text;
        return found;
    }
    static Declared bySara()
    {
        Declared declared;
        declared.commander = u"Sara"_s;
        return declared;
    }

private Q_SLOTS:
    void aLineStandsInOneListAndRemembersTheOthers()
    {
        const auto incident = after({line(u"B1"_s, BriefList::Believed, u"the pool is full"_s),
                                     line(u"B2"_s, BriefList::Believed, u"a bad deploy"_s),
                                     BriefLineMoved{u"B1"_s, BriefList::RuledOut, u"4 of 20"_s, {}}});

        QCOMPARE(texts(incident, BriefList::Believed), QStringList{u"a bad deploy"_s});
        QCOMPARE(texts(incident, BriefList::RuledOut), QStringList{u"the pool is full"_s});
        const auto &moved = incident.crew.brief.front();
        QCOMPARE(moved.what.list, BriefList::Believed);
        QCOMPARE(moved.changes.size(), size_t(1));
        QCOMPARE(moved.changes.front().why, u"4 of 20"_s);
        QCOMPARE(moved.changes.front().at, second(3));
    }

    void whatIsStruckOutIsStillThere()
    {
        const auto incident =
            after({line(u"B1"_s, BriefList::Observed, u"503"_s), BriefLineStruck{u"B1"_s, u"a typo"_s, {}}});

        QVERIFY(texts(incident, BriefList::Observed).isEmpty());
        QVERIFY(incident.crew.line(u"B1"_s)->struck);
        QVERIFY(!incident.crew.lineThatSays(u"503"_s));
    }

    void whatOneDeskStrikesAndAnotherMovesLaterStands()
    {
        const auto incident =
            after({line(u"B1"_s, BriefList::Next, u"restart"_s), BriefLineStruck{u"B1"_s, {}, {}},
                   BriefLineMoved{u"B1"_s, BriefList::Tried, {}, {}}});

        QCOMPARE(texts(incident, BriefList::Tried), QStringList{u"restart"_s});
    }

    void changesOfWhatIsNotThereChangeNothing()
    {
        const auto incident = after({BriefLineMoved{u"B9"_s}, BriefLineStruck{u"B9"_s}, BoxExtended{u"T9"_s},
                                     BoxClosed{u"T9"_s}, CommandDeclined{}, OfferWithdrawn{}});

        QVERIFY(incident.crew.brief.empty());
        QVERIFY(incident.crew.boxes.empty());
        QVERIFY(!incident.crew.offer);
    }

    void anOfferChangesNothingUntilSomebodyHasCommand()
    {
        auto incident = after({bySara(), CommandOffered{u"Sara"_s, u"Omar"_s}});
        QCOMPARE(incident.holder(Role::Commander), u"Sara"_s);
        QCOMPARE(incident.crew.offer->what.to, u"Omar"_s);

        apply(incident, test::eventOf(CommandHandedOver{u"Sara"_s, u"Omar"_s}, 3));

        QCOMPARE(incident.holder(Role::Commander), u"Omar"_s);
        QVERIFY(!incident.crew.offer);
    }

    void anOfferEnds_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("declined") << 0;
        QTest::newRow("withdrawn") << 1;
        QTest::newRow("command taken") << 2;
    }
    void anOfferEnds()
    {
        QFETCH(int, how);
        const std::vector<Happening> ends{CommandDeclined{u"Omar"_s, u"asleep"_s},
                                          OfferWithdrawn{u"Omar"_s, {}},
                                          CommandTaken{u"Sara"_s, u"Noura"_s, u"gone"_s}};

        const auto incident = after({bySara(), CommandOffered{u"Sara"_s, u"Omar"_s}, ends[size_t(how)]});

        QVERIFY(!incident.crew.offer);
        QCOMPARE(incident.holder(Role::Commander), how == 2 ? u"Noura"_s : u"Sara"_s);
    }

    void aRoleIsHeldSinceSomebodyGotIt()
    {
        const auto incident =
            after({bySara(), RoleAssigned{Role::OpsLead, u"Omar"_s}, CommandHandedOver{u"Sara"_s, u"Noura"_s},
                   RoleAssigned{Role::OpsLead, {}}});

        QCOMPARE(incident.crew.heldSince(Role::Commander), second(3));
        QVERIFY(!incident.crew.heldSince(Role::OpsLead).isValid());
        QVERIFY(!incident.crew.heldSince(Role::Scribe).isValid());
    }

    void aSlipDoesNotRestartTheClock()
    {
        Crew crew;
        crew.give(Role::Commander, u"Sara"_s, second(1));
        crew.give(Role::Commander, u"Omar"_s, second(3000));
        crew.give(Role::Commander, u"Sara"_s, second(3005));
        QCOMPARE(crew.heldSince(Role::Commander), second(1));

        crew.give(Role::Commander, u"Omar"_s, second(4000));
        crew.give(Role::Commander, u"Sara"_s, second(5000));
        QCOMPARE(crew.heldSince(Role::Commander), second(5000));
    }

    void dutyCountsOverRolesUntilAnHourOfRest()
    {
        Crew crew;
        crew.give(Role::Scribe, u"Sara"_s, second(0));
        crew.give(Role::Commander, u"Sara"_s, second(600));
        crew.give(Role::Scribe, u"Omar"_s, second(900));
        QCOMPARE(crew.onDutySince(u"Sara"_s), second(0));

        crew.give(Role::Commander, u"Omar"_s, second(1200));
        QVERIFY(!crew.onDutySince(u"Sara"_s).isValid());
        QCOMPARE(crew.onDutySince(u"Omar"_s), second(900));

        crew.give(Role::CommsLead, u"Sara"_s, second(1200 + 3600));
        QCOMPARE(crew.onDutySince(u"Sara"_s), second(0));
        crew.give(Role::CommsLead, {}, second(1200 + 3700));
        crew.give(Role::CommsLead, u"Sara"_s, second(10'000));
        QCOMPARE(crew.onDutySince(u"Sara"_s), second(10'000));
    }

    void aBoxIsExtendedAndClosed()
    {
        auto incident =
            after({BoxOpened{u"T1"_s, u"pool"_s, {}, second(600).toMSecsSinceEpoch(), 600'000, {}},
                   BoxOpened{u"T2"_s, u"dns"_s, {}, second(300).toMSecsSinceEpoch(), 300'000, {}}});
        QCOMPARE(incident.crew.openBoxes().front()->what.id, u"T2"_s);

        apply(incident, test::eventOf(BoxExtended{u"T2"_s, second(900).toMSecsSinceEpoch(), {}}, 3));
        QCOMPARE(incident.crew.openBoxes().front()->what.id, u"T1"_s);
        QCOMPARE(incident.crew.openBox(u"T2"_s)->end(), second(900));

        apply(incident, test::eventOf(BoxClosed{u"T1"_s, u"nothing"_s, {}, {}}, 4));
        QVERIFY(!incident.crew.openBox(u"T1"_s));
        QCOMPARE(incident.crew.boxes.front().closedWhy, u"nothing"_s);
    }

    void theBoxOfATaskEndsWithTheTask()
    {
        LoopOpened task;
        task.id = u"L1"_s;

        const auto incident = after({task, BoxOpened{u"T1"_s, u"pool"_s, {}, 1, 1, u"L1"_s},
                                     BoxOpened{u"T2"_s, u"dns"_s, {}, 1, 1, {}}, LoopClosed{u"L1"_s, {}}});

        QVERIFY(!incident.crew.openBox(u"T1"_s));
        QVERIFY(incident.crew.openBox(u"T2"_s));
    }

    void whatThePersonWroteLastCountsAndNotWhatTheDeskSaw()
    {
        const auto incident = after({bySara(), NoteAdded{u"x"_s}, AlertChanged{}, RunEnded{}});

        QCOMPARE(incident.lastWritten(), second(2));
        QVERIFY(!Incident().lastWritten().isValid());
    }

    void inWhateverOrderEventsArriveTheCrewIsTheSame()
    {
        std::vector<Event> events;
        const std::vector<Happening> story{bySara(),
                                           line(u"B1"_s, BriefList::Believed, u"a"_s),
                                           BriefLineMoved{u"B1"_s, BriefList::RuledOut, {}, {}},
                                           CommandOffered{u"Sara"_s, u"Omar"_s},
                                           CommandDeclined{u"Omar"_s, {}},
                                           CommandOffered{u"Sara"_s, u"Noura"_s},
                                           BoxOpened{u"T1"_s, u"pool"_s, {}, 5, 5, {}},
                                           BoxExtended{u"T1"_s, 50, {}}};
        for (const auto &happening : story)
            events.push_back(test::eventOf(happening, EventNumber(events.size()) + 1));
        std::mt19937 random(7);
        for (int round = 0; round < 50; ++round) {
            std::shuffle(events.begin(), events.end(), random);
            Replay replay;
            for (const auto &event : events)
                replay.add(event);
            const auto &crew = replay.incident(u"INC-2026-1123-ABCD"_s)->crew;

            QCOMPARE(crew.brief.front().list, BriefList::RuledOut);
            QCOMPARE(crew.offer->what.to, u"Noura"_s);
            QCOMPARE(crew.openBox(u"T1"_s)->what.until, 50);
            QCOMPARE(crew.heldSince(Role::Commander), second(1));
        }
    }

    void everyListHasItsKey()
    {
        for (const auto list : allBriefLists)
            QCOMPARE(briefListFromKey(toKey(list)), list);
        QVERIFY(!briefListFromKey(u"dreamt"));
    }
};

QTEST_GUILESS_MAIN(TestCrew)
#include "tst_crew.moc"

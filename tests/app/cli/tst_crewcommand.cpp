// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/timetext.h"
#include "tests/app/cli/clihouse.h"

using namespace Qt::StringLiterals;
using namespace thabat;
using test::CliHouse;

//! The living brief, the handover of command and time boxes, by thabatctl alone.
class TestCrewCommand : public QObject
{
    Q_OBJECT

private:
    static Json status(const CliHouse &house) { return house.run({u"status"_s, u"--json"_s}).json(); }
    static QString commander(const CliHouse &house) { return textOf(member(status(house), "roles"), "ic"); }

    static void commandBySara(const CliHouse &house)
    {
        QVERIFY(!house.declare().isEmpty());
        QCOMPARE(house.run({u"role"_s, u"ic"_s, u"Sara"_s}).exit, 0);
    }

private Q_SLOTS:
    void eachAudienceHearsWhatIsNewToIt()
    {
        const CliHouse house;
        QVERIFY(!house.declare().isEmpty());
        QCOMPARE(house.run({u"note"_s, u"/d roll back"_s}).exit, 0);
        QCOMPARE(house.run({u"update"_s, u"--audience"_s, u"executives"_s, u"We roll back"_s}).exit, 0);

        const auto executives = house.run({u"report"_s, u"news"_s, u"--audience"_s, u"executives"_s});
        QVERIFY2(executives.out.contains(u"nothing new"_s), qPrintable(executives.out));
        const auto customers = house.run({u"report"_s, u"news"_s}).out;
        QVERIFY2(customers.contains(u"no update yet"_s) && customers.contains(u"roll back"_s),
                 qPrintable(customers));
    }

    void theBriefIsWrittenByNotesAndLinesMove()
    {
        const CliHouse house;
        QVERIFY(!house.declare().isEmpty());
        QCOMPARE(house.run({u"note"_s, u"/believed the pool is full"_s}).exit, 0);
        QCOMPARE(house.run({u"note"_s, u"/التالي إعادة التشغيل"_s}).exit, 0);
        const auto id = textOf(valueAt(house.run({u"brief"_s, u"--json"_s}).json(), u"/living/0"_s), "id");
        QVERIFY(!id.isEmpty());
        QVERIFY(house.run({u"report"_s, u"brief"_s}).out.contains(u"Believed: "_s));

        QCOMPARE(house.run({u"brief-move"_s, id, u"ruledout"_s, u"--why"_s, u"4 of 20 in use"_s}).exit, 0);
        const auto second =
            textOf(valueAt(house.run({u"brief"_s, u"--json"_s}).json(), u"/living/1"_s), "id");
        QCOMPARE(house.run({u"brief-strike"_s, second}).exit, 0);

        const auto text = house.run({u"brief"_s}).out;
        QVERIFY2(text.contains(u"Ruled out: "_s) && !text.contains(u"Next: "_s), qPrintable(text));
        const auto timeline = house.run({u"timeline"_s}).out;
        QVERIFY2(timeline.contains(u"Brief, now Ruled out: the pool is full. Reason: 4 of 20 in use"_s),
                 qPrintable(timeline));
        QCOMPARE(house.run({u"brief-move"_s, id, u"dreamt"_s}).exit, 2);
        QCOMPARE(house.run({u"brief-move"_s, u"B0"_s, u"tried"_s}).exit, 2);
    }

    void commandStaysUntilTheNextOneAccepts()
    {
        const CliHouse house;
        commandBySara(house);

        QCOMPARE(house.run({u"offer"_s, u"Omar"_s, u"Ali"_s}).exit, 0);
        QCOMPARE(commander(house), u"Sara"_s);
        QCOMPARE(textOf(member(status(house), "offer"), "to"), u"Omar Ali"_s);
        const auto card = house.run({u"report"_s, u"handover"_s}).out;
        QVERIFY2(card.contains(u"Command is offered to Omar Ali"_s), qPrintable(card));
        QVERIFY2(card.contains(u"Incident Commander Sara (0 min)"_s), qPrintable(card));

        QCOMPARE(house.run({u"accept"_s, u"--as"_s, u"Noura"_s}).exit, 1);
        QCOMPARE(house.run({u"accept"_s, u"--as"_s, u"Omar Ali"_s}).exit, 0);
        QCOMPARE(commander(house), u"Omar Ali"_s);
        QVERIFY(member(status(house), "offer").is_null());
        QVERIFY(fromRfc3339(textOf(member(status(house), "held"), "ic")));
    }

    void anOfferIsDeclinedOrWithdrawn()
    {
        const CliHouse house;
        commandBySara(house);

        QCOMPARE(house.run({u"offer"_s, u"Omar"_s}).exit, 0);
        QCOMPARE(house.run({u"decline"_s, u"--name"_s, u"Omar"_s, u"--why"_s, u"driving"_s}).exit, 0);
        QCOMPARE(house.run({u"accept"_s, u"--as"_s, u"Omar"_s}).exit, 1);
        QCOMPARE(house.run({u"offer"_s, u"Noura"_s}).exit, 0);
        QCOMPARE(house.run({u"withdraw"_s}).exit, 0);

        QCOMPARE(house.run({u"withdraw"_s}).exit, 1);
        QCOMPARE(commander(house), u"Sara"_s);
    }

    void whoIsGoneIsReplacedWithAReason()
    {
        const CliHouse house;
        commandBySara(house);

        QCOMPARE(house.run({u"takeover"_s, u"Noura"_s}).exit, 2);
        QCOMPARE(house.run({u"takeover"_s, u"--why"_s, u"no answer for 10 min"_s, u"Noura"_s}).exit, 0);

        QCOMPARE(commander(house), u"Noura"_s);
        QCOMPARE(textOf(member(house.lastOf(u"command.taken"_s), "payload"), "why"),
                 u"no answer for 10 min"_s);
    }

    void aTimeBoxIsOpenedAndAnswered()
    {
        const CliHouse house;
        QVERIFY(!house.declare().isEmpty());
        QCOMPARE(house.run({u"box"_s, u"10m"_s, u"check"_s, u"the"_s, u"pool"_s}).exit, 0);
        const auto box = valueAt(status(house), u"/boxes/0"_s);
        const auto id = textOf(box, "id");
        QCOMPARE(textOf(box, "text"), u"check the pool"_s);
        QVERIFY(fromRfc3339(textOf(box, "until")));

        QCOMPARE(house.run({u"box-answer"_s, id, u"on"_s, u"--for"_s, u"5m"_s}).exit, 0);
        QCOMPARE(house.run({u"box-answer"_s, id, u"perhaps"_s}).exit, 2);
        QCOMPARE(house.run({u"box-answer"_s, id, u"switch"_s, u"--text"_s, u"look at DNS"_s}).exit, 0);
        QCOMPARE(house.run({u"box-answer"_s, id, u"stop"_s}).exit, 2);

        QCOMPARE(textOf(valueAt(status(house), u"/boxes/0"_s), "instead"), u"look at DNS"_s);
        QCOMPARE(textOf(valueAt(status(house), u"/boxes/1"_s), "text"), u"look at DNS"_s);
        QCOMPARE(house.run({u"box"_s, u"soon"_s, u"x"_s}).exit, 2);
    }
};

QTEST_GUILESS_MAIN(TestCrewCommand)
#include "tst_crewcommand.moc"

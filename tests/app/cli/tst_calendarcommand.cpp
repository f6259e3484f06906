// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/clihouse.h"

using namespace Qt::StringLiterals;
using namespace thabat;
using test::CliHouse;

class TestCalendarCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void businessDaysSkipTheWeekendAndTheHolidays()
    {
        const CliHouse house;

        const auto answer =
            house.run({u"calendar"_s, u"--from"_s, u"2027-03-08"_s, u"--days"_s, u"3"_s, u"--json"_s}).json();

        QCOMPARE(textOf(answer, "due"), u"2027-03-17"_s);
        QCOMPARE(textOf(valueAt(answer, u"/holidays/0"_s), "date"), u"2027-03-09"_s);
        QVERIFY(flagOf(answer, "known"));
    }

    void whatIsNotKnownIsNotPromised()
    {
        const CliHouse house;
        const auto answer = house.run({u"calendar"_s, u"--from"_s, u"2060-01-01"_s, u"--json"_s}).json();

        QVERIFY(!flagOf(answer, "known", true));
    }

    void peopleReadItInTheirLanguage()
    {
        const CliHouse house;
        const auto answer = house.run({u"calendar"_s, u"--from"_s, u"2026-09-20"_s, u"--lang"_s, u"ar"_s});

        QCOMPARE(answer.exit, 0);
        QVERIFY2(answer.out.contains(u"اليوم الوطني"_s), qPrintable(answer.out));
    }

    void badInputIsNamed()
    {
        const CliHouse house;

        QCOMPARE(house.run({u"calendar"_s, u"--from"_s, u"soon"_s}).exit, 2);
        QCOMPARE(house.run({u"calendar"_s, u"--days"_s, u"-1"_s}).exit, 2);
        QCOMPARE(house.run({u"calendar"_s, u"--days"_s, u"three"_s}).exit, 2);
    }
};

QTEST_GUILESS_MAIN(TestCalendarCommand)
#include "tst_calendarcommand.moc"

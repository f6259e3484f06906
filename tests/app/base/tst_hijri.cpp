// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/hijri.h"

#include <QCalendar>
#include <QTest>

using namespace thabat;

//! Dates as they were printed in Saudi Arabia.
class TestHijri : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownDatesAgree_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<int>("year");
        QTest::addColumn<int>("month");
        QTest::addColumn<int>("day");
        const auto row = [](const char *name, QDate date, int year, int month, int day) {
            QTest::newRow(name) << date << year << month << day;
        };
        row("Ramadan 1445", {2024, 3, 11}, 1445, 9, 1);
        row("Eid al-Fitr 1445", {2024, 4, 10}, 1445, 10, 1);
        row("Eid al-Adha 1445", {2024, 6, 16}, 1445, 12, 10);
        row("new year 1446", {2024, 7, 7}, 1446, 1, 1);
        row("Ramadan 1446", {2025, 3, 1}, 1446, 9, 1);
        row("Eid al-Fitr 1446", {2025, 3, 30}, 1446, 10, 1);
        row("Eid al-Adha 1446", {2025, 6, 6}, 1446, 12, 10);
        row("new year 1447", {2025, 6, 26}, 1447, 1, 1);
        row("Ramadan 1447", {2026, 2, 18}, 1447, 9, 1);
        row("Eid al-Fitr 1447", {2026, 3, 20}, 1447, 10, 1);
        row("Eid al-Adha 1447", {2026, 5, 27}, 1447, 12, 10);
        row("the night of the runbook", {2026, 11, 23}, 1448, 6, 13);
    }

    void knownDatesAgree()
    {
        QFETCH(QDate, date);
        QFETCH(int, year);
        QFETCH(int, month);
        QFETCH(int, day);

        const auto hijri = hijriOf(date);

        QVERIFY(hijri);
        QCOMPARE(hijri->year, year);
        QCOMPARE(hijri->month, month);
        QCOMPARE(hijri->day, day);
    }

    //! Why it is not QCalendar's.
    void theArithmeticCalendarWouldBeADayOff()
    {
        const auto civil = QCalendar(QCalendar::System::IslamicCivil).partsFromDate({2026, 11, 23});

        QVERIFY(civil.day != hijriOf({2026, 11, 23})->day);
    }

    void noDateHasNoHijriDate() { QVERIFY(!hijriOf({})); }
};

QTEST_GUILESS_MAIN(TestHijri)
#include "tst_hijri.moc"

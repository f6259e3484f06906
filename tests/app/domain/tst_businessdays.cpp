// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/businessdays.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat::domain;

class TestBusinessDays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deadlinesSkipTheWeekend_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<int>("count");
        QTest::addColumn<QDate>("expected");
        QTest::newRow("Thursday and three is Tuesday") << QDate(2026, 11, 26) << 3 << QDate(2026, 12, 1);
        QTest::newRow("Monday and three is Thursday") << QDate(2026, 11, 23) << 3 << QDate(2026, 11, 26);
        QTest::newRow("Sunday and five is Sunday") << QDate(2026, 11, 22) << 5 << QDate(2026, 11, 29);
        QTest::newRow("resolved on Friday") << QDate(2026, 11, 27) << 3 << QDate(2026, 12, 1);
        QTest::newRow("resolved on Saturday") << QDate(2026, 11, 28) << 3 << QDate(2026, 12, 1);
        QTest::newRow("no days") << QDate(2026, 11, 27) << 0 << QDate(2026, 11, 27);
    }
    void deadlinesSkipTheWeekend()
    {
        QFETCH(QDate, from);
        QFETCH(int, count);
        QFETCH(QDate, expected);

        QCOMPARE(BusinessDays().after(from, count), expected);
    }

    void holidaysAreNoWorkingDays()
    {
        const BusinessDays days({QDate(2026, 11, 29), QDate(2026, 11, 30)});

        QVERIFY(!days.isWorkingDay(QDate(2026, 11, 29)));
        QVERIFY(BusinessDays().isWorkingDay(QDate(2026, 11, 29)));
        QCOMPARE(days.after(QDate(2026, 11, 26), 3), QDate(2026, 12, 3));
    }

    void countingIsTheInverseOfAdding()
    {
        const BusinessDays days({QDate(2026, 12, 1)});
        const QDate start(2026, 11, 26);

        for (int count = 1; count < 20; ++count)
            QCOMPARE(days.between(start, days.after(start, count)), count);
        QCOMPARE(days.between(start, start), 0);
        QCOMPARE(days.between(start, start.addDays(-3)), 0);
    }
};

QTEST_GUILESS_MAIN(TestBusinessDays)
#include "tst_businessdays.moc"

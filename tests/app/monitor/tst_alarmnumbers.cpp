// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/alarmnumbers.h"

#include <QTest>

using namespace thabat;
using namespace thabat::monitor;
using domain::Severity;

//! Counting alarms as EEMUA 191 does.
class TestAlarmNumbers : public QObject
{
    Q_OBJECT

private:
    const QDateTime m_from = QDateTime(QDate(2026, 11, 23), QTime(0, 0), Qt::UTC);

    AlarmRaise at(int minute, Severity severity = Severity::P2) const
    {
        return {m_from.addSecs(minute * 60), severity};
    }

private Q_SLOTS:
    void theAverageIsOfTenMinutes()
    {
        const auto numbers = alarmNumbers({at(1), at(50), at(99)}, m_from, m_from.addSecs(6000));

        QCOMPARE(numbers.alarms, 3);
        QCOMPARE(numbers.average, 0.3);
    }

    void thePeakIsWhereverTheTenMinutesBegin()
    {
        const auto numbers =
            alarmNumbers({at(8), at(9), at(12), at(17), at(19), at(40)}, m_from, m_from.addSecs(6000));

        QCOMPARE(numbers.peak, 4); // 8 up to 17; 9 and 19 are ten minutes apart
    }

    void theSharesAreOfAll()
    {
        const auto numbers =
            alarmNumbers({at(1, Severity::P0), at(2, Severity::P1), at(3, Severity::P2), at(4, Severity::P3)},
                         m_from, m_from.addSecs(6000));

        QCOMPARE(numbers.shares, (std::array{0.25, 0.25, 0.5}));
    }

    void whatLiesOutsideDoesNotCount()
    {
        const auto numbers = alarmNumbers({at(-1), at(101)}, m_from, m_from.addSecs(6000));

        QCOMPARE(numbers.alarms, 0);
        QCOMPARE(numbers.peak, 0);
        QCOMPARE(numbers.shares, (std::array{0.0, 0.0, 0.0}));
    }

    void aMinuteOfWatchingIsNotMadeWorse()
    {
        QCOMPARE(alarmNumbers({at(0)}, m_from, m_from.addSecs(60)).average, 1.0);
    }
};

QTEST_GUILESS_MAIN(TestAlarmNumbers)
#include "tst_alarmnumbers.moc"

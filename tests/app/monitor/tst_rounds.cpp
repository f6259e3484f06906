// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/rounds.h"
#include "tests/support/fakeclock.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using namespace thabat;
using monitor::Rounds;

//! When the next round is due.
class TestRounds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fault85TheNextRoundIsPlannedOnlyWhenTheLastIsOver()
    {
        Clock clock;
        Rounds rounds(20ms, clock, nullptr);
        QSignalSpy due(&rounds, &Rounds::due);
        rounds.start();
        QTRY_COMPARE(due.size(), 1);

        QTest::qWait(100); // five rounds long

        QCOMPARE(due.size(), 1);
        rounds.finished();
        QTRY_COMPARE(due.size(), 2);
    }

    void fault95ARoundComesNoEarlierThanItWasAskedTo()
    {
        Clock clock;
        Rounds rounds(20ms, clock, nullptr);
        QSignalSpy due(&rounds, &Rounds::due);
        rounds.start();
        QTRY_COMPARE(due.size(), 1);
        QElapsedTimer timer;
        timer.start();

        rounds.finished(300ms);
        QTRY_COMPARE(due.size(), 2);

        QVERIFY2(timer.elapsed() >= 295, qPrintable(QString::number(timer.elapsed())));
    }

    void afterASleepOneRoundIsDueAtOnceWhateverWasPlanned()
    {
        test::FakeClock clock;
        Rounds rounds(1h, clock, nullptr);
        QSignalSpy due(&rounds, &Rounds::due);
        rounds.start();
        QTRY_COMPARE(due.size(), 1);
        rounds.finished(5min);
        clock.sleep(6h);

        rounds.start();
        QTRY_COMPARE(due.size(), 2);
        rounds.finished();
        QTest::qWait(50);

        QCOMPARE(due.size(), 2); // not one for each hour that was missed
    }
};

QTEST_GUILESS_MAIN(TestRounds)
#include "tst_rounds.moc"

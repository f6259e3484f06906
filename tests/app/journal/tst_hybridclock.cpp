// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/hybridclock.h"

#include <QTest>

#include <limits>

using namespace thabat;
using journal::HybridClock;

class TestHybridClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsAWallClockThatMovesOn()
    {
        HybridClock clock;

        QCOMPARE(clock.tick(1000), (domain::HybridTime{1000, 0}));
        QCOMPARE(clock.tick(1001), (domain::HybridTime{1001, 0}));
    }

    void countsWithinAMillisecond()
    {
        HybridClock clock;
        clock.tick(1000);

        QCOMPARE(clock.tick(1000), (domain::HybridTime{1000, 1}));
    }

    void staysWhenTheWallClockGoesBack()
    {
        HybridClock clock;
        clock.tick(1000);

        QCOMPARE(clock.tick(10), (domain::HybridTime{1000, 1}));
    }

    void comesAfterWhatAnotherDeskWrote()
    {
        HybridClock clock;
        clock.tick(1000);
        clock.observe({5000, 7});
        clock.observe({2000, 0});

        QCOMPARE(clock.tick(1001), (domain::HybridTime{5000, 8}));
    }

    void aFullCounterMovesToTheNextMillisecond()
    {
        HybridClock clock;
        clock.observe({1000, std::numeric_limits<quint32>::max()});

        QCOMPARE(clock.tick(1000), (domain::HybridTime{1001, 0}));
    }
};

QTEST_GUILESS_MAIN(TestHybridClock)
#include "tst_hybridclock.moc"

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/retryplan.h"

#include <QTest>

using namespace std::chrono_literals;
using thabat::outbox::RetryPlan;

class TestRetryPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePausesGrowToTwoMinutes()
    {
        QCOMPARE(RetryPlan::pause(1, 0ms, 0ms, 1.0).value(), 2000ms);
        QCOMPARE(RetryPlan::pause(3, 0ms, 0ms, 1.0).value(), 8000ms);
        QCOMPARE(RetryPlan::pause(30, 0ms, 0ms, 1.0).value(), 120'000ms);
    }

    void halfOfEachIsLuckSoThatDesksSpread()
    {
        QCOMPARE(RetryPlan::pause(3, 0ms, 0ms, 0.0).value(), 4000ms);
        QCOMPARE(RetryPlan::pause(3, 0ms, 0ms, 0.5).value(), 6000ms);
    }

    void whatTheServiceAskedForIsNeverCutShort()
    {
        QCOMPARE(RetryPlan::pause(1, 0ms, 30s, 0.0).value(), 30'000ms);
        QVERIFY(RetryPlan::pause(1, 0ms, 30s, 0.7).value() > 30s);
    }

    void thereIsAnEnd()
    {
        QVERIFY(RetryPlan::pause(39, 0ms, 0ms, 1.0).has_value());
        QVERIFY(!RetryPlan::pause(40, 0ms, 0ms, 1.0).has_value());
        QVERIFY(RetryPlan::pause(1, 59min, 0ms, 1.0).has_value());
        QVERIFY(!RetryPlan::pause(1, 60min, 0ms, 1.0).has_value());
        QVERIFY(!RetryPlan::pause(1, 58min, 3min, 0.0).has_value());
    }
};

QTEST_APPLESS_MAIN(TestRetryPlan)
#include "tst_retryplan.moc"

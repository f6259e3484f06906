// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/promfunctions.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace thabat::monitor;

//! The numbers are those of Prometheus 2.42 for the same samples (promtool test rules).
class TestPromFunctions : public QObject
{
    Q_OBJECT

private:
    const double m_inf = std::numeric_limits<double>::infinity();

    //! One value each 15 s, beginning at 0.
    static std::vector<Point> every15s(const std::vector<double> &values)
    {
        std::vector<Point> points;
        for (const auto value : values)
            points.push_back({qint64(points.size()) * 15'000, value});
        return points;
    }

private Q_SLOTS:
    void aSteadyCounterIsItsSlope()
    {
        const auto points = every15s({0, 15, 30, 45, 60});

        QCOMPARE(rateOver(points, {0, 60'000}), std::optional(1.0));
        QCOMPARE(increaseOver(points, {0, 60'000}), std::optional(60.0));
    }

    void aResetCountsFromZero()
    {
        const auto points = every15s({100, 115, 5, 20, 35});

        // 15 + 5 + 15 + 15, the range is covered whole
        QCOMPARE(increaseOver(points, {0, 60'000}), std::optional(50.0));
    }

    void theEndsAreExtrapolatedByLessThanOneStep()
    {
        const auto points =
            std::vector<Point>{{10'000, 1000}, {25'000, 1015}, {40'000, 1030}, {55'000, 1045}};

        // 45 in 45 s, 10 s missing at the start and 5 s at the end: 45 * 60/45
        QCOMPARE(increaseOver(points, {0, 60'000}), std::optional(60.0));
    }

    void aSeriesThatBeganInsideIsExtrapolatedByHalfAStep()
    {
        const auto points = std::vector<Point>{{120'000, 1000}, {135'000, 1015}, {150'000, 1030}};

        // 30 s sampled + 7.5 s before + 0 s after
        QCOMPARE(increaseOver(points, {0, 150'000}), std::optional(30.0 * 37.5 / 30));
    }

    void noCounterWasEverBelowZero()
    {
        const auto points = std::vector<Point>{{10'000, 5}, {25'000, 20}, {40'000, 35}, {55'000, 50}};

        // zero was 5 s before the first sample, although 10 s are missing
        QCOMPARE(increaseOver(points, {0, 55'000}), std::optional(45.0 * 50 / 45));
    }

    void aGapInsideIsSimplySpanned()
    {
        const auto points = std::vector<Point>{{0, 0}, {15'000, 15}, {60'000, 60}};

        QCOMPARE(rateOver(points, {0, 60'000}), std::optional(1.0));
    }

    void staleMarkersAreNoSamples()
    {
        const auto points = std::vector<Point>{{0, 0}, {15'000, 15}, {30'000, staleMarker()}, {45'000, 45}};

        QCOMPARE(increaseOver(points, {0, 45'000}), std::optional(45.0));
    }

    void oneSampleGivesNoRate()
    {
        QCOMPARE(rateOver(every15s({7}), {0, 60'000}), std::nullopt);
        QCOMPARE(rateOver({}, {0, 60'000}), std::nullopt);
        QCOMPARE(rateOver(every15s({1, 2, 3}), {50'000, 60'000}), std::nullopt);
    }

    void aGaugeEndsAtItsStaleMarkerAndAtItsAge()
    {
        auto points = every15s({1, 2});

        QCOMPARE(latestIn(points, {0, 30'000})->value, 2.0);
        QVERIFY(!latestIn(points, {20'000, 30'000}));
        points.push_back({30'000, staleMarker()});
        QVERIFY(!latestIn(points, {0, 40'000}));
        QCOMPARE(latestIn(points, {0, 29'000})->value, 2.0);
    }

    void quantiles_data()
    {
        QTest::addColumn<double>("quantile");
        QTest::addColumn<double>("value");
        // buckets 0.1: 10, 0.5: 60, 1: 100, +Inf: 100
        QTest::newRow("in the first bucket") << 0.05 << 0.05;
        QTest::newRow("at a bound") << 0.1 << 0.1;
        QTest::newRow("in the middle") << 0.35 << 0.3;
        QTest::newRow("p95") << 0.95 << 0.9375;
        QTest::newRow("all") << 1.0 << 1.0;
    }

    void quantiles()
    {
        QFETCH(double, quantile);
        QFETCH(double, value);

        const auto result = quantileOf(quantile, {{1, 100}, {m_inf, 100}, {0.1, 10}, {0.5, 60}});

        QVERIFY(result.value);
        QVERIFY2(std::abs(*result.value - value) < 1e-12,
                 qPrintable(QString::number(*result.value, 'g', 17)));
    }

    void aboveTheLastBoundTheBoundIsAllWeKnow()
    {
        QCOMPARE(quantileOf(0.99, {{1, 50}, {10, 60}, {m_inf, 100}}).value, std::optional(10.0));
    }

    void aFirstBoundBelowZeroIsTheAnswer()
    {
        QCOMPARE(quantileOf(0.1, {{-1, 50}, {1, 60}, {m_inf, 100}}).value, std::optional(-1.0));
    }

    void equalBoundsAreAddedAndSmallDipsLifted()
    {
        QCOMPARE(quantileOf(0.5, {{1, 25}, {1, 25}, {m_inf, 100}}).value, std::optional(1.0));
        QCOMPARE(quantileOf(0.5, {{1, 60}, {2, 50}, {m_inf, 100}}).value, std::optional(50.0 / 60));
    }

    void withoutInfinityOrTrafficThereIsNoQuantile()
    {
        QCOMPARE(quantileOf(0.5, {}).why, NoQuantile::NoBuckets);
        QCOMPARE(quantileOf(0.5, {{1, 5}, {2, 6}}).why, NoQuantile::NoInfinity);
        QCOMPARE(quantileOf(0.5, {{m_inf, 6}}).why, NoQuantile::NoInfinity);
        QCOMPARE(quantileOf(0.5, {{1, 0}, {m_inf, 0}}).why, NoQuantile::NoObservations);
        QVERIFY(!quantileOf(0.5, {{1, 5}, {2, 6}}).value);
    }
};

QTEST_GUILESS_MAIN(TestPromFunctions)
#include "tst_promfunctions.moc"

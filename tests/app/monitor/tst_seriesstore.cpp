// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/seriesstore.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace thabat;
using namespace thabat::monitor;

//! What is kept of scrapes, for how long, and where series end.
class TestSeriesStore : public QObject
{
    Q_OBJECT

private:
    static Result<Done> scrape(SeriesStore &store, const QByteArray &text, qint64 at, qint64 wall = 0)
    {
        const auto exposition = parseExposition(text);
        return exposition ? store.take(u"s"_s, *exposition, {at, wall}) : Result<Done>(exposition.error());
    }

    static std::vector<Point> pointsOf(const SeriesStore &store, const char *metric, size_t number = 0)
    {
        std::vector<Point> points;
        store.points(store.ofMetric(metric)[number], -1'000'000, 100'000'000, points);
        return points;
    }

private Q_SLOTS:
    void onlyWantedMetricsAreKept()
    {
        SeriesStore store({"a"}, {});

        QVERIFY(scrape(store, "a{x=\"1\"} 1\na{x=\"2\"} 2\nb 3\n", 1000));

        QCOMPARE(store.seriesCount(), size_t(2));
        QCOMPARE(store.ofMetric("b").size(), size_t(0));
    }

    void aSeriesThatVanishesEndsWithOneMarker()
    {
        SeriesStore store({"a"}, {});
        QVERIFY(scrape(store, "a{x=\"1\"} 1\na{x=\"2\"} 2\n", 1000));

        QVERIFY(scrape(store, "a{x=\"2\"} 3\n", 2000));
        QVERIFY(scrape(store, "a{x=\"2\"} 4\n", 3000));

        QCOMPARE(pointsOf(store, "a", 0).size(), size_t(2));
        QVERIFY(isStaleMarker(pointsOf(store, "a", 0).back().value));
        QCOMPARE(pointsOf(store, "a", 1).size(), size_t(3));
    }

    void aFailedScrapeEndsOnlyTheSeriesOfItsSource()
    {
        SeriesStore store({"a"}, {});
        QVERIFY(scrape(store, "a 1\n", 1000));
        QVERIFY(store.take(u"other"_s, *parseExposition("a 5\n"), {1000, 0}));

        store.markStale(u"s"_s, 2000);

        QVERIFY(isStaleMarker(pointsOf(store, "a", 0).back().value));
        QCOMPARE(pointsOf(store, "a", 1).back().value, 5.0);
    }

    void oldSamplesGo()
    {
        SeriesStore store({"a"}, {60s, 10, 100'000});
        for (qint64 at = 0; at <= 600'000; at += 1000)
            QVERIFY(scrape(store, "a 1\n", at));

        QCOMPARE(pointsOf(store, "a").size(), size_t(61));
        QCOMPARE(pointsOf(store, "a").front().at, qint64(540'000));
    }

    void aSeriesWithNothingLeftGoesToo()
    {
        SeriesStore store({"a", "b"}, {60s, 10, 100'000});
        QVERIFY(scrape(store, "a 1\nb 1\n", 1000));
        const auto before = store.generation();

        QVERIFY(scrape(store, "b 1\n", 2000));
        QVERIFY(scrape(store, "b 1\n", 100'000));

        QCOMPARE(store.ofMetric("a").size(), size_t(0));
        QCOMPARE(pointsOf(store, "b").back().at, qint64(100'000));
        QVERIFY(store.generation() != before);
    }

    void allTogetherStayUnderTheCap()
    {
        SeriesStore store({"a"}, {24h, 10, 20'000});
        std::mt19937_64 random(1);
        for (qint64 at = 0; at <= 36'000'000; at += 15'000) {
            const auto value = QByteArray::number(double(random()), 'g', 17);
            QVERIFY(scrape(store, "a{x=\"1\"} " + value + "\na{x=\"2\"} " + value + "\n", at));
        }

        QVERIFY(store.bytesUsed() <= 20'000);
        QVERIFY(store.pointCount() > 1000);
        QCOMPARE(pointsOf(store, "a", 0).size(), pointsOf(store, "a", 1).size());
        QCOMPARE(pointsOf(store, "a").back().at, qint64(36'000'000));
    }

    void tooManySeriesAreRefusedAsAWhole()
    {
        SeriesStore store({"a"}, {1h, 2, 100'000});
        QVERIFY(scrape(store, "a{x=\"1\"} 1\n", 1000));

        QVERIFY(!scrape(store, "a{x=\"1\"} 1\na{x=\"2\"} 1\na{x=\"3\"} 1\n", 2000));

        QCOMPARE(store.seriesCount(), size_t(1));
        QVERIFY(isStaleMarker(pointsOf(store, "a").back().value));
    }

    void explicitTimes_data()
    {
        QTest::addColumn<QByteArray>("time");
        QTest::addColumn<qint64>("at");
        QTest::newRow("fault 87: none, our own time") << QByteArray() << qint64(500'000);
        QTest::newRow("fault 80: ten seconds old") << QByteArray("1699999990000") << qint64(490'000);
        QTest::newRow("fault 87: a little in the future is now")
            << QByteArray("1700000005000") << qint64(500'000);
        QTest::newRow("fault 80: an hour old is ignored") << QByteArray("1699996400000") << qint64(-1);
        QTest::newRow("fault 80: far in the future is ignored") << QByteArray("1700003600000") << qint64(-1);
    }

    void explicitTimes()
    {
        QFETCH(QByteArray, time);
        QFETCH(qint64, at);
        SeriesStore store({"a"}, {});

        QVERIFY(scrape(store, "a 1 " + time + "\n", 500'000, 1'700'000'000'000));

        const auto points = pointsOf(store, "a");
        QCOMPARE(points.empty() ? qint64(-1) : points.back().at, at);
    }

    void afterASleepNothingIsComparedWithBefore()
    {
        SeriesStore store({"a"}, {});
        QVERIFY(scrape(store, "# TYPE a counter\na 1\n", 1000));

        store.forget();

        QCOMPARE(store.pointCount(), size_t(0));
        QVERIFY(scrape(store, "a 2\n", 2000));
        QCOMPARE(pointsOf(store, "a").size(), size_t(1));
    }

    void afterASleepKnownNumbersStayKnown()
    {
        SeriesStore store({"a"}, {});
        QVERIFY(store.take(u"s"_s, Scrape{true, {}, {{7, "a", {}}}, {{1, 0, 7, false}}, 1}, {1000, 0}));

        store.forget();

        QVERIFY(store.take(u"s"_s, Scrape{false, {}, {}, {{2, 0, 7, false}}, 1}, {2000, 0}));
        QCOMPARE(pointsOf(store, "a").size(), size_t(1));
        QCOMPARE(pointsOf(store, "a").front().value, 2.0);
    }

    void aNumberMayGoToAnotherSeriesAtOnce()
    {
        SeriesStore store({"a"}, {});
        QVERIFY(
            store.take(u"s"_s, Scrape{true, {}, {{0, "a", {{"x", "1"}}}}, {{1, 0, 0, false}}, 1}, {1000, 0}));

        QVERIFY(store.take(u"s"_s, Scrape{false, {0}, {{0, "a", {{"x", "2"}}}}, {{5, 0, 0, false}}, 1},
                           {2000, 0}));

        QCOMPARE(store.seriesCount(), size_t(2));
        QVERIFY(isStaleMarker(pointsOf(store, "a", 0).back().value));
        QCOMPARE(pointsOf(store, "a", 1).back().value, 5.0);
    }

    void afterAFailureOnlyAFreshScrapeIsTaken()
    {
        SeriesStore store({"a"}, {});
        QVERIFY(store.take(u"s"_s, Scrape{true, {}, {{0, "a", {}}}, {{1, 0, 0, false}}, 1}, {1000, 0}));
        store.markStale(u"s"_s, 2000);

        const auto early = store.take(u"s"_s, Scrape{false, {}, {}, {{2, 0, 0, false}}, 1}, {3000, 0});

        QVERIFY(!early);
        QCOMPARE(early.error().code, Error::Code::Conflict);
        QVERIFY(store.take(u"s"_s, Scrape{true, {}, {{0, "a", {}}}, {{3, 0, 0, false}}, 1}, {4000, 0}));
        QCOMPARE(store.seriesCount(), size_t(1));
        QCOMPARE(pointsOf(store, "a").size(), size_t(3));
    }

    void seriesThatEndedMakeRoomForNewOnes()
    {
        SeriesStore store({"a"}, {1h, 8, 100'000});
        for (int round = 0; round < 50; ++round)
            QVERIFY(scrape(store, "a{x=\"" + QByteArray::number(round) + "\"} 1\n", 1000 + round * 1000));

        QVERIFY(store.seriesCount() <= 8);
        const auto &left = store.ofMetric("a");
        QVERIFY(std::any_of(left.begin(), left.end(), [&](size_t index) {
            return store.series(index).labels == Labels{{"x", "49"}};
        }));
    }

    void columnsKeepEveryPeak()
    {
        SeriesStore store({"a"}, {});
        for (qint64 at = 0; at < 3'600'000; at += 1000)
            QVERIFY(scrape(store, "a " + QByteArray(at == 1'234'000 ? "99" : "1") + "\n", at));
        store.markStale(u"s"_s, 3'600'000);

        const auto columns = store.columns(0, 0, 3'600'000, 600);

        QCOMPARE(columns.size(), size_t(600));
        QCOMPARE(columns[205].most, 99.0);
        QCOMPARE(columns[205].least, 1.0);
        QCOMPARE(columns[204].most, 1.0);
        QVERIFY(columns.back().gap);
        quint32 values = 0;
        for (const auto &column : columns)
            values += column.values;
        QCOMPARE(values, quint32(3600));
    }
};

QTEST_GUILESS_MAIN(TestSeriesStore)
#include "tst_seriesstore.moc"

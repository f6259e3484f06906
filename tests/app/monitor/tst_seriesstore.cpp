// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/seriesstore.h"

#include <QTest>

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

    static std::span<const Point> pointsOf(const SeriesStore &store, const char *metric, size_t number = 0)
    {
        return store.series(store.ofMetric(metric)[number]).points.points();
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
        SeriesStore store({"a"}, {60s, 10, 1000});
        for (qint64 at = 0; at <= 600'000; at += 1000)
            QVERIFY(scrape(store, "a 1\n", at));

        QCOMPARE(pointsOf(store, "a").size(), size_t(61));
        QCOMPARE(pointsOf(store, "a").front().at, qint64(540'000));
    }

    void aSeriesWithNothingLeftGoesToo()
    {
        SeriesStore store({"a", "b"}, {60s, 10, 1000});
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
        SeriesStore store({"a"}, {1h, 10, 100});
        for (qint64 at = 0; at <= 600'000; at += 1000)
            QVERIFY(scrape(store, "a{x=\"1\"} 1\na{x=\"2\"} 1\n", at));

        QVERIFY(store.pointCount() <= 100);
        QCOMPARE(pointsOf(store, "a").back().at, qint64(600'000));
    }

    void tooManySeriesAreRefusedAsAWhole()
    {
        SeriesStore store({"a"}, {1h, 2, 100});
        QVERIFY(scrape(store, "a{x=\"1\"} 1\n", 1000));

        QVERIFY(!scrape(store, "a{x=\"1\"} 1\na{x=\"2\"} 1\na{x=\"3\"} 1\n", 2000));

        QCOMPARE(store.seriesCount(), size_t(1));
        QVERIFY(isStaleMarker(pointsOf(store, "a").back().value));
    }

    void explicitTimes_data()
    {
        QTest::addColumn<QByteArray>("time");
        QTest::addColumn<qint64>("at");
        QTest::newRow("none: our own time") << QByteArray() << qint64(500'000);
        QTest::newRow("ten seconds old") << QByteArray("1699999990000") << qint64(490'000);
        QTest::newRow("a little in the future is now") << QByteArray("1700000005000") << qint64(500'000);
        QTest::newRow("an hour old is ignored") << QByteArray("1699996400000") << qint64(-1);
        QTest::newRow("far in the future is ignored") << QByteArray("1700003600000") << qint64(-1);
    }

    void explicitTimes()
    {
        QFETCH(QByteArray, time);
        QFETCH(qint64, at);
        SeriesStore store({"a"}, {});

        QVERIFY(scrape(store, "a 1 " + time + "\n", 500'000, 1'700'000'000'000));

        const auto &found = store.ofMetric("a");
        QCOMPARE(found.empty() ? qint64(-1) : pointsOf(store, "a").back().at, at);
    }

    void afterASleepNothingIsComparedWithBefore()
    {
        SeriesStore store({"a"}, {});
        QVERIFY(scrape(store, "# TYPE a counter\na 1\n", 1000));

        store.forget();

        QCOMPARE(store.seriesCount(), size_t(0));
        QVERIFY(!store.declaredAt("a"));
        QVERIFY(scrape(store, "a 2\n", 2000));
        QCOMPARE(pointsOf(store, "a").size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestSeriesStore)
#include "tst_seriesstore.moc"

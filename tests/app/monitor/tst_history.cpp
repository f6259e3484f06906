// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/history.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace std::chrono_literals;
using namespace thabat::monitor;

//! What a chart gets to draw.
class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fewPointsStayAsTheyAre()
    {
        const std::vector<SeriesPoint> points = {{1, 5}, {2, 6}};

        QCOMPARE(decimated(points, 2).size(), size_t(2));
        QCOMPARE(decimated({}, 600).size(), size_t(0));
        QCOMPARE(decimated(points, 0).size(), size_t(0));
    }

    void everyPeakAndGapSurvives()
    {
        std::vector<SeriesPoint> points;
        for (qint64 at = 0; at < 20'000; ++at)
            points.push_back({at, 1});
        points[7'777].value = 99;
        points[12'345].value = -99;
        points[15'000].value = std::numeric_limits<double>::quiet_NaN();

        const auto drawn = decimated(points, 600);

        const auto has = [&](qint64 at) {
            return std::any_of(drawn.begin(), drawn.end(), [&](const SeriesPoint &p) {
                return p.at == at;
            });
        };
        QVERIFY(drawn.size() <= 600);
        QVERIFY(has(7'777) && has(12'345) && has(15'000));
        QVERIFY(std::is_sorted(drawn.begin(), drawn.end(), [](const SeriesPoint &a, const SeriesPoint &b) {
            return a.at < b.at;
        }));
    }

    void sixHoursAreKept()
    {
        History history(15s, 60s);
        const auto hours = [](int count) {
            return qint64(count) * 3'600'000;
        };
        for (qint64 at = 0; at <= hours(10); at += 15'000)
            history.append({at, 1});

        const auto all = history.between(0, hours(10));

        QCOMPARE(all.size(), size_t(1440));
        QVERIFY(all.front().at >= hours(4));
        QCOMPARE(history.between(hours(9), hours(10)).size(), size_t(241));
    }

    void aPauseIsAGap()
    {
        History history(15s, 60s);
        history.append({0, 1});
        history.append({60'000, 2});
        history.append({300'000, 3});

        const auto points = history.between(0, 300'000);

        QCOMPARE(points.size(), size_t(4));
        QCOMPARE(points[2].at, qint64(60'001));
        QVERIFY(std::isnan(points[2].value));
    }

    void aClockThatWentBackDropsOnlyWhatWouldLieInTheFuture()
    {
        History history(std::chrono::seconds(15), std::chrono::seconds(60));
        history.append({10'000, 1});
        history.append({100'000, 2});
        history.append({50'000, 3});

        const auto points = history.between(0, 200'000);

        QCOMPARE(points.size(), size_t(2));
        QCOMPARE(points.front().value, 1.0);
        QCOMPARE(points.back().value, 3.0);
    }
};

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"

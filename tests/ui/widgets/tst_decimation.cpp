// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/decimation.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace thabat::ui;

class TestDecimation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneSpikeAmongTenThousandSamplesStays()
    {
        std::vector<QPointF> samples;
        for (int i = 0; i < 10000; ++i)
            samples.emplace_back(i, i == 5321 ? 99 : 1);
        const auto lines = decimated(samples, 100);
        QCOMPARE(lines.size(), size_t(1));
        QVERIFY(lines[0].size() <= 202);
        QVERIFY(lines[0].contains(QPointF(5321, 99)));
    }

    void timeNeverRunsBack()
    {
        std::vector<QPointF> samples;
        for (int i = 0; i < 3000; ++i)
            samples.emplace_back(i, std::sin(i / 7.0));
        const auto lines = decimated(samples, 50);
        QCOMPARE(lines.size(), size_t(1));
        double last = -1;
        for (const auto &point : lines[0]) {
            QVERIFY(point.x() > last);
            last = point.x();
        }
    }

    void aGapSplitsTheLine()
    {
        const double gap = std::numeric_limits<double>::quiet_NaN();
        const auto lines = decimated({{0, 1}, {1, 2}, {2, gap}, {3, gap}, {4, 5}}, 100);
        QCOMPARE(lines.size(), size_t(2));
        QCOMPARE(lines[0].size(), 2);
        QCOMPARE(lines[1].size(), 1);
    }

    void fewSamplesStayAsTheyAre()
    {
        const auto lines = decimated({{0, 1}, {10, 3}, {20, 2}}, 300);
        QCOMPARE(lines[0], QPolygonF(QList<QPointF>{{0, 1}, {10, 3}, {20, 2}}));
    }

    void nothingGivesNothing()
    {
        QVERIFY(decimated({}, 100).empty());
        QVERIFY(decimated({{0, 1}}, 0).empty());
    }
};

QTEST_GUILESS_MAIN(TestDecimation)
#include "tst_decimation.moc"

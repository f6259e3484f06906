// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/see/charthouse.h"
#include "ui/see/chartspan.h"
#include "ui/see/eventflags.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::ui;
using namespace thabat::test;
using domain::Severity;
using monitor::Freshness;

class TestChartPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWorstThresholdCounts_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("crossed");
        QTest::newRow("well below") << 0.004 << u""_s;
        QTest::newRow("exactly on it is not above") << 0.01 << u""_s;
        QTest::newRow("above the first") << 0.05 << u"P2"_s;
        QTest::newRow("above both") << 0.124 << u"P1"_s;
    }

    void theWorstThresholdCounts()
    {
        QFETCH(double, value);
        QFETCH(QString, crossed);
        auto shown = picture(0.004);
        shown.value = value;

        QCOMPARE(shown.crossed() ? domain::toKey(shown.crossed()->severity) : QString(), crossed);
    }

    void anOldValueCrossesNothing()
    {
        auto old = picture(0.124);
        QVERIFY(old.crossed());

        old.freshness = Freshness::Late;
        QVERIFY(old.crossed());
        old.freshness = Freshness::Stale;
        QVERIFY(!old.crossed());
    }

    void crossedSinceIsTheFirstSampleAbove()
    {
        auto shown = picture(0.124);
        const auto since = shown.crossedSince();

        QVERIFY(since > pictureNow - 12 * oneMinute);
        QVERIFY(shown.valueAt(since) > 0.1);
        QVERIFY(shown.valueAt(since - 1) <= 0.1);
    }

    void aGapEndsTheTimeAboveAThreshold()
    {
        auto shown = picture(0.124);
        const auto gap = pictureNow - oneMinute;
        shown.points[shown.points.size() - 7].value = gapValue;

        QVERIFY(shown.crossedSince() > gap);
    }

    void theTrendIsThatOfTheLastSixth()
    {
        auto shown = picture(0.124);
        QCOMPARE(shown.trend(), Trend::Rising);

        QCOMPARE(picture(0.004).trend(), Trend::Steady);
        for (auto &point : shown.points)
            point.value = 0.2 - point.value;
        QCOMPARE(shown.trend(), Trend::Falling);
    }

    void nothingIsReadOutOfAGap()
    {
        auto shown = picture(0.004);
        const auto at = shown.points[50].at;
        QVERIFY(shown.valueAt(at + 1));

        shown.points[50].value = gapValue;
        QVERIFY(!shown.valueAt(at + 1));
        QVERIFY(!shown.valueAt(shown.from - 1));
    }

    void nothingIsReadOutOfTheSilenceAfterTheLastSample()
    {
        const auto stale = stalePicture();

        QVERIFY(stale.valueAt(stale.sampled - 1));
        QVERIFY(!stale.valueAt(stale.now));
    }

    void silenceBeginsAtTheLastSample()
    {
        auto shown = picture(0.004);
        QVERIFY(!shown.silentFrom());
        QCOMPARE(stalePicture().silentFrom(), pictureNow - 94'000);

        shown.freshness = Freshness::Stale;
        shown.sampled = 0;
        QCOMPARE(shown.silentFrom(), shown.from);
    }

    void theScaleIsRoundAndHoldsEverything_data()
    {
        QTest::addColumn<double>("highest");
        QTest::addColumn<double>("threshold");
        QTest::addColumn<double>("top");
        QTest::newRow("the threshold is the highest") << 2.0 << 10.0 << 20.0;
        QTest::newRow("the samples are the highest") << 7.5 << 1.0 << 8.0;
        QTest::newRow("just under a round number leaves no headroom") << 7.9 << 1.0 << 10.0;
        QTest::newRow("large") << 5400.0 << 0.0 << 6000.0;
        QTest::newRow("nothing at all") << 0.0 << 0.0 << 1.0;
    }

    void theScaleIsRoundAndHoldsEverything()
    {
        QFETCH(double, highest);
        QFETCH(double, threshold);
        QFETCH(double, top);
        ChartPicture shown;
        shown.points = {{1, 0}, {2, highest}, {3, gapValue}};
        shown.thresholds = {{threshold, Severity::P2}};

        QCOMPARE(scaleOf(shown).top, top);
        QCOMPARE(scaleOf(shown).bottom, 0.0);
    }

    void aFurtherThresholdAppearsWhenTheValueComesNear()
    {
        const auto shown = picture(0.004);
        QVERIFY(shows(scaleOf(shown), shown.thresholds[0]));
        QVERIFY(!shows(scaleOf(shown), shown.thresholds[1]));

        const auto near = picture(0.07);
        QVERIFY(shows(scaleOf(near), near.thresholds[1]));
    }

    void theWindowFollowsTheIncident_data()
    {
        QTest::addColumn<qint64>("declaredAgo");
        QTest::addColumn<qint64>("length");
        QTest::newRow("calm: six hours") << qint64(0) << 360 * oneMinute;
        QTest::newRow("just declared: half an hour before") << oneMinute << 31 * oneMinute;
        QTest::newRow("it grows") << 60 * oneMinute << 90 * oneMinute;
        QTest::newRow("to three hours, then it slides") << 300 * oneMinute << 180 * oneMinute;
    }

    void theWindowFollowsTheIncident()
    {
        QFETCH(qint64, declaredAgo);
        QFETCH(qint64, length);
        SpanFacts facts;
        facts.now = pictureNow;
        facts.firstSample = 1;
        facts.declared = declaredAgo > 0 ? pictureNow - declaredAgo : 0;

        const auto span = spanFor(facts);
        QCOMPARE(span.to, pictureNow);
        QCOMPARE(span.to - span.from, length);
        QCOMPARE(span.leap, 5 * oneMinute);
    }

    void theWindowShowsWhatThereIs()
    {
        SpanFacts facts;
        facts.now = pictureNow;
        facts.firstSample = pictureNow - 5 * oneMinute;
        QCOMPARE(spanFor(facts).from, facts.firstSample);

        facts.firstSample = pictureNow - 1; // a plot needs some width even then
        QCOMPARE(spanFor(facts).from, pictureNow - 90'000);
    }

    void aPracticeServiceLivesSixtyTimesFaster()
    {
        SpanFacts facts;
        facts.now = pictureNow;
        facts.firstSample = 1;
        facts.declared = pictureNow - 10'000;
        facts.staleAfter = std::chrono::seconds(3);

        QCOMPARE(spanFor(facts).from, facts.declared - oneMinute);
    }

    void aResolvedIncidentStandsStill()
    {
        SpanFacts facts;
        facts.now = pictureNow;
        facts.firstSample = 1;
        facts.declared = pictureNow - 120 * oneMinute;
        facts.ended = pictureNow - 60 * oneMinute;

        QCOMPARE(spanFor(facts).to, facts.ended);
        QCOMPARE(spanFor(facts).from, facts.declared - 30 * oneMinute);
    }

    void zoomHalvesAndDoubles()
    {
        SpanFacts facts;
        facts.now = pictureNow;
        facts.firstSample = 1;
        facts.declared = pictureNow - 30 * oneMinute;
        const auto lengthAt = [&](int zoom) {
            facts.zoom = zoom;
            return spanFor(facts).to - spanFor(facts).from;
        };

        QCOMPARE(lengthAt(0), 60 * oneMinute);
        QCOMPARE(lengthAt(-1), 30 * oneMinute);
        QCOMPARE(lengthAt(1), 120 * oneMinute);
        QCOMPARE(lengthAt(-8), 90'000);
        QCOMPARE(lengthAt(8), 360 * oneMinute);
    }

    void eventsTooCloseToTellApartAreCounted()
    {
        ChartPicture shown;
        shown.from = 0;
        shown.to = 1000;
        const auto event = [](qint64 at, const QString &letter) {
            return ChartEvent{at, letter, {}};
        };
        shown.events = {event(500, u"R"_s), event(100, u"D"_s), event(105, u"T0"_s),
                        event(113, u"F"_s), event(115, u"E"_s), event(2000, u"U"_s)};

        const auto flags = flagsOf(shown, 1000, 14);
        QStringList texts;
        for (const auto &flag : flags)
            texts += u"%1@%2"_s.arg(flag.text, QString::number(flag.x));
        QCOMPARE(texts.join(u' '), u"3@100 E@115 R@500"_s);
    }
};

QTEST_GUILESS_MAIN(TestChartPicture)
#include "tst_chartpicture.moc"

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/evaluator.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace thabat;
using namespace thabat::monitor;
using runbook::Indicator;
using runbook::LabelMatcher;

//! From scraped text to the value of an indicator.
class TestEvaluator : public QObject
{
    Q_OBJECT

private:
    static Indicator indicator(Indicator::Kind kind, const QString &metric,
                               const std::vector<LabelMatcher> &matchers = {})
    {
        Indicator result;
        result.id = u"test"_s;
        result.kind = kind;
        result.of = {metric, matchers};
        result.window = 60s;
        return result;
    }

    //! Scrapes each text 15 s after the one before, then evaluates at once.
    static Evaluation evaluated(const Indicator &indicator, const QList<QByteArray> &scrapes,
                                qint64 later = 0)
    {
        const auto metrics = Evaluator::metricsOf(indicator);
        SeriesStore store({metrics.begin(), metrics.end()}, {});
        qint64 at = 0;
        for (const auto &text : scrapes) {
            at += 15'000;
            const auto exposition = parseExposition(text);
            if (!exposition)
                store.markStale(u"s"_s, at);
            else if (!store.take(u"s"_s, *exposition, {at, at}))
                return {};
        }
        return Evaluator(indicator).evaluate(store, at + later);
    }

private Q_SLOTS:
    void aGaugeIsTheSumOfItsSeries()
    {
        const auto result =
            evaluated(indicator(Indicator::Kind::Gauge, u"q"_s), {"q{a=\"1\"} 2\nq{a=\"2\"} 5\n"});

        QCOMPARE(result.value, std::optional(7.0));
        QCOMPARE(result.sampled, std::optional<qint64>(15'000));
    }

    void maximumAndAverage()
    {
        auto gauge = indicator(Indicator::Kind::Gauge, u"q"_s);
        const QList<QByteArray> scrape = {"q{a=\"1\"} 2\nq{a=\"2\"} 5\n"};

        gauge.aggregate = Indicator::Aggregate::Max;
        QCOMPARE(evaluated(gauge, scrape).value, std::optional(5.0));
        gauge.aggregate = Indicator::Aggregate::Average;
        QCOMPARE(evaluated(gauge, scrape).value, std::optional(3.5));
    }

    void matchers_data()
    {
        QTest::addColumn<int>("op");
        QTest::addColumn<QString>("value");
        QTest::addColumn<double>("sum");
        // code="200" is 1, code="500" is 10, code="503" is 100, and one without the label is 1000
        QTest::newRow("equal") << int(LabelMatcher::Op::Equal) << u"500"_s << 10.0;
        QTest::newRow("equal to nothing means absent") << int(LabelMatcher::Op::Equal) << u""_s << 1000.0;
        QTest::newRow("not equal") << int(LabelMatcher::Op::NotEqual) << u"200"_s << 1110.0;
        QTest::newRow("matches") << int(LabelMatcher::Op::Matches) << u"5.."_s << 110.0;
        QTest::newRow("is anchored at both ends") << int(LabelMatcher::Op::Matches) << u"50|3"_s << -1.0;
        QTest::newRow("matches not") << int(LabelMatcher::Op::MatchesNot) << u"5.."_s << 1001.0;
    }

    void matchers()
    {
        QFETCH(int, op);
        QFETCH(QString, value);
        QFETCH(double, sum);
        const auto gauge =
            indicator(Indicator::Kind::Gauge, u"q"_s, {{u"code"_s, LabelMatcher::Op(op), value}});

        const auto result =
            evaluated(gauge, {"q{code=\"200\"} 1\nq{code=\"500\"} 10\nq{code=\"503\"} 100\nq 1000\n"});

        QCOMPARE(result.value.value_or(-1), sum);
    }

    void aBrokenExpressionIsUnknown()
    {
        const auto gauge =
            indicator(Indicator::Kind::Gauge, u"q"_s, {{u"a"_s, LabelMatcher::Op::Matches, u"("_s}});

        const auto result = evaluated(gauge, {"q 1\n"});

        QVERIFY(!result.value);
        QVERIFY2(result.unknown.contains(u"regular expression"_s), qPrintable(result.unknown));
    }

    void notANumberIsUnknownAndNeverBelowAThreshold()
    {
        const auto result = evaluated(indicator(Indicator::Kind::Gauge, u"q"_s), {"q NaN\n"});

        QVERIFY(!result.value);
        QVERIFY2(result.unknown.contains(u"NaN"_s), qPrintable(result.unknown));
    }

    void aGaugeVanishesWithItsSeries()
    {
        const auto gauge = indicator(Indicator::Kind::Gauge, u"q"_s);

        QVERIFY(!evaluated(gauge, {"q 1\n", "other 1\n"}).value);
        QVERIFY(!evaluated(gauge, {"q 1\n", "not metrics"}).value);
        QVERIFY(!evaluated(gauge, {"q 1\n"}, 300'001).value);
        QVERIFY(evaluated(gauge, {"q 1\n"}, 300'000).value);
    }

    void aRateAddsUpItsSeries()
    {
        const auto rate = indicator(Indicator::Kind::Rate, u"c"_s);
        QList<QByteArray> scrapes;
        for (int i = 0; i < 5; ++i)
            scrapes << "c{a=\"1\"} " + QByteArray::number(1000 + i * 15) + "\nc{a=\"2\"} "
                    + QByteArray::number(1000 + i * 30) + '\n';

        QCOMPARE(evaluated(rate, scrapes).value, std::optional(3.0));
        QCOMPARE(evaluated(indicator(Indicator::Kind::Increase, u"c"_s), scrapes).value,
                 std::optional(180.0));
    }

    void aRateOfOneSampleIsUnknown()
    {
        const auto result = evaluated(indicator(Indicator::Kind::Rate, u"c"_s), {"c 1\n"});

        QVERIFY(!result.value);
        QVERIFY(!result.unknown.isEmpty());
    }

    void fault81WithoutTrafficARatioIsUnknownAndNotZero()
    {
        auto ratio =
            indicator(Indicator::Kind::Ratio, u"c"_s, {{u"code"_s, LabelMatcher::Op::Matches, u"5.."_s}});
        ratio.per = {u"c"_s, {}};
        const QByteArray still = "c{code=\"200\"} 5\nc{code=\"500\"} 5\n";

        const auto result = evaluated(ratio, {still, still});

        QVERIFY(!result.value);
        QVERIFY2(result.unknown.contains(u"traffic"_s), qPrintable(result.unknown));
    }

    void trafficWithoutAnErrorYetIsZeroErrors()
    {
        auto ratio =
            indicator(Indicator::Kind::Ratio, u"c"_s, {{u"code"_s, LabelMatcher::Op::Matches, u"5.."_s}});
        ratio.per = {u"c"_s, {}};

        QCOMPARE(evaluated(ratio, {"c{code=\"200\"} 5\n", "c{code=\"200\"} 9\n"}).value, std::optional(0.0));
    }

    void requestsOfAHistogramWithoutAnErrorYetAreZeroErrors()
    {
        auto ratio = indicator(Indicator::Kind::Ratio, u"h_count"_s,
                               {{u"code"_s, LabelMatcher::Op::Matches, u"5.."_s}});
        ratio.per = {u"h_count"_s, {}};
        const QByteArray head = "# TYPE h histogram\nh_bucket{code=\"200\",le=\"+Inf\"} 9\n";

        const auto result =
            evaluated(ratio, {head + "h_count{code=\"200\"} 5\n", head + "h_count{code=\"200\"} 9\n"});

        QCOMPARE(result.value, std::optional(0.0));
    }

    void aRatioWithoutItsMetricYetIsZero()
    {
        auto ratio = indicator(Indicator::Kind::Ratio, u"fallbacks_total"_s);
        ratio.per = {u"c"_s, {}};

        QCOMPARE(evaluated(ratio, {"c 5\n", "c 9\n"}).value, std::optional(0.0));
        QVERIFY(!evaluated(ratio, {"c 5\n", "c 5\n"}).value); // no traffic at all
        QVERIFY(!evaluated(ratio, {"c 5\n"}).value);
    }

    void aMetricNobodyHasIsUnknown()
    {
        auto ratio = indicator(Indicator::Kind::Ratio, u"c"_s);
        ratio.per = {u"typo_total"_s, {}};
        const auto rate = indicator(Indicator::Kind::Rate, u"typo_total"_s,
                                    {{u"code"_s, LabelMatcher::Op::Equal, u"500"_s}});

        for (const auto &result :
             {evaluated(ratio, {"c 5\n", "c 9\n"}), evaluated(rate, {"c 5\n", "c 9\n"})}) {
            QVERIFY(!result.value);
            QVERIFY2(result.unknown.contains(u"typo_total"_s), qPrintable(result.unknown));
        }
    }

    void aRateWhoseLabelsNobodyHasYetIsZero()
    {
        const auto rate =
            indicator(Indicator::Kind::Rate, u"c"_s, {{u"code"_s, LabelMatcher::Op::Equal, u"500"_s}});
        const QList<QByteArray> ended = {"c{code=\"200\"} 5\n", "c{code=\"200\"} 9\n"};

        const auto result = evaluated(rate, ended);

        QCOMPARE(result.value, std::optional(0.0));
        QCOMPARE(result.sampled, std::optional<qint64>(30'000));
        QVERIFY(!evaluated(rate, {ended.first()}).value); // a rate of the whole needs two samples too
        QVERIFY(!evaluated(rate, ended, 46'000).value); // nor is it 0 for ever
    }

    void aGaugeThatIsMissingIsNeverZero()
    {
        auto ratio = indicator(Indicator::Kind::GaugeRatio, u"used"_s);
        ratio.per = {u"most"_s, {}};

        QVERIFY(!evaluated(ratio, {"most 5\n"}).value);
        QVERIFY(!evaluated(indicator(Indicator::Kind::Gauge, u"used"_s), {"most 5\n"}).value);
    }

    void theLargestGroupSpeaksForAll()
    {
        auto gauge = indicator(Indicator::Kind::Gauge, u"q"_s);
        gauge.by = QStringList{u"zone"_s, u"job"_s};

        const auto result =
            evaluated(gauge,
                      {"q{zone=\"eu\",job=\"a\",x=\"1\"} 2\nq{zone=\"eu\",job=\"a\",x=\"2\"} 3\n"
                       "q{zone=\"us\",job=\"a\"} 4\nq{zone=\"us\"} NaN\nq{job=\"b\"} 1\n"});

        QCOMPARE(result.value, std::optional(5.0));
        const std::vector<ReadingPart> parts = {{u"eu, a"_s, 5}, {u"us, a"_s, 4}, {u"—, b"_s, 1}};
        QCOMPARE(result.parts, parts);
    }

    void fault86ALabelFromOutsideIsShownEscaped()
    {
        auto gauge = indicator(Indicator::Kind::Gauge, u"q"_s);
        gauge.by = QStringList{u"a"_s};

        const auto result = evaluated(gauge, {"q{a=\"<b>x\\n\u202e\x1b[1m\"} 2\n"});

        QCOMPARE(result.parts.at(0).labels, u"<b>x ␦␦[1m"_s);
    }

    void aRatioIsMadeGroupByGroup()
    {
        auto ratio =
            indicator(Indicator::Kind::Ratio, u"c"_s, {{u"code"_s, LabelMatcher::Op::Matches, u"5.."_s}});
        ratio.per = {u"c"_s, {}};
        ratio.by = QStringList{u"path"_s};
        const QByteArray before = "c{path=\"/a\",code=\"200\"} 0\nc{path=\"/a\",code=\"500\"} 0\n"
                                  "c{path=\"/b\",code=\"200\"} 0\nc{path=\"/c\",code=\"200\"} 0\n";
        const QByteArray after = "c{path=\"/a\",code=\"200\"} 6\nc{path=\"/a\",code=\"500\"} 2\n"
                                 "c{path=\"/b\",code=\"200\"} 9\nc{path=\"/c\",code=\"200\"} 0\n";

        const auto result = evaluated(ratio, {before, after});

        const std::vector<ReadingPart> parts = {{u"/a"_s, 0.25}, {u"/b"_s, 0}}; // /c has no traffic
        QCOMPARE(result.parts, parts);
        QCOMPARE(result.value, std::optional(0.25));
    }

    void aRateKnowsMaximumAndAverage_data()
    {
        QTest::addColumn<int>("aggregate");
        QTest::addColumn<double>("value");
        QTest::newRow("sum") << int(Indicator::Aggregate::Sum) << 3.0;
        QTest::newRow("largest") << int(Indicator::Aggregate::Max) << 2.0;
        QTest::newRow("average") << int(Indicator::Aggregate::Average) << 1.5;
    }

    void aRateKnowsMaximumAndAverage()
    {
        QFETCH(int, aggregate);
        QFETCH(double, value);
        auto rate = indicator(Indicator::Kind::Rate, u"c"_s);
        rate.aggregate = Indicator::Aggregate(aggregate);
        QList<QByteArray> scrapes;
        for (int i = 0; i < 5; ++i)
            scrapes << "c{a=\"1\"} " + QByteArray::number(1000 + i * 15) + "\nc{a=\"2\"} "
                    + QByteArray::number(1000 + i * 30) + '\n';

        QCOMPARE(evaluated(rate, scrapes).value, std::optional(value));
    }

    void aQuantileOfEachGroup()
    {
        auto p50 = indicator(Indicator::Kind::Quantile, u"h"_s);
        p50.quantile = 0.5;
        p50.by = QStringList{u"path"_s};
        const auto scrape = [](const QByteArray &a, const QByteArray &b) {
            return "h_bucket{path=\"/a\",le=\"1\"} " + a + "\nh_bucket{path=\"/a\",le=\"+Inf\"} " + a
                + "\nh_bucket{path=\"/b\",le=\"1\"} 0\nh_bucket{path=\"/b\",le=\"3\"} " + b
                + "\nh_bucket{path=\"/b\",le=\"+Inf\"} " + b + '\n';
        };

        const auto result = evaluated(p50, {scrape("0", "0"), scrape("8", "4")});

        const std::vector<ReadingPart> parts = {{u"/b"_s, 2}, {u"/a"_s, 0.5}};
        QCOMPARE(result.parts, parts);
    }

    void fault77ACounterResetIsNoDrop()
    {
        QList<QByteArray> scrapes;
        for (const char *count : {"100", "130", "10", "40", "70"})
            scrapes << "c " + QByteArray(count) + '\n';

        // 30 + 10 + 30 + 30 in 60 s
        QCOMPARE(evaluated(indicator(Indicator::Kind::Increase, u"c"_s), scrapes).value,
                 std::optional(100.0));
    }

    void fault78AVanishedSeriesIsUnknownAtOnce()
    {
        const auto gauge = indicator(Indicator::Kind::Gauge, u"q"_s);
        const QList<QByteArray> vanished = {"q 1\n", "q 1\n", "other 1\n"};

        QVERIFY(evaluated(gauge, vanished.mid(0, 2)).value);
        QVERIFY(!evaluated(gauge, vanished).value);
        QVERIFY(evaluated(gauge, vanished + QList<QByteArray>{"q 1\n"}).value);
    }

    void fault79AGapIsBridgedForFiveMinutes_data()
    {
        QTest::addColumn<int>("scrapes");
        for (int k = 1; k <= 21; ++k)
            QTest::addRow("%d scrapes missing", k) << k;
    }

    void fault79AGapIsBridgedForFiveMinutes()
    {
        QFETCH(int, scrapes);

        const auto result = evaluated(indicator(Indicator::Kind::Gauge, u"q"_s), {"q 1\n"}, scrapes * 15'000);

        QCOMPARE(result.value.has_value(), scrapes <= 20);
    }

    void gaugeRatio()
    {
        auto ratio = indicator(Indicator::Kind::GaugeRatio, u"pool"_s,
                               {{u"state"_s, LabelMatcher::Op::Equal, u"used"_s}});
        ratio.per = {u"pool"_s, {{u"state"_s, LabelMatcher::Op::Equal, u"max"_s}}};

        QCOMPARE(evaluated(ratio, {"pool{state=\"used\"} 9\npool{state=\"max\"} 10\n"}).value,
                 std::optional(0.9));
    }

    void aQuantileNamesTheHistogram()
    {
        auto p95 = indicator(Indicator::Kind::Quantile, u"h"_s);
        p95.quantile = 0.5;

        const auto result =
            evaluated(p95,
                      {"h_bucket{le=\"1\"} 0\nh_bucket{le=\"2\"} 0\nh_bucket{le=\"+Inf\"} 0\n",
                       "h_bucket{le=\"1\"} 0\nh_bucket{le=\"2\"} 8\nh_bucket{le=\"+Inf\"} 8\n"});

        QCOMPARE(result.value, std::optional(1.5));
    }

    void aDamagedHistogramIsUnknown_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        QTest::newRow("fault 82: no +Inf") << QByteArray("h_bucket{le=\"1\"} 0\nh_bucket{le=\"2\"} 0\n")
                                           << QByteArray("h_bucket{le=\"1\"} 4\nh_bucket{le=\"2\"} 8\n");
        QTest::newRow("fault 82: counts shrink")
            << QByteArray("h_bucket{le=\"1\"} 0\nh_bucket{le=\"+Inf\"} 0\n")
            << QByteArray("h_bucket{le=\"1\"} 8\nh_bucket{le=\"+Inf\"} 4\n");
        QTest::newRow("fault 82: bound is not a number")
            << QByteArray("h_bucket{le=\"NaN\"} 0\nh_bucket{le=\"+Inf\"} 0\n")
            << QByteArray("h_bucket{le=\"NaN\"} 4\nh_bucket{le=\"+Inf\"} 8\n");
        QTest::newRow("no observations") << QByteArray("h_bucket{le=\"1\"} 3\nh_bucket{le=\"+Inf\"} 3\n")
                                         << QByteArray("h_bucket{le=\"1\"} 3\nh_bucket{le=\"+Inf\"} 3\n");
    }

    void aDamagedHistogramIsUnknown()
    {
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, second);

        const auto result = evaluated(indicator(Indicator::Kind::Quantile, u"h"_s), {first, second});

        QVERIFY(!result.value);
        QVERIFY(!result.unknown.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestEvaluator)
#include "tst_evaluator.moc"

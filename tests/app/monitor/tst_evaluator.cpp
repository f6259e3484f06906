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
        return Evaluator(indicator, 90s).evaluate(store, at + later);
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
        QVERIFY(!evaluated(gauge, {"q 1\n"}, 91'000).value);
        QVERIFY(evaluated(gauge, {"q 1\n"}, 89'000).value);
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

    void withoutTrafficARatioIsUnknownAndNotZero()
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

    void aMetricNobodyHasIsUnknown()
    {
        auto ratio = indicator(Indicator::Kind::Ratio, u"typo_total"_s);
        ratio.per = {u"c"_s, {}};

        const auto result = evaluated(ratio, {"c 5\n", "c 9\n"});

        QVERIFY(!result.value);
        QVERIFY2(result.unknown.contains(u"typo_total"_s), qPrintable(result.unknown));
    }

    void aDeclaredMetricStopsBeingZeroWhenItsSourceGoes()
    {
        const auto rate = indicator(Indicator::Kind::Rate, u"c"_s);
        const QByteArray declared = "# TYPE c counter\nother 1\n";

        QCOMPARE(evaluated(rate, {declared}).value, std::optional(0.0));
        QVERIFY(!evaluated(rate, {declared}, 61'000).value);
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
        QTest::newRow("no +Inf") << QByteArray("h_bucket{le=\"1\"} 0\nh_bucket{le=\"2\"} 0\n")
                                 << QByteArray("h_bucket{le=\"1\"} 4\nh_bucket{le=\"2\"} 8\n");
        QTest::newRow("counts shrink") << QByteArray("h_bucket{le=\"1\"} 0\nh_bucket{le=\"+Inf\"} 0\n")
                                       << QByteArray("h_bucket{le=\"1\"} 8\nh_bucket{le=\"+Inf\"} 4\n");
        QTest::newRow("bound is not a number")
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

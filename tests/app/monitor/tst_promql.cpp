// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/promql.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace thabat;
using namespace thabat::monitor;
using runbook::Indicator;
using runbook::LabelMatcher;

Q_DECLARE_METATYPE(Indicator)

//! The same indicator as one expression for a server.
class TestPromql : public QObject
{
    Q_OBJECT

private:
    static Indicator indicator(Indicator::Kind kind, const QString &metric,
                               const std::vector<LabelMatcher> &matchers = {})
    {
        Indicator result;
        result.kind = kind;
        result.of = {metric, matchers};
        result.window = 5min;
        return result;
    }

    static LabelMatcher matcher(LabelMatcher::Op op, const QString &value) { return {u"code"_s, op, value}; }

private Q_SLOTS:
    void everyKindHasItsExpression_data()
    {
        using enum LabelMatcher::Op;
        QTest::addColumn<Indicator>("indicator");
        QTest::addColumn<QString>("promql");

        auto one = indicator(Indicator::Kind::Gauge, u"q"_s);
        QTest::newRow("gauge") << one << u"sum(q)"_s;
        one.aggregate = Indicator::Aggregate::Average;
        one.by = QStringList{u"zone"_s, u"job"_s, u"zone"_s};
        QTest::newRow("gauge by labels") << one << u"avg by (zone, job) (q)"_s;

        one = indicator(Indicator::Kind::Rate, u"c"_s);
        QTest::newRow("rate") << one << u"sum(rate(c[5m]))"_s;
        one.window = 1500ms;
        one.aggregate = Indicator::Aggregate::Max;
        one.of.matchers = {matcher(Equal, u"500"_s)};
        QTest::newRow("rate of some labels")
            << one << u"max(rate(c{code=\"500\"}[1500ms])) or 0 * max(rate(c[1500ms]))"_s;

        one = indicator(Indicator::Kind::Increase, u"c"_s);
        one.window = 2h;
        one.by = QStringList{u"path"_s};
        QTest::newRow("increase") << one << u"sum by (path) (increase(c[2h]))"_s;

        one = indicator(Indicator::Kind::Ratio, u"c"_s, {matcher(Matches, u"5.."_s)});
        one.per = {u"d"_s, {matcher(MatchesNot, u"1.."_s), matcher(NotEqual, u""_s)}};
        one.window = 90s;
        QTest::newRow("ratio")
            << one
            << u"(sum(rate(c{code=~\"5..\"}[90s])) or 0 * sum(rate(d{code!~\"1..\",code!=\"\"}[90s])))"
               u" / sum(rate(d{code!~\"1..\",code!=\"\"}[90s]))"_s;

        one = indicator(Indicator::Kind::GaugeRatio, u"used"_s);
        one.per = {u"most"_s, {}};
        QTest::newRow("ratio of gauges") << one << u"sum(used) / sum(most)"_s;

        one = indicator(Indicator::Kind::Quantile, u"h"_s, {matcher(Equal, u"200"_s)});
        one.quantile = 0.95;
        QTest::newRow("quantile")
            << one << u"histogram_quantile(0.95, sum by (le) (rate(h_bucket{code=\"200\"}[5m])))"_s;
        one.by = QStringList{u"le"_s, u"path"_s};
        one.of.matchers.clear();
        QTest::newRow("quantile by labels")
            << one << u"histogram_quantile(0.95, sum by (le, path) (rate(h_bucket[5m])))"_s;
    }

    void everyKindHasItsExpression()
    {
        QFETCH(Indicator, indicator);
        QFETCH(QString, promql);

        QCOMPARE(toPromql(indicator), promql);
    }

    void aValueIsQuoted_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("quoted");
        QTest::newRow("quote") << u"say \"no\""_s << u"q{code=\"say \\\"no\\\"\"}"_s;
        QTest::newRow("backslash of an expression") << u"5\\d"_s << u"q{code=\"5\\\\d\"}"_s;
        QTest::newRow("line break") << u"a\nb"_s << u"q{code=\"a\\nb\"}"_s;
        QTest::newRow("Arabic") << u"خطأ"_s << u"q{code=\"خطأ\"}"_s;
        QTest::newRow("looks like a placeholder") << u"%1%2"_s << u"q{code=\"%1%2\"}"_s;
    }

    void aValueIsQuoted()
    {
        QFETCH(QString, value);
        QFETCH(QString, quoted);

        const auto promql =
            toPromql(indicator(Indicator::Kind::Gauge, u"q"_s, {matcher(LabelMatcher::Op::Equal, value)}));

        QCOMPARE(promql, u"sum("_s + quoted + u')');
    }

    void theNewestSampleIsThatOfTheSeriesBehindTheValue()
    {
        auto one = indicator(Indicator::Kind::Ratio, u"c"_s);
        one.per = {u"d"_s, {}};
        QCOMPARE(toSampledPromql(one), u"max(timestamp(d))"_s);

        QCOMPARE(toSampledPromql(indicator(Indicator::Kind::Quantile, u"h"_s)),
                 u"max(timestamp(h_bucket))"_s);

        QCOMPARE(toSampledPromql(
                     indicator(Indicator::Kind::Rate, u"c"_s, {matcher(LabelMatcher::Op::Equal, u"500"_s)})),
                 u"(max(timestamp(c{code=\"500\"})) or (max(timestamp(c))"
                 u" unless sum(count_over_time(c{code=\"500\"}[5m]))))"_s);
    }
};

QTEST_GUILESS_MAIN(TestPromql)
#include "tst_promql.moc"

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/prometheusanswer.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::monitor;

namespace {

Result<HttpResponse> response(int status, const QByteArray &body, const QByteArray &type = "application/json")
{
    HttpResponse result;
    result.status = status;
    result.contentType = type;
    result.body = body;
    return result;
}

Result<HttpResponse> success(const QByteArray &data, const QByteArray &more = {})
{
    return response(200, R"({"status":"success","data":)" + data + more + '}');
}

} // namespace

//! What servers answer, as seen from Prometheus 2.42, VictoriaMetrics 1.79 and proxies before them.
class TestPrometheusAnswer : public QObject
{
    Q_OBJECT

private:
    static QueryAnswer query(const QByteArray &data)
    {
        const auto answer = readQueryAnswer(success(data));
        return answer ? *answer : QueryAnswer{};
    }

private Q_SLOTS:
    void aVectorHasLabelsATimeAndAValue()
    {
        const auto answer = query(R"({"resultType":"vector","result":[)"
                                  R"({"metric":{"path":"/a"},"value":[1700000000.125,"1e-05"]},)"
                                  R"({"metric":{},"value":[1700000000.125,"NaN"]}]})");

        QCOMPARE(answer.series.size(), size_t(2));
        QCOMPARE(answer.series[0].labels.at(u"path"_s), u"/a"_s);
        QCOMPARE(answer.series[0].points.at(0).at, 1'700'000'000'125);
        QCOMPARE(answer.series[0].points.at(0).value, 1e-5);
        QVERIFY(std::isnan(answer.series[1].points.at(0).value));
    }

    void aMatrixHasManyPointsAndAScalarOne()
    {
        const auto matrix =
            query(R"({"resultType":"matrix","result":[{"metric":{},"values":[[1,"1"],[2.5,"+Inf"]]}]})");
        const auto scalar = query(R"({"resultType":"scalar","result":[7,"-Inf"]})");

        QCOMPARE(matrix.series.at(0).points.size(), size_t(2));
        QCOMPARE(matrix.series.at(0).points.at(1).at, 2500);
        QVERIFY(std::isinf(matrix.series.at(0).points.at(1).value));
        QCOMPARE(scalar.series.at(0).points.at(0).at, 7000);
    }

    void anEmptyResultIsAnAnswerWithoutAValue()
    {
        const auto answer = readQueryAnswer(success(R"({"resultType":"vector","result":[]})"));

        QVERIFY(answer);
        QVERIFY(answer->series.empty());
    }

    void warningsAreKept()
    {
        const auto answer = readQueryAnswer(
            success(R"({"resultType":"vector","result":[]})", R"(,"warnings":["a store is away"])"));

        QCOMPARE(answer->warnings, QStringList{u"a store is away"_s});
    }

    void whatMakesNoSenseIsRefused_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::newRow("no data") << QByteArray("null");
        QTest::newRow("another type") << QByteArray(R"({"resultType":"string","result":[1,"a"]})");
        QTest::newRow("result is no list") << QByteArray(R"({"resultType":"vector","result":{}})");
        QTest::newRow("value is no text")
            << QByteArray(R"({"resultType":"vector","result":[{"metric":{},"value":[1,2]}]})");
        QTest::newRow("value is no number")
            << QByteArray(R"({"resultType":"vector","result":[{"metric":{},"value":[1,"x"]}]})");
        QTest::newRow("time is no number")
            << QByteArray(R"({"resultType":"vector","result":[{"metric":{},"value":["1","2"]}]})");
        QTest::newRow("time is beyond all times")
            << QByteArray(R"({"resultType":"vector","result":[{"metric":{},"value":[1e300,"2"]}]})");
        QTest::newRow("time goes back")
            << QByteArray(R"({"resultType":"matrix","result":[{"metric":{},"values":[[2,"1"],[1,"1"]]}]})");
        QTest::newRow("a vector in a matrix")
            << QByteArray(R"({"resultType":"matrix","result":[{"metric":{},"value":[2,"1"]}]})");
    }

    void whatMakesNoSenseIsRefused()
    {
        QFETCH(QByteArray, data);

        const auto answer = readQueryAnswer(success(data));

        QVERIFY(!answer);
        QVERIFY(!answer.error().message.isEmpty());
    }

    void tooMuchIsRefused()
    {
        QByteArray many = R"({"resultType":"vector","result":[)";
        for (int i = 0; i <= 10'000; ++i)
            many += QByteArray(i > 0 ? "," : "") + R"({"metric":{},"value":[1,"1"]})";

        const auto answer = readQueryAnswer(success(many + "]}"));

        QVERIFY(!answer);
        QVERIFY2(answer.error().message.contains(u"too large"_s), qPrintable(answer.error().message));
    }

    void everyOtherAnswerSaysWhy_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("says");
        QTest::addColumn<int>("code");
        const auto network = int(Error::Code::Network);
        const auto input = int(Error::Code::InvalidInput);
        QTest::newRow("bad query of Prometheus")
            << 400 << QByteArray(R"({"status":"error","errorType":"bad_data","error":"parse error"})")
            << u"parse error"_s << input;
        QTest::newRow("422 of VictoriaMetrics")
            << 422 << QByteArray(R"({"status":"error","errorType":"422","error":"cannot parse"})")
            << u"refuses the query"_s << input;
        QTest::newRow("time-out in the server")
            << 503 << QByteArray(R"({"status":"error","errorType":"timeout","error":"query timed out"})")
            << u"query timed out"_s << network;
        QTest::newRow("an error with status 200")
            << 200 << QByteArray(R"({"status":"error","error":"odd"})") << u"odd"_s << network;
        QTest::newRow("wants a login") << 401 << QByteArray("Unauthorized") << u"401"_s << network;
        QTest::newRow("forbidden") << 403 << QByteArray(R"({"status":"error"})") << u"403"_s << network;
        QTest::newRow("nothing there")
            << 404 << QByteArray("404 page not found") << u"404"_s << int(Error::Code::NotFound);
        QTest::newRow("a proxy's error")
            << 502 << QByteArray("<html>bad gateway</html>") << u"502"_s << network;
        QTest::newRow("a web page") << 200 << QByteArray("<html>Sign in</html>") << u"not that of"_s << input;
        QTest::newRow("other JSON") << 200 << QByteArray(R"({"ok":true})") << u"not that of"_s << input;
        QTest::newRow("cut JSON") << 200 << QByteArray(R"({"status":"success","data":)") << u"not that of"_s
                                  << input;
        QTest::newRow("nothing") << 200 << QByteArray() << u"not that of"_s << input;
    }

    void everyOtherAnswerSaysWhy()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, says);
        QFETCH(int, code);
        const auto got = response(status, body);

        const auto query = readQueryAnswer(got);
        const auto rules = readRulesAnswer(got);

        QVERIFY(!query && !rules);
        QVERIFY2(query.error().message.contains(says), qPrintable(query.error().message));
        QCOMPARE(int(query.error().code), code);
        QCOMPARE(rules.error().message, query.error().message);
    }

    void aRedirectIsShownAndNotFollowed()
    {
        HttpResponse elsewhere;
        elsewhere.status = 302;
        elsewhere.redirectTo = QUrl(u"https://sso.example/login?next=secret"_s);

        const auto answer = readQueryAnswer(elsewhere);

        QVERIFY(answer.error().message.contains(u"https://sso.example/login"_s));
        QVERIFY(!answer.error().message.contains(u"secret"_s));
    }

    void theAlertsOfRulesAreRead()
    {
        const auto answer = readRulesAnswer(success(
            R"({"groups":[{"rules":[{"type":"alerting","name":"HighErrorRate","health":"ok","alerts":[)"
            R"({"state":"firing","labels":{"alertname":"HighErrorRate","job":"api"},)"
            R"("annotations":{"summary":"1 of 10 fails"},"activeAt":"2026-11-23T00:04:00.5Z","value":"1e-01"},)"
            R"({"state":"pending","labels":{"job":"web"}},{"state":"inactive","labels":{}}]},)"
            R"({"type":"alerting","name":"Broken","health":"err","lastError":"many-to-many"},)"
            R"({"type":"recording","name":"job:rate","health":"ok"}]}]})"));

        QVERIFY(answer);
        QCOMPARE(answer->alerts.size(), size_t(2));
        const auto &alert = answer->alerts[0];
        QCOMPARE(alert.name, u"HighErrorRate"_s);
        QCOMPARE(alert.state, ForeignAlert::State::Firing);
        QCOMPARE(alert.summary, u"1 of 10 fails"_s);
        QCOMPARE(alert.labels, (std::map<QString, QString>{{u"job"_s, u"api"_s}}));
        QCOMPARE(alert.since, QDateTime(QDate(2026, 11, 23), QTime(0, 4, 0, 500), Qt::UTC));
        QCOMPARE(alert.from, u"prometheus"_s);
        QCOMPARE(answer->alerts[1].name, u"HighErrorRate"_s);
        QCOMPARE(answer->alerts[1].state, ForeignAlert::State::Pending);
        QCOMPARE(answer->warnings.size(), 1);
        QVERIFY(answer->warnings[0].contains(u"many-to-many"_s));
    }

    void targetsAreRead()
    {
        const auto answer = readTargetsAnswer(success(
            R"({"activeTargets":[{"labels":{"job":"api","instance":"a:1"},"health":"down",)"
            R"("lastError":"connection refused","lastScrape":"2026-11-23T00:04:00Z"},)"
            R"({"labels":{},"scrapePool":"p","scrapeUrl":"http://b:2/metrics","health":"unknown",)"
            R"("lastScrape":"0001-01-01T00:00:00Z"},{"labels":{"job":"api","instance":"c:3"},"health":"up"}]})"));

        QVERIFY(answer);
        QCOMPARE(answer->targets.size(), size_t(3));
        QCOMPARE(answer->targets[0].state, ScrapeTarget::State::Down);
        QCOMPARE(answer->targets[0].problem, u"connection refused"_s);
        QVERIFY(answer->targets[0].lastScrape.isValid());
        QCOMPARE(answer->targets[1].job, u"p"_s);
        QCOMPARE(answer->targets[1].instance, u"http://b:2/metrics"_s);
        QCOMPARE(answer->targets[1].state, ScrapeTarget::State::Unknown);
        QVERIFY(!answer->targets[1].lastScrape.isValid());
        QCOMPARE(answer->targets[2].state, ScrapeTarget::State::Up);
    }

    void aServerWithoutRulesOrTargetsHasNone()
    {
        QVERIFY(readRulesAnswer(success(R"({"groups":[]})"))->alerts.empty());
        QVERIFY(readTargetsAnswer(success(R"({"activeTargets":[]})"))->targets.empty());
        QVERIFY(readRulesAnswer(success("null"))->alerts.empty());
    }
};

QTEST_GUILESS_MAIN(TestPrometheusAnswer)
#include "tst_prometheusanswer.moc"

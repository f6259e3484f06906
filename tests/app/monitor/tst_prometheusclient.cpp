// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/prometheusclient.h"
#include "tests/support/answer.h"
#include "tests/support/rawserver.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace thabat;
using namespace thabat::monitor;
using test::answerOf;
using test::RawAnswer;
using test::RawServer;

//! What goes out to a server, and what happens when it behaves badly.
class TestPrometheusClient : public QObject
{
    Q_OBJECT

private:
    static runbook::Server serverOf(const RawServer &raw)
    {
        runbook::Server server;
        server.url = raw.url(u"/prometheus"_s).toString();
        server.timeout = 500ms;
        return server;
    }

    static QByteArray empty()
    {
        return RawServer::http(200, R"({"status":"success","data":{"resultType":"vector","result":[]}})",
                               "application/json");
    }

private Q_SLOTS:
    void aQueryIsEncodedToTheLastSign()
    {
        RawServer raw;
        raw.answer("/prometheus/api/v1/query", empty());
        PrometheusClient client(serverOf(raw));

        QVERIFY(answerOf(client.query(u"sum(a{b=~\"5..|c+d&e\"}) + 1 % 2 # خ"_s)));

        const auto path = raw.requests().last().path;
        QCOMPARE(QUrl::fromPercentEncoding(path),
                 u"/prometheus/api/v1/query?query=sum(a{b=~\"5..|c+d&e\"}) + 1 % 2 # خ"_s);
        for (const char sign : {'+', '#', ' ', '"', '{'})
            QVERIFY2(!path.contains(sign), path.constData());
        QCOMPARE(path.count('&'), 0);
    }

    void aRangeSaysFromToAndStep()
    {
        RawServer raw;
        raw.answer("/prometheus/api/v1/query_range", empty());
        PrometheusClient client(serverOf(raw));
        const QDateTime from(QDate(2026, 11, 23), QTime(0, 0), Qt::UTC);

        QVERIFY(answerOf(client.queryRange(u"q"_s, {from, from.addSecs(60), 250ms})));

        QCOMPARE(QUrl::fromPercentEncoding(raw.requests().last().path),
                 u"/prometheus/api/v1/query_range?query=q&start=2026-11-23T00:00:00.000Z"
                 "&end=2026-11-23T00:01:00.000Z&step=0.25"_s);
    }

    void theLoginGoesOutAndWithoutOneNothingDoes()
    {
        RawServer raw;
        raw.answer("/prometheus/api/v1/rules",
                   RawServer::http(200, R"({"status":"success","data":{"groups":[]}})", "application/json"));
        auto server = serverOf(raw);
        server.login.user = u"ops"_s;
        server.login.passwordFrom = u"THABAT_TEST_PROMETHEUS"_s;
        qunsetenv("THABAT_TEST_PROMETHEUS");
        PrometheusClient without(server);
        const auto refused = answerOf(without.rules());
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(u"THABAT_TEST_PROMETHEUS"_s));
        QVERIFY(raw.requests().isEmpty());

        qputenv("THABAT_TEST_PROMETHEUS", "secret");
        PrometheusClient with(server);
        QVERIFY(answerOf(with.rules()));

        QCOMPARE(raw.requests().last().headers.at("authorization"),
                 "Basic " + QByteArray("ops:secret").toBase64());
    }

    void badServersAreErrorsInTime_data()
    {
        QTest::addColumn<RawAnswer>("answer");
        QTest::newRow("silence") << RawAnswer{{}, RawAnswer::Then::KeepSilent};
        QTest::newRow("one byte at a time") << RawAnswer{empty(), RawAnswer::Then::KeepSilent, 1, 50ms};
        QTest::newRow("half an answer") << RawAnswer{empty().chopped(8)};
        QTest::newRow("not HTTP") << RawAnswer{"hello\r\n\r\n"};
        QTest::newRow("endless") << RawAnswer{
            RawServer::http(200, QByteArray(9'000'000, ' '), "application/json")};
    }

    void badServersAreErrorsInTime()
    {
        QFETCH(RawAnswer, answer);
        RawServer raw;
        raw.answer("/prometheus/api/v1/query", answer);
        PrometheusClient client(serverOf(raw));

        const auto result = answerOf(client.query(u"q"_s), 3s);

        QVERIFY(!result);
        QVERIFY(!result.error().message.isEmpty());
        QVERIFY(!result.error().message.startsWith(u"the test waited"_s));
    }

    void anAnswerMayComeAfterTheClientIsGone()
    {
        RawServer raw;
        raw.answer("/prometheus/api/v1/query", empty());
        Later<QueryAnswer> later;
        {
            PrometheusClient client(serverOf(raw));
            later = client.query(u"q"_s);
        }

        QCOMPARE(answerOf(later).error().code, Error::Code::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestPrometheusClient)
#include "tst_prometheusclient.moc"

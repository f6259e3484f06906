// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/prometheusclient.h"
#include "tests/support/answer.h"
#include "tests/support/rawserver.h"

#include <QTest>
#include <QTimer>

#include <ctime>

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

    //! Processor time of this thread, which a busy machine does not stretch.
    static std::chrono::nanoseconds threadTime()
    {
        timespec time = {};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
    }

    void aLargeAnswerDoesNotHoldUpThisThread()
    {
        QByteArray values;
        for (int i = 0; i < 150'000; ++i)
            values += (i > 0 ? ",[" : "[") + QByteArray::number(1'700'000'000 + i) + ",\"0.1234567\"]";
        RawServer raw;
        raw.answer("/prometheus/api/v1/query",
                   RawServer::http(200,
                                   R"({"status":"success","data":{"resultType":"matrix","result":[)"
                                   R"({"metric":{},"values":[)"
                                       + values + "]}]}}",
                                   "application/json"));
        auto server = serverOf(raw);
        server.timeout = 30s;
        PrometheusClient client(server);
        std::chrono::nanoseconds longest{0};
        auto last = threadTime();
        QTimer meter;
        connect(&meter, &QTimer::timeout, &meter, [&] {
            const auto now = threadTime();
            longest = std::max(longest, now - last);
            last = now;
        });
        meter.start(0);

        const auto answer = answerOf(client.query(u"q"_s), 60s);

        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().message));
        QCOMPARE(answer->series.at(0).points.size(), size_t(150'000));
        QVERIFY2(longest < 100ms, qPrintable(QString::number(longest.count())));
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

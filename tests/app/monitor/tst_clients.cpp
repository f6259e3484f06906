// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/healthclient.h"
#include "app/monitor/metricsclient.h"
#include "tests/support/fakeclock.h"
#include "tests/support/rawserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace thabat;
using namespace thabat::monitor;
using test::RawAnswer;
using test::RawServer;

Q_DECLARE_METATYPE(thabat::monitor::Health)

//! The clients against servers that misbehave.
class TestClients : public QObject
{
    Q_OBJECT

private:
    Clock m_clock;

    static runbook::HealthProbe probe(const QUrl &url)
    {
        runbook::HealthProbe result;
        result.id = u"health"_s;
        result.component = u"api"_s;
        result.url = url.toString();
        result.every = 50ms;
        result.timeout = 300ms;
        result.statusPointer = u"/status"_s;
        result.ok = QStringList{u"ok"_s};
        return result;
    }

private Q_SLOTS:
    void whateverTheServerDoesThereIsOneVerdictInTime_data()
    {
        QTest::addColumn<RawAnswer>("answer");
        QTest::addColumn<Health>("health");
        const auto ok = RawServer::http(200, R"({"status":"ok"})", "application/json");
        QTest::newRow("well") << RawAnswer{ok} << Health::Ok;
        QTest::newRow("half the body") << RawAnswer{ok.chopped(6)} << Health::Down;
        QTest::newRow("silence") << RawAnswer{{}, RawAnswer::Then::KeepSilent} << Health::Down;
        QTest::newRow("one byte at a time")
            << RawAnswer{ok, RawAnswer::Then::KeepSilent, 1, 50ms} << Health::Down;
        QTest::newRow("not HTTP") << RawAnswer{"hello\r\n\r\n"} << Health::Down;
        QTest::newRow("endless") << RawAnswer{RawServer::http(200, QByteArray(400'000, ' '),
                                                              "application/json")}
                                 << Health::Down;
        QTest::newRow("login page") << RawAnswer{RawServer::http(200, "<html>Sign in</html>", "text/html")}
                                    << Health::Unknown;
        QTest::newRow("redirect") << RawAnswer{RawServer::http(302, "", "text/plain",
                                                               "Location: http://127.0.0.1/\r\n")}
                                  << Health::Unknown;
    }

    void whateverTheServerDoesThereIsOneVerdictInTime()
    {
        QFETCH(RawAnswer, answer);
        QFETCH(Health, health);
        RawServer server;
        server.answer("/health", answer);
        const auto definition = probe(server.url(u"/health"_s));
        HealthClient client(definition, m_clock, nullptr);
        std::optional<HealthAnswer> first;
        connect(&client, &HealthClient::answered, &client, [&](const HealthAnswer &verdict) {
            if (!first)
                first = verdict;
        });

        client.start();
        QTRY_VERIFY_WITH_TIMEOUT(first, 3000);

        QCOMPARE(first->verdict.health, health);
        QCOMPARE(first->verdict.reason.isEmpty(), health == Health::Ok);
    }

    void aRefusedConnectionIsDown()
    {
        RawServer server;
        const auto definition = probe(server.url(u"/health"_s));
        server.stop();
        HealthClient client(definition, m_clock, nullptr);
        HealthAnswer last;
        connect(&client, &HealthClient::answered, &client, [&](const HealthAnswer &verdict) {
            last = verdict;
        });

        client.start();
        QTRY_COMPARE(last.verdict.health, Health::Down);

        QVERIFY2(last.verdict.reason.contains(u"refused"_s), qPrintable(last.verdict.reason));
    }

    void aSlowServerIsNeverAskedTwiceAtOnce()
    {
        RawServer server;
        server.answer("/health", RawAnswer{{}, RawAnswer::Then::KeepSilent});
        auto definition = probe(server.url(u"/health"_s));
        definition.every = 20ms;
        HealthClient client(definition, m_clock, nullptr);
        int verdicts = 0;
        connect(&client, &HealthClient::answered, &client, [&] {
            ++verdicts;
        });

        client.start();
        QTRY_COMPARE(verdicts, 2);

        QVERIFY2(server.requests().size() <= 3, qPrintable(QString::number(server.requests().size())));
    }

    void aStoppedClientSaysNothing()
    {
        RawServer server;
        server.answer("/health", RawServer::http(200, "{}", "application/json"));
        const auto definition = probe(server.url(u"/health"_s));
        HealthClient client(definition, m_clock, nullptr);
        int verdicts = 0;
        connect(&client, &HealthClient::answered, &client, [&] {
            ++verdicts;
        });
        client.start();
        QTRY_VERIFY(!server.requests().isEmpty());

        client.stop();
        const auto before = verdicts;
        QTest::qWait(150);

        QCOMPARE(verdicts, before);
    }

    void afterAPauseTheNextRoundIsOnTheGrid_data()
    {
        QTest::addColumn<int>("elapsed");
        QTest::addColumn<int>("pause");
        QTest::newRow("quick answer") << 100 << 900;
        QTest::newRow("no time at all") << 0 << 1000;
        QTest::newRow("slower than the interval") << 1300 << 700;
        QTest::newRow("a night asleep is one round, not thousands") << 36'000'400 << 600;
        QTest::newRow("a clock that went back") << -5000 << 1000;
    }

    void afterAPauseTheNextRoundIsOnTheGrid()
    {
        QFETCH(int, elapsed);
        QFETCH(int, pause);

        QCOMPARE(int(Rounds::pause(1s, std::chrono::milliseconds(elapsed)).count()), pause);
    }

    void whatIsNotMetricsIsRefused_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("reason");
        QTest::newRow("HTML") << 200 << QByteArray("text/html") << QByteArray("<html>") << u"text/html"_s;
        QTest::newRow("JSON") << 200 << QByteArray("application/json") << QByteArray("{}")
                              << u"application/json"_s;
        QTest::newRow("HTML called text")
            << 200 << QByteArray("text/plain") << QByteArray("<html>\n") << u"line 1"_s;
        QTest::newRow("status") << 503 << QByteArray("text/plain") << QByteArray("a 1\n") << u"503"_s;
        QTest::newRow("nothing") << 200 << QByteArray("text/plain") << QByteArray() << u"no metrics"_s;
        QTest::newRow("OpenMetrics that is cut")
            << 200 << QByteArray("application/openmetrics-text; version=1.0.0") << QByteArray("a 1\n")
            << u"EOF"_s;
    }

    void whatIsNotMetricsIsRefused()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        QFETCH(QString, reason);
        HttpResponse response;
        response.status = status;
        response.contentType = type;
        response.body = body;

        SourceMemory memory{ScrapeReader({"a"}, {}), SourceIdentity({"a"}, {})};
        const auto result = judgeMetrics(response, memory);

        QVERIFY(!result);
        QVERIFY2(result.error().message.contains(reason), qPrintable(result.error().message));
    }

    void aScrapeNamesItsJobAndInstance()
    {
        const auto exposition =
            asScraped(*parseExposition("a{job=\"mine\",z=\"1\"} 1\n"), "api", "127.0.0.1:80");

        QCOMPARE(
            exposition.samples[0].labels,
            (Labels{{"exported_job", "mine"}, {"instance", "127.0.0.1:80"}, {"job", "api"}, {"z", "1"}}));
    }
};

QTEST_GUILESS_MAIN(TestClients)
#include "tst_clients.moc"

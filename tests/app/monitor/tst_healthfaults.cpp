// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/healthclient.h"
#include "tests/support/fakeclock.h"
#include "tests/support/rawserver.h"
#include "tests/support/stallmeter.h"

#include <QElapsedTimer>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace thabat;
using namespace thabat::monitor;
using test::RawAnswer;
using test::RawServer;

Q_DECLARE_METATYPE(thabat::monitor::Health)

//! Faults 89 to 106 as a probe sees them: the verdict, its kind, its one sentence, and the event loop free.
class TestHealthFaults : public QObject
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
        result.timeout = 600ms;
        result.statusPointer = u"/status"_s;
        result.ok = QStringList{u"ok"_s};
        result.degraded = QStringList{u"degraded"_s};
        return result;
    }

    std::optional<HealthAnswer> firstAnswer(const runbook::HealthProbe &definition) const
    {
        HealthClient client(definition, m_clock, nullptr);
        std::optional<HealthAnswer> first;
        connect(&client, &HealthClient::answered, &client, [&](const HealthAnswer &answer) {
            if (!first)
                first = answer;
        });
        client.start();
        [[maybe_unused]] const bool came = QTest::qWaitFor(
            [&] {
                return first.has_value();
            },
            5000);
        return first;
    }

private Q_SLOTS:
    void eachFaultHasItsVerdict_data()
    {
        QTest::addColumn<RawAnswer>("answer");
        QTest::addColumn<Health>("health");
        QTest::addColumn<QString>("trouble");
        QTest::addColumn<QString>("words");
        const QByteArray json = "application/json";
        const auto ok = RawServer::http(200, R"({"status":"ok"})", json);
        using Then = RawAnswer::Then;
        QTest::newRow("fault 90: a drip")
            << RawAnswer{ok, Then::KeepSilent, 1, 50ms} << Health::Down << u"slow"_s << u"too slowly"_s;
        QTest::newRow("fault 91: silence") << RawAnswer{{}, Then::KeepSilent} << Health::Down << u"silent"_s
                                           << u"did not answer within 0.6 s"_s;
        QTest::newRow("fault 92: a redirect to itself")
            << RawAnswer{RawServer::http(302, "", json, "Location: /health\r\n")} << Health::Unknown
            << u"redirect"_s << u"/health"_s;
        QTest::newRow("fault 93: a redirect elsewhere, and where to")
            << RawAnswer{RawServer::http(307, "", json, "Location: https://user:pw@login.example/in?t=1\r\n")}
            << Health::Unknown << u"redirect"_s << u"https://login.example/in"_s;
        QTest::newRow("fault 94: a redirect to a file")
            << RawAnswer{RawServer::http(302, "", json, "Location: file:///etc/passwd\r\n")}
            << Health::Unknown << u"redirect"_s << u"file:///etc/passwd"_s;
        QTest::newRow("fault 95: too often") << RawAnswer{RawServer::http(429, "", json)} << Health::Unknown
                                             << u"rate-limited"_s << u"We ask too often"_s;
        QTest::newRow("fault 95: too often, with a pause")
            << RawAnswer{RawServer::http(429, "", json, "Retry-After: 5\r\n")} << Health::Unknown
            << u"rate-limited"_s << u"the next look is in"_s;
        QTest::newRow("fault 96: 500 with 50 MB")
            << RawAnswer{RawServer::http(500, QByteArray(50'000'000, 'x'), "text/plain")} << Health::Down
            << u"status"_s << u"500"_s;
        QTest::newRow("fault 96: 503 that says why")
            << RawAnswer{RawServer::http(503, R"({"status":"draining"})", json)} << Health::Down
            << u"status"_s << u"draining"_s;
        QTest::newRow("fault 99: a captive portal")
            << RawAnswer{RawServer::http(200, "<html>Sign in to the hotel</html>", "text/html")}
            << Health::Unknown << u"web-page"_s << u"login page"_s;
        QTest::newRow("fault 100: degraded")
            << RawAnswer{RawServer::http(200, R"({"status":"degraded"})", json)} << Health::Degraded
            << u"says"_s << u"degraded"_s;
        QTest::newRow("fault 100: empty") << RawAnswer{RawServer::http(200, "", json)} << Health::Unknown
                                          << u"wrong-answer"_s << u"broken JSON"_s;
        QTest::newRow("fault 100: cut JSON") << RawAnswer{RawServer::http(200, R"({"status":"ok")", json)}
                                             << Health::Unknown << u"wrong-answer"_s << u"broken JSON"_s;
        QTest::newRow("fault 101: 12 MB of headers")
            << RawAnswer{"HTTP/1.1 200 OK\r\nX: " + QByteArray(12'000'000, 'x')} << Health::Down
            << u"head-too-large"_s << u"headers"_s;
        QTest::newRow("an endless body")
            << RawAnswer{"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n"
                             + QByteArray(100'000, ' '),
                         Then::SendAgainForever}
            << Health::Down << u"too-large"_s << u"larger than"_s;
        QTest::newRow("http on a TLS port, as Go and nginx say it")
            << RawAnswer{RawServer::http(400, "Client sent an HTTP request to an HTTPS server.\n")}
            << Health::Down << u"wants-tls"_s << u"https, not http"_s;
        QTest::newRow("no right to look")
            << RawAnswer{RawServer::http(403, "", json)} << Health::Unknown << u"not-allowed"_s << u"403"_s;
    }

    void eachFaultHasItsVerdict()
    {
        QFETCH(RawAnswer, answer);
        QFETCH(Health, health);
        QFETCH(QString, trouble);
        QFETCH(QString, words);
        RawServer server;
        server.answer("/health", answer);
        test::StallMeter stalls;

        const auto verdict = firstAnswer(probe(server.url(u"/health"_s)));

        QVERIFY(verdict);
        QCOMPARE(verdict->verdict.health, health);
        QCOMPARE(toKey(verdict->verdict.trouble), trouble);
        QVERIFY2(verdict->verdict.reason.contains(words), qPrintable(verdict->verdict.reason));
        QVERIFY2(stalls.longest() < test::StallMeter::limit, qPrintable(u"%1 ms"_s.arg(stalls.longest())));
    }

    void fault89AWayThatIsOursToMendSaysNothingOfTheService_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<Health>("health");
        using Code = Error::Code;
        QTest::newRow("no network") << Error{Code::Network, u"n"_s, Trouble::NoNetwork} << Health::Unknown;
        QTest::newRow("no DNS") << Error{Code::Timeout, u"n"_s, Trouble::NameLookup} << Health::Unknown;
        QTest::newRow("a name that does not exist")
            << Error{Code::Network, u"n"_s, Trouble::UnknownHost} << Health::Down;
        QTest::newRow("refused") << Error{Code::Network, u"n"_s, Trouble::Refused} << Health::Down;
        QTest::newRow("no route") << Error{Code::Network, u"n"_s, Trouble::Unreachable} << Health::Down;
    }

    void fault89AWayThatIsOursToMendSaysNothingOfTheService()
    {
        QFETCH(Error, error);
        QFETCH(Health, health);

        const auto answer = judgeHealth(probe(QUrl(u"http://a.example/"_s)), error, m_clock.now());

        QCOMPARE(answer.verdict.health, health);
        QCOMPARE(answer.failing.has_value(), health == Health::Down); // no P0 from a laptop on a train
        QVERIFY(!answer.heard);
    }

    void fault95ThePauseIsKept()
    {
        RawServer server;
        server.answer("/health", RawServer::http(429, "", "application/json", "Retry-After: 1\r\n"));
        const auto definition = probe(server.url(u"/health"_s));
        HealthClient client(definition, m_clock, nullptr);
        QElapsedTimer timer;
        client.start();
        QTRY_COMPARE(server.requests().size(), 1);
        timer.start();

        QTRY_COMPARE(server.requests().size(), 2);

        QVERIFY2(timer.elapsed() >= 900 && timer.elapsed() < 3000,
                 qPrintable(QString::number(timer.elapsed())));
    }

    void fault106AddressesThatLeadToSecretsAreNotAsked_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("a file") << u"file:///etc/passwd"_s;
        QTest::newRow("the secrets of a cloud") << u"http://169.254.169.254/latest/meta-data"_s;
        QTest::newRow("the same, written as one number") << u"http://2852039166/latest/meta-data"_s;
        QTest::newRow("the same, inside IPv6") << u"http://[::ffff:169.254.169.254]/latest"_s;
        QTest::newRow("the link in IPv6") << u"http://[fe80::1]/"_s;
        QTest::newRow("a scheme of its own") << u"thabat:do-it"_s;
    }

    void fault106AddressesThatLeadToSecretsAreNotAsked()
    {
        QFETCH(QString, address);

        const auto verdict = firstAnswer(probe(QUrl(address)));

        QVERIFY(verdict);
        QCOMPARE(verdict->verdict.health, Health::Unknown);
        QCOMPARE(toKey(verdict->verdict.trouble), u"bad-address"_s);
    }

    void theLoginOfTheProbeIsSentAndItsLackIsSaid()
    {
        RawServer server;
        server.answer("/health", RawServer::http(200, R"({"status":"ok"})", "application/json"));
        auto definition = probe(server.url(u"/health"_s));
        definition.login.tokenFrom = u"THABAT_TEST_SECRET"_s;

        const auto without = firstAnswer(definition);
        qputenv("THABAT_TEST_SECRET", "t0ken");
        const auto with = firstAnswer(definition);
        qunsetenv("THABAT_TEST_SECRET");

        QVERIFY(without && with);
        QCOMPARE(without->verdict.health, Health::Unknown);
        QCOMPARE(without->verdict.trouble, Trouble::NotAllowed);
        QCOMPARE(with->verdict.health, Health::Ok);
        QCOMPARE(server.requests().size(), 1);
        QCOMPARE(server.requests().front().headers.at("authorization"), QByteArray("Bearer t0ken"));
    }
};

QTEST_GUILESS_MAIN(TestHealthFaults)
#include "tst_healthfaults.moc"

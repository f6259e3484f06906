// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/http.h"
#include "tests/support/answer.h"
#include "tests/support/rawserver.h"

#include <QElapsedTimer>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace thabat;
using test::RawAnswer;
using test::RawServer;

namespace {

HttpRequest get(const QUrl &url, std::chrono::milliseconds deadline = 5s)
{
    HttpRequest request;
    request.url = url;
    request.deadline = deadline;
    return request;
}

} // namespace

class TestHttp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyWholeAnswerIsAnAnswer_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("type");
        QTest::newRow("200") << 200 << QByteArray("up 1\n") << QByteArray("text/plain");
        QTest::newRow("200 with nothing in it") << 200 << QByteArray() << QByteArray("text/plain");
        QTest::newRow("HTML where text was expected")
            << 200 << QByteArray("<html>Sign in</html>") << QByteArray("text/html");
        QTest::newRow("400") << 400 << QByteArray("what?") << QByteArray("text/plain");
        QTest::newRow("401") << 401 << QByteArray("who?") << QByteArray("text/plain");
        QTest::newRow("404") << 404 << QByteArray("no") << QByteArray("text/plain");
        QTest::newRow("407") << 407 << QByteArray("proxy?") << QByteArray("text/plain");
        QTest::newRow("429") << 429 << QByteArray("slow down") << QByteArray("text/plain");
        QTest::newRow("500") << 500 << QByteArray("{\"error\":1}") << QByteArray("application/json");
        QTest::newRow("503") << 503 << QByteArray("draining") << QByteArray("text/plain");
        QTest::newRow("four megabytes") << 200 << QByteArray(4'000'000, 'x') << QByteArray("text/plain");
    }

    void anyWholeAnswerIsAnAnswer()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, type);
        RawServer server;
        server.answer("/", RawServer::http(status, body, type));
        HttpClient client;

        const auto answer = test::answerOf(client.send(get(server.url(u"/"_s))));

        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().message));
        QCOMPARE(answer->status, status);
        QCOMPARE(answer->contentType, type);
        QCOMPARE(answer->body, body);
    }

    void theRequestIsSentAsItWasWritten()
    {
        RawServer server;
        server.answer("/flags/new-ui", RawServer::http(200, "ok"));
        HttpClient client;
        auto request = get(server.url(u"/flags/new-ui?on=0"_s));
        request.method = "POST";
        request.headers = {{"Authorization", "Bearer t0ken"}, {"Content-Type", "text/plain"}};
        request.body = "why: الطوارئ";

        QVERIFY(test::answerOf(client.send(request)));

        QCOMPARE(server.requests().size(), 1);
        const auto &seen = server.requests().constFirst();
        QCOMPARE(seen.method, QByteArray("POST"));
        QCOMPARE(seen.path, QByteArray("/flags/new-ui?on=0"));
        QCOMPARE(seen.headers.at("authorization"), QByteArray("Bearer t0ken"));
        QCOMPARE(seen.body, request.body);
    }

    void whatIsNotAWholeAnswerIsANetworkError_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto whole = RawServer::http(200, QByteArray(100, 'x'));
        QTest::newRow("closed without a word") << QByteArray();
        QTest::newRow("cut in the head") << whole.left(20);
        QTest::newRow("cut in the body") << whole.chopped(95);
        QTest::newRow("an error page cut in the body") << RawServer::http(500, "oops, sorry").chopped(5);
        QTest::newRow("cut in a chunk")
            << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n64\r\nonly this");
        QTest::newRow("cut between chunks")
            << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n");
        QTest::newRow("not HTTP") << QByteArray("220 smtp.example ready\r\n");
        QTest::newRow("not gzip") << RawServer::http(200, "not gzip at all, whatever the head says",
                                                     "text/plain", "Content-Encoding: gzip\r\n");
    }

    void whatIsNotAWholeAnswerIsANetworkError()
    {
        QFETCH(QByteArray, bytes);
        RawServer server;
        server.answer("/", bytes);
        HttpClient client;

        const auto answer = test::answerOf(client.send(get(server.url(u"/"_s))));

        QVERIFY2(!answer, answer ? answer->body.constData() : "");
        QCOMPARE(answer.error().code, Error::Code::Network);
        QVERIFY(answer.error().message.contains(u"127.0.0.1:%1"_s.arg(server.port())));
    }

    void aRefusedConnectionSaysWhoRefused()
    {
        RawServer server;
        const auto url = server.url(u"/health"_s);
        server.stop();
        HttpClient client;

        const auto answer = test::answerOf(client.send(get(url)));

        QVERIFY(!answer);
        QCOMPARE(answer.error().code, Error::Code::Network);
        QCOMPARE(answer.error().message, u"127.0.0.1:%1 refused the connection."_s.arg(url.port()));
    }

    void theDeadlineHoldsForEverything_data()
    {
        QTest::addColumn<RawAnswer>("answer");
        const auto whole = RawServer::http(200, QByteArray(10'000, 'x'));
        QTest::newRow("silence") << RawAnswer{{}, RawAnswer::Then::KeepSilent};
        QTest::newRow("silence after the head")
            << RawAnswer{whole.chopped(10'000), RawAnswer::Then::KeepSilent};
        QTest::newRow("a body that drips") << RawAnswer{whole, RawAnswer::Then::Close, 1, 20ms};
        QTest::newRow("a head that drips") << RawAnswer{
            "HTTP/1.1 200 OK\r\nX-Long: " + QByteArray(10'000, 'x'), RawAnswer::Then::Close, 1, 20ms};
    }

    void theDeadlineHoldsForEverything()
    {
        QFETCH(RawAnswer, answer);
        RawServer server;
        server.answer("/", answer);
        HttpClient client;
        QElapsedTimer timer;
        timer.start();

        const auto got = test::answerOf(client.send(get(server.url(u"/"_s), 300ms)));

        QVERIFY(!got);
        QCOMPARE(got.error().code, Error::Code::Timeout);
        QVERIFY(got.error().message.contains(u"0.3 s"_s));
        QVERIFY2(timer.elapsed() >= 250 && timer.elapsed() < 3000,
                 qPrintable(QString::number(timer.elapsed())));
    }

    void aSlowServerDoesNotDelayItsNeighbour()
    {
        RawServer slow;
        slow.answer("/", RawAnswer{{}, RawAnswer::Then::KeepSilent});
        RawServer quick;
        quick.answer("/", RawServer::http(200, "ok"));
        HttpClient client;
        const auto waiting = client.send(get(slow.url(u"/"_s)));

        QVERIFY(test::answerOf(client.send(get(quick.url(u"/"_s)))));

        QVERIFY(!waiting.isFinished());
    }

    void anEndlessBodyEndsAtTheCap()
    {
        RawServer server;
        auto bytes = "HTTP/1.1 200 OK\r\n\r\n" + QByteArray(100'000, 'x');
        server.answer("/", RawAnswer{bytes, RawAnswer::Then::SendAgainForever});
        HttpClient client;
        auto request = get(server.url(u"/"_s), 8s);
        request.bodyLimit = 1'000'000;

        const auto answer = test::answerOf(client.send(request));

        QVERIFY(!answer);
        QCOMPARE(answer.error().code, Error::Code::Network);
        QVERIFY2(answer.error().message.contains(u"larger than 1000000 bytes"_s),
                 qPrintable(answer.error().message));
    }

    void aBodyOfExactlyTheCapIsTaken()
    {
        RawServer server;
        server.answer("/", RawServer::http(200, QByteArray(1000, 'x')));
        HttpClient client;
        auto request = get(server.url(u"/"_s));

        request.bodyLimit = 1000;
        QVERIFY(test::answerOf(client.send(request)));

        request.bodyLimit = 999;
        QVERIFY(!test::answerOf(client.send(request)));
    }

    void aRedirectIsReportedAndNotFollowed()
    {
        RawServer other;
        RawServer server;
        const auto target = other.url(u"/steal"_s);
        server.answer("/",
                      RawServer::http(302, "", "text/plain", "Location: " + target.toEncoded() + "\r\n"));
        HttpClient client;
        auto request = get(server.url(u"/"_s));
        request.headers["Authorization"] = "Bearer t0ken";

        const auto answer = test::answerOf(client.send(request));

        QVERIFY(answer);
        QCOMPARE(answer->status, 302);
        QCOMPARE(answer->redirectTo, target);
        QVERIFY(other.requests().isEmpty());
    }

    void cookiesAreNotKept()
    {
        RawServer server;
        server.answer("/", RawServer::http(200, "", "text/plain", "Set-Cookie: a=b\r\n"));
        HttpClient client;

        QVERIFY(test::answerOf(client.send(get(server.url(u"/"_s)))));
        QVERIFY(test::answerOf(client.send(get(server.url(u"/"_s)))));

        QCOMPARE(server.requests().size(), 2);
        QVERIFY(!server.requests().constLast().headers.contains("cookie"));
    }

    void onlyWebAddressesAreAsked_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("a file") << u"file:///etc/passwd"_s;
        QTest::newRow("FTP") << u"ftp://127.0.0.1/x"_s;
        QTest::newRow("data") << u"data:,hello"_s;
        QTest::newRow("no host") << u"http:///metrics"_s;
        QTest::newRow("nothing") << QString();
    }

    void onlyWebAddressesAreAsked()
    {
        QFETCH(QString, address);
        HttpClient client;

        const auto answer = test::answerOf(client.send(get(QUrl(address))));

        QVERIFY(!answer);
        QCOMPARE(answer.error().code, Error::Code::InvalidInput);
    }

    void aClientThatGoesAwayCancelsItsRequests()
    {
        RawServer server;
        server.answer("/", RawAnswer{{}, RawAnswer::Then::KeepSilent});
        auto client = std::make_unique<HttpClient>();
        const auto later = client->send(get(server.url(u"/"_s)));
        QTRY_COMPARE(server.requests().size(), 1);

        client.reset();

        const auto answer = test::answerOf(later);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, Error::Code::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestHttp)
#include "tst_http.moc"

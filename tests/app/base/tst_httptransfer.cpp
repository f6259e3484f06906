// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/http.h"
#include "app/base/json.h"
#include "tests/support/answer.h"
#include "tests/support/rawserver.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat;

class TestHttpTransfer : public QObject
{
    Q_OBJECT

private:
    static HttpRequest post(const QUrl &url, const QByteArray &body)
    {
        HttpRequest out;
        out.method = "POST";
        out.url = url;
        out.body = body;
        out.neverSent = std::make_shared<bool>(false);
        return out;
    }

private Q_SLOTS:
    void aRequestWhoseAnswerIsLostIsNotSentAgain_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("POST with a body") << QByteArray("POST") << QByteArray("x");
        QTest::newRow("POST without") << QByteArray("POST") << QByteArray();
        QTest::newRow("PUT") << QByteArray("PUT") << QByteArray("x");
        QTest::newRow("DELETE") << QByteArray("DELETE") << QByteArray();
    }
    void aRequestWhoseAnswerIsLostIsNotSentAgain()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, body);
        test::RawServer server;
        server.answer("/", test::RawAnswer{});
        HttpClient client;
        auto request = post(server.url(u"/"_s), body);
        request.method = method;

        const auto answer = test::answerOf(client.send(request));

        QVERIFY(!answer);
        QCOMPARE(answer.error().code, Error::Code::Network);
        QCOMPARE(server.requests().size(), 1);
        QVERIFY(!*request.neverSent);
    }

    void aRefusedConnectionIsKnownToHaveSentNothing()
    {
        test::RawServer server;
        const auto request = post(server.url(u"/"_s), "x");
        server.stop();
        HttpClient client;

        const auto answer = test::answerOf(client.send(request));

        QVERIFY(!answer);
        QVERIFY(*request.neverSent);
    }

    void theServerGetsWhatWasMeant()
    {
        test::RawServer server;
        server.answer("/flags/a b", test::RawServer::http(201, "made"));
        HttpClient client;
        auto url = server.url(u"/flags/a b"_s);
        server.answer("/flags/a%20b", test::RawServer::http(201, "made"));
        url.setQuery(u"on=0"_s);
        auto request = post(url, "{}");
        request.headers["X-Desk"] = "one";

        const auto answer = test::answerOf(client.send(request));

        QVERIFY(answer);
        QCOMPARE(answer->status, 201);
        QCOMPARE(answer->body, "made");
        QCOMPARE(server.requests().first().path, "/flags/a%20b?on=0");
        QCOMPARE(server.requests().first().body, "{}");
        QCOMPARE(server.requests().first().headers.at("x-desk"), "one");
    }

    void aHeaderWithALineBreakIsNotSent()
    {
        test::RawServer server;
        HttpClient client;
        auto request = post(server.url(u"/"_s), {});
        request.headers["X"] = "a\r\nEvil: b";

        const auto answer = test::answerOf(client.send(request));

        QVERIFY(!answer);
        QCOMPARE(answer.error().code, Error::Code::InvalidInput);
        QVERIFY(*request.neverSent);
    }

    void fault89ANameThatNobodyHasIsTold()
    {
        HttpClient client;
        const auto request = post(QUrl(u"http://no-such-host.invalid/"_s), "x");

        const auto answer = test::answerOf(client.send(request));

        QVERIFY(!answer);
        QVERIFY(*request.neverSent);
        // Which of the three it is depends on the network that the test runs in.
        const QStringList expected = {
            u"The name no-such-host.invalid is not known (DNS)."_s,
            u"The name no-such-host.invalid cannot be looked up: DNS does not answer."_s,
            u"There is no way to no-such-host.invalid:80: this machine is in no network."_s};
        QVERIFY2(expected.contains(answer.error().message), qPrintable(answer.error().message));
    }

    void fault106AddressesOfTheLinkAreNotAsked_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("where clouds keep credentials") << u"http://169.254.169.254/latest/meta-data/"_s;
        QTest::newRow("the same, mapped") << u"http://[::ffff:169.254.169.254]/"_s;
        QTest::newRow("any of the link") << u"http://[fe80::1]:9090/"_s;
    }

    void fault106AddressesOfTheLinkAreNotAsked()
    {
        QFETCH(QString, address);
        HttpClient client;
        const auto request = post(QUrl(address), "x");

        const auto answer = test::answerOf(client.send(request));

        QVERIFY(!answer);
        QCOMPARE(answer.error().code, Error::Code::InvalidInput);
        QCOMPARE(toKey(answer.error().trouble), toKey(Trouble::BadAddress));
        QVERIFY(*request.neverSent);
    }

    void anEndlessAnswerIsCut()
    {
        test::RawServer server;
        test::RawAnswer endless{"HTTP/1.1 200 OK\r\n\r\n" + QByteArray(10'000, 'x'),
                                test::RawAnswer::Then::SendAgainForever};
        server.answer("/", endless);
        HttpClient client;
        auto request = post(server.url(u"/"_s), {});
        request.bodyLimit = 100'000;

        const auto answer = test::answerOf(client.send(request));

        QVERIFY(!answer);
        QVERIFY(answer.error().message.contains(u"larger than"));
    }

    void silenceEndsAtTheDeadline()
    {
        test::RawServer server;
        server.answer("/", test::RawAnswer{{}, test::RawAnswer::Then::KeepSilent});
        HttpClient client;
        auto request = post(server.url(u"/"_s), {});
        request.deadline = std::chrono::milliseconds(50);

        const auto answer = test::answerOf(client.send(request));

        QVERIFY(!answer);
        QCOMPARE(answer.error().code, Error::Code::Timeout);
    }

    void answersAreReadInAnyPieces_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("with a length")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabc") << 200 << QByteArray("abc");
        QTest::newRow("in chunks") << QByteArray(
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2;x=1\r\nab\r\n1\r\nc\r\n0\r\n\r\n")
                                   << 200 << QByteArray("abc");
        QTest::newRow("until the end")
            << QByteArray("HTTP/1.0 404 No\r\n\r\nabc") << 404 << QByteArray("abc");
        QTest::newRow("after an interim answer")
            << QByteArray("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 204 Done\r\n\r\n") << 204 << QByteArray();
        QTest::newRow("no HTTP") << QByteArray("SSH-2.0-OpenSSH\r\n\r\n") << 0 << QByteArray();
        QTest::newRow("cut") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc") << 0
                             << QByteArray();
        QTest::newRow("cut in the head") << QByteArray("HTTP/1.1 200 OK\r\nContent-Le") << 0 << QByteArray();
        QTest::newRow("a negative length")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\nabc") << 0 << QByteArray();
        QTest::newRow("a chunk of no size")
            << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nab\r\n") << 0
            << QByteArray();
    }
    void answersAreReadInAnyPieces()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        QFETCH(QByteArray, body);

        for (const qsizetype size : {0, 1, 2, 7, 16}) {
            test::RawServer server;
            server.answer(
                "/",
                test::RawAnswer{bytes, test::RawAnswer::Then::Close, size, std::chrono::milliseconds(1)});
            HttpClient client;
            const auto answer = test::answerOf(client.send(post(server.url(u"/"_s), "x")));
            QCOMPARE(answer ? answer->status : 0, status);
            if (answer)
                QCOMPARE(answer->body, body);
            else
                QCOMPARE(answer.error().code, Error::Code::Network);
        }
    }

    void pointersFindTheirValue()
    {
        const auto json = Json::parse(R"({"a/b":{"~":[10,20]},"":1})");

        QCOMPARE(valueAt(json, u"/a~1b/~0/1"_s).get<int>(), 20);
        QCOMPARE(valueAt(json, u"/"_s).get<int>(), 1);
        QVERIFY(valueAt(json, u""_s).is_object());
        for (const auto &wrong : {u"a"_s, u"/x"_s, u"/a~1b/~0/2"_s, u"/a~1b/~0/-1"_s, u"/a~1b/~0/1/0"_s})
            QVERIFY2(valueAt(json, wrong).is_null(), qPrintable(wrong));
    }
};

QTEST_GUILESS_MAIN(TestHttpTransfer)
#include "tst_httptransfer.moc"

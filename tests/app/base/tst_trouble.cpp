// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/http.h"
#include "tests/support/answer.h"
#include "tests/support/rawserver.h"
#include "tests/support/stallmeter.h"

#include <QElapsedTimer>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace thabat;
using test::RawAnswer;
using test::RawServer;
using test::StallMeter;

Q_DECLARE_METATYPE(thabat::Trouble)

//! Faults 90 to 94, 96, 101 and 102: each way in which a server misbehaves has its own kind and its own
//! sentence, comes in time, and holds up nothing else.
class TestTrouble : public QObject
{
    Q_OBJECT

private:
    static HttpRequest get(const QUrl &url, std::chrono::milliseconds deadline = 500ms)
    {
        HttpRequest request;
        request.url = url;
        request.deadline = deadline;
        request.bodyLimit = 100'000;
        return request;
    }

private Q_SLOTS:
    void eachFaultHasItsKindAndSentence_data()
    {
        QTest::addColumn<RawAnswer>("answer");
        QTest::addColumn<Trouble>("trouble");
        QTest::addColumn<QString>("sentence");
        const auto whole = RawServer::http(200, QByteArray(10'000, 'x'));
        using Then = RawAnswer::Then;
        const QByteArray line = "X-Filler: " + QByteArray(100, 'y') + "\r\n";
        QTest::newRow("fault 90: a body that drips")
            << RawAnswer{whole, Then::Close, 1, 20ms} << Trouble::Slow
            << u"%1 answers too slowly: not complete within 0.5 s."_s;
        QTest::newRow("fault 90: a head that drips")
            << RawAnswer{"HTTP/1.1 200 OK\r\nX: " + QByteArray(9'999, 'x'), Then::Close, 1, 20ms}
            << Trouble::Slow << u"%1 answers too slowly: not complete within 0.5 s."_s;
        QTest::newRow("fault 91: silence") << RawAnswer{{}, Then::KeepSilent} << Trouble::Silent
                                           << u"%1 takes connections but did not answer within 0.5 s."_s;
        QTest::newRow("fault 91: silence after the head")
            << RawAnswer{whole.chopped(10'000), Then::KeepSilent} << Trouble::Stalled
            << u"%1 stopped in the middle of its answer; waited 0.5 s."_s;
        QTest::newRow("fault 102: closed without a word")
            << RawAnswer{} << Trouble::Cut << u"%1 closed the connection before the answer was complete."_s;
        QTest::newRow("half a body") << RawAnswer{whole.chopped(10)} << Trouble::Cut
                                     << u"%1 closed the connection before the answer was complete."_s;
        QTest::newRow("an endless body")
            << RawAnswer{"HTTP/1.1 200 OK\r\n\r\n" + QByteArray(100'000, 'x'), Then::SendAgainForever}
            << Trouble::TooLarge << u"The answer of %1 is larger than 100000 bytes."_s;
        QTest::newRow("a body that is announced too large")
            << RawAnswer{"HTTP/1.1 200 OK\r\nContent-Length: 100001\r\n\r\n", Then::KeepSilent}
            << Trouble::TooLarge << u"The answer of %1 is larger than 100000 bytes."_s;
        QTest::newRow("an endless chunk")
            << RawAnswer{"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nfffffff\r\n"
                             + QByteArray(300'000, 'x'),
                         Then::KeepSilent}
            << Trouble::TooLarge << u"The answer of %1 is larger than 100000 bytes."_s;
        QTest::newRow("fault 101: 12 MB of one header")
            << RawAnswer{"HTTP/1.1 200 OK\r\nX: " + QByteArray(12'000'000, 'x')} << Trouble::HeadTooLarge
            << u"The headers of %1 are too large."_s;
        QTest::newRow("fault 101: 10 000 headers")
            << RawAnswer{"HTTP/1.1 200 OK\r\n" + line.repeated(10'000) + "\r\n"} << Trouble::HeadTooLarge
            << u"The headers of %1 are too large."_s;
        QTest::newRow("fault 101: headers without end")
            << RawAnswer{"HTTP/1.1 200 OK\r\n" + line.repeated(1'000), Then::SendAgainForever}
            << Trouble::HeadTooLarge << u"The headers of %1 are too large."_s;
        QTest::newRow("another protocol") << RawAnswer{"220 smtp.example ready\r\n"} << Trouble::NotHttp
                                          << u"%1 does not answer in HTTP."_s;
        QTest::newRow("two lengths")
            << RawAnswer{"HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab"}
            << Trouble::NotHttp << u"%1 does not answer in HTTP."_s;
        QTest::newRow("compressed") << RawAnswer{RawServer::http(200, "\x1f\x8b\x08", "text/plain",
                                                                 "Content-Encoding: gzip\r\n")}
                                    << Trouble::Compressed
                                    << u"The answer of %1 is compressed, which was not asked for."_s;
    }

    void eachFaultHasItsKindAndSentence()
    {
        QFETCH(RawAnswer, answer);
        QFETCH(Trouble, trouble);
        QFETCH(QString, sentence);
        RawServer hostile;
        hostile.answer("/", answer);
        RawServer good;
        good.answer("/", RawServer::http(200, "fine"));
        HttpClient client; // one for both: nobody else may wait for the hostile one
        QElapsedTimer timer;
        timer.start();
        StallMeter stalls;

        const auto bad = client.send(get(hostile.url(u"/"_s)));
        const auto neighbour = test::answerOf(client.send(get(good.url(u"/"_s), 5s)));
        const auto error = test::answerOf(bad);

        QVERIFY(neighbour);
        QCOMPARE(neighbour->body, QByteArray("fine"));
        QVERIFY(!error);
        QCOMPARE(toKey(error.error().trouble), toKey(trouble));
        QCOMPARE(error.error().message, sentence.arg(u"127.0.0.1:%1"_s.arg(hostile.port())));
        QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY2(stalls.longest() < test::StallMeter::limit, qPrintable(u"%1 ms"_s.arg(stalls.longest())));
        QCOMPARE(hostile.requests().size(), 1); // never asked twice
    }

    void fault96AnErrorWithALargeBodyIsItsStatus_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("500") << 500;
        QTest::newRow("502") << 502;
        QTest::newRow("503") << 503;
    }

    void fault96AnErrorWithALargeBodyIsItsStatus()
    {
        QFETCH(int, status);
        RawServer server;
        server.answer("/", RawServer::http(status, QByteArray(50'000'000, 'x')));
        HttpClient client;
        StallMeter stalls;

        const auto answer = test::answerOf(client.send(get(server.url(u"/"_s), 5s)));

        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().message));
        QCOMPARE(answer->status, status);
        QCOMPARE(answer->body, QByteArray());
        QVERIFY(answer->bodyDropped);
        QVERIFY2(stalls.longest() < test::StallMeter::limit, qPrintable(u"%1 ms"_s.arg(stalls.longest())));
    }

    void fault92And93RedirectsAreNeverFollowedAndSecretsStay_data()
    {
        QTest::addColumn<QByteArray>("location");
        QTest::newRow("to itself for ever") << QByteArray("/");
        QTest::newRow("to another origin") << QByteArray("other");
        QTest::newRow("fault 94: to a file") << QByteArray("file:///etc/passwd");
        QTest::newRow("fault 94: to a scheme of its own") << QByteArray("thabat:do-it");
    }

    void fault92And93RedirectsAreNeverFollowedAndSecretsStay()
    {
        QFETCH(QByteArray, location);
        RawServer other;
        RawServer server;
        const auto target = location == "other" ? other.url(u"/steal"_s).toEncoded() : location;
        server.answer("/", RawServer::http(302, "", "text/plain", "Location: " + target + "\r\n"));
        HttpClient client;
        auto request = get(server.url(u"/"_s));
        request.headers = {{"Authorization", "Bearer t0ken"}, {"X-Api-Key", "k3y"}};

        const auto answer = test::answerOf(client.send(request));

        QVERIFY(answer);
        QCOMPARE(answer->status, 302);
        QCOMPARE(answer->redirectTo, server.url(u"/"_s).resolved(QUrl(QString::fromUtf8(target))));
        QCOMPARE(server.requests().size(), 1);
        QVERIFY(other.requests().isEmpty());
    }

    void aHeadRequestHasNoBodyWhateverIsAnnounced()
    {
        RawServer server;
        server.answer(
            "/", RawAnswer{"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n", RawAnswer::Then::KeepSilent});
        HttpClient client;
        auto request = get(server.url(u"/"_s), 5s);
        request.method = "HEAD";

        const auto answer = test::answerOf(client.send(request));

        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
    }

    void everyKindHasAKeyOfItsOwn()
    {
        QSet<QString> keys;
        for (int i = 0; i <= int(Trouble::NotChecked); ++i)
            keys += toKey(Trouble(i));

        QCOMPARE(keys.size(), int(Trouble::NotChecked) + 1);
        QCOMPARE(toKey(Trouble::None), QString());
        QCOMPARE(toKey(Trouble::WrongHost), u"wrong-host"_s);
        QCOMPARE(toKey(Trouble::NotChecked), u"not-checked"_s);
    }
};

QTEST_GUILESS_MAIN(TestTrouble)
#include "tst_trouble.moc"

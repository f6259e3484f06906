// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/http.h"
#include "app/base/httpdial.h"
#include "tests/support/answer.h"
#include "tests/support/rawserver.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace thabat;
using test::RawServer;

namespace {

//! Listens and lets nobody in: its queue is full, so the kernel drops every further attempt without a word.
class BlackHole
{
public:
    BlackHole(const QHostAddress &address, quint16 port = 0)
    {
        m_server.setListenBacklogSize(1);
        if (!m_server.listen(address, port))
            qFatal("cannot listen on %s", qPrintable(address.toString()));
        m_server.pauseAccepting();
        for (auto &socket : m_queue)
            socket.connectToHost(address, m_server.serverPort());
        // Two fit into the queue; the third is there to see that it hangs.
        if (!QTest::qWaitFor([this] {
                return m_queue[1].state() == QAbstractSocket::ConnectedState;
            }))
            qFatal("the queue does not fill");
    }

    quint16 port() const { return m_server.serverPort(); }

private:
    QTcpServer m_server;
    std::array<QTcpSocket, 4> m_queue;
};

} // namespace

//! Faults 89 and 105: getting to a host, or not.
class TestHttpDial : public QObject
{
    Q_OBJECT

private:
    static Error errorOf(const QUrl &url, std::chrono::milliseconds deadline = 5s)
    {
        HttpClient client;
        HttpRequest request;
        request.url = url;
        request.deadline = deadline;
        const auto answer = test::answerOf(client.send(request), 30s);
        return answer ? Error{} : answer.error();
    }

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<Error>(); }

    void fault89ARefusedConnectionSaysSo()
    {
        RawServer server;
        const auto url = server.url(u"/"_s);
        server.stop();

        const auto error = errorOf(url);

        QCOMPARE(error.trouble, Trouble::Refused);
        QCOMPARE(error.message, u"127.0.0.1:%1 refused the connection."_s.arg(url.port()));
    }

    void fault89AHostWithoutAWayToItIsUnreachable()
    {
        const auto error = errorOf(QUrl(u"http://255.255.255.255:9/"_s)); // TCP cannot go there: ENETUNREACH

        QCOMPARE(error.trouble, Trouble::Unreachable);
        QCOMPARE(error.message, u"There is no way to 255.255.255.255:9: network or host unreachable."_s);
    }

    void fault89AnUnknownNameIsAQuestionOfDns()
    {
        const auto error = errorOf(QUrl(u"http://nowhere.invalid/"_s), 20s);

        // Which of the two depends on whether this machine has a name server at all.
        QVERIFY2(error.trouble == Trouble::UnknownHost || error.trouble == Trouble::NameLookup,
                 qPrintable(error.message));
        QVERIFY(error.message.contains(u"nowhere.invalid"_s));
        QVERIFY(error.message.contains(u"DNS"_s));
    }

    void fault89AHostThatSwallowsConnectionsEndsAtTheDeadline()
    {
        BlackHole hole(QHostAddress::LocalHost);
        QElapsedTimer timer;
        timer.start();

        const auto error = errorOf(QUrl(u"http://127.0.0.1:%1/"_s.arg(hole.port())), 400ms);

        QCOMPARE(error.trouble, Trouble::ConnectTimeout);
        QCOMPARE(error.message, u"No connection to 127.0.0.1:%1 within 0.4 s."_s.arg(hole.port()));
        QVERIFY(timer.elapsed() < 3000);
    }

    void fault105ADeadPathCostsAMomentAndNotTheDeadline()
    {
        RawServer server;
        BlackHole hole(QHostAddress(u"127.0.0.2"_s), server.port());
        HttpDial dial(server.url(u"/"_s), server.port(), nullptr);
        QSignalSpy connected(&dial, &HttpDial::connected);
        QElapsedTimer timer;
        timer.start();

        dial.start({QHostAddress(u"127.0.0.2"_s), QHostAddress(u"127.0.0.1"_s)});
        QTRY_COMPARE(connected.size(), 1);

        QVERIFY2(timer.elapsed() >= 200 && timer.elapsed() < 2000,
                 qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(dial.takeSocket()->peerAddress(), QHostAddress(u"127.0.0.1"_s));
    }

    void aRefusalLetsTheNextAddressTryAtOnce()
    {
        RawServer server;
        HttpDial dial(server.url(u"/"_s), server.port(), nullptr);
        QSignalSpy connected(&dial, &HttpDial::connected);
        QElapsedTimer timer;
        timer.start();

        dial.start({QHostAddress(u"127.0.0.3"_s), QHostAddress(u"127.0.0.1"_s)});
        QTRY_COMPARE(connected.size(), 1);

        QVERIFY2(timer.elapsed() < 200, qPrintable(QString::number(timer.elapsed())));
    }

    void whenEveryAddressFailsARefusalTellsMost()
    {
        RawServer server;
        HttpDial dial(server.url(u"/"_s), server.port(), nullptr);
        QSignalSpy failed(&dial, &HttpDial::failed);

        dial.start({QHostAddress(u"127.0.0.3"_s), QHostAddress(u"255.255.255.255"_s)});
        QTRY_COMPARE(failed.size(), 1);

        QCOMPARE(failed.front().front().value<Error>().trouble, Trouble::Refused);
    }

    void fault104ProxiesOfTheEnvironmentAreIgnored()
    {
        RawServer proxy;
        RawServer server;
        server.answer("/", RawServer::http(200, "direct"));
        const auto address = proxy.url({}).toEncoded();
        for (const char *name : {"http_proxy", "HTTP_PROXY", "https_proxy", "all_proxy", "ALL_PROXY"})
            qputenv(name, address);

        HttpClient client;
        HttpRequest request;
        request.url = server.url(u"/"_s);
        const auto answer = test::answerOf(client.send(request));
        for (const char *name : {"http_proxy", "HTTP_PROXY", "https_proxy", "all_proxy", "ALL_PROXY"})
            qunsetenv(name);

        QVERIFY(answer);
        QCOMPARE(answer->body, QByteArray("direct"));
        QVERIFY(proxy.requests().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestHttpDial)
#include "tst_httpdial.moc"

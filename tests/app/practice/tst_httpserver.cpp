// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practiceprocess.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace thabat;
using test::PracticeProcess;

class TestHttpServer : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<PracticeProcess> m_service;

    //! Everything the server says to @p bytes until it hangs up.
    QByteArray said(const QByteArray &bytes) const
    {
        QTcpSocket socket;
        QByteArray answer;
        socket.connectToHost(u"127.0.0.1"_s, quint16(m_service->port()));
        socket.write(bytes);
        constexpr int limit = 8000;
        [[maybe_unused]] const bool ended = QTest::qWaitFor(
            [&] {
                answer += socket.readAll();
                return socket.state() == QAbstractSocket::UnconnectedState && socket.bytesAvailable() == 0;
            },
            limit);
        return answer;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_service = std::make_unique<PracticeProcess>(m_folder.path());
        QVERIFY(m_service->port() > 0);
    }

    void cleanupTestCase() { m_service.reset(); }

    void everyAddressAnswers_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        const auto row = [](const char *request, int status) {
            QTest::newRow(request) << QByteArray(request) << status;
        };
        row("GET /health", 200);
        row("GET /healthz", 200);
        row("GET /health/deep", 200);
        row("GET /version", 200);
        row("GET /metrics", 200);
        row("HEAD /metrics", 200);
        row("GET /flags", 200);
        row("GET /faults", 200);
        row("GET /freeze", 200);
        row("GET /api/v1/leads", 200);
        row("POST /config/llm-route?force=auto", 200);
        row("POST /config/llm-route?force=gemini", 400);
        row("POST /config/llm-route", 400);
        row("POST /config/crm-sync-rate?per_min=120", 200);
        row("POST /config/crm-sync-rate?per_min=-1", 400);
        row("POST /config/crm-sync-rate?per_min=1e9", 400);
        row("POST /api/v1/trust/approvals/check-timeouts", 200);
        row("POST /faults/slow?on=0", 200);
        row("POST /faults/slow?on=yes", 400);
        row("POST /faults/slow", 400);
        row("POST /faults/flood?on=1", 404);
        row("POST /faults/%00%ff%22?on=1", 404);
        row("POST /flags/other?on=1", 404);
        row("POST /freeze?on=2", 400);
        row("GET /", 404);
        row("GET /faults/slow", 404);
    }

    void everyAddressAnswers()
    {
        QFETCH(QByteArray, request);
        QFETCH(int, status);
        const auto answer = said(request + " HTTP/1.1\r\nHost: x\r\n\r\n");
        QVERIFY2(answer.startsWith("HTTP/1.1 " + QByteArray::number(status)), answer.left(200).constData());
        const auto body = answer.mid(answer.indexOf("\r\n\r\n") + 4);
        if (!request.contains("/metrics"))
            QVERIFY2(parseJson(body, u"answer"_s), body.constData());
    }

    void metricsSayWhatTheyAre()
    {
        const auto answer = said("GET /metrics HTTP/1.1\r\nHost: x\r\n\r\n");
        QVERIFY(answer.contains("\r\nContent-Type: text/plain; version=0.0.4; charset=utf-8\r\n"));
    }

    void anUnknownFaultListsTheKnownOnes()
    {
        const auto answer = said("POST /faults/flood?on=1 HTTP/1.1\r\nHost: x\r\n\r\n");
        for (const auto *name : {"llm-outage", "db-down", "error-spike", "stale-pool"})
            QVERIFY2(answer.contains(name), name);
    }

    void garbageDoesNotEndTheService_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("noise") << QByteArray("\x00\xff\x16\x03\x01 nonsense\r\n\r\n", 18);
        QTest::newRow("a very long name")
            << "POST /faults/" + QByteArray(8000, 'a') + "?on=1 HTTP/1.1\r\n\r\n";
        QTest::newRow("an endless address") << "GET /" + QByteArray(200000, 'a') + " HTTP/1.1\r\n\r\n";
        QTest::newRow("a huge body is promised")
            << QByteArray("POST /freeze?on=1 HTTP/1.1\r\nContent-Length: 99999999999\r\n\r\n");
        QTest::newRow("a length that is no number")
            << QByteArray("POST /freeze?on=0 HTTP/1.1\r\nContent-Length: -5\r\n\r\n");
        QTest::newRow("a method nobody knows") << QByteArray("BREW /health HTTP/1.1\r\n\r\n");
        QTest::newRow("bad escapes") << QByteArray("POST /flags/%zz%?on=%g1 HTTP/1.1\r\n\r\n");
        QTest::newRow("odd ranges") << QByteArray("GET /health HTTP/1.1\r\nRange: bytes=9-1,-0,5\r\n\r\n");
    }

    void garbageDoesNotEndTheService()
    {
        QFETCH(QByteArray, bytes);
        const auto process = integerOf(m_service->json("/version"), "pid");
        said(bytes);
        QCOMPARE(m_service->status("/health"), 200);
        QCOMPARE(integerOf(m_service->json("/version"), "pid"), process);
        m_service->post("/freeze?on=0");
    }

    void callersWhoSayNothingDoNotBlockTheOthers()
    {
        std::vector<std::unique_ptr<QTcpSocket>> silent;
        for (int i = 0; i < 10; ++i) {
            silent.push_back(std::make_unique<QTcpSocket>());
            silent.back()->connectToHost(u"127.0.0.1"_s, quint16(m_service->port()));
            QTRY_COMPARE(silent.back()->state(), QAbstractSocket::ConnectedState);
        }
        QCOMPARE(m_service->status("/health"), 200);
    }
};

QTEST_GUILESS_MAIN(TestHttpServer)
#include "tst_httpserver.moc"

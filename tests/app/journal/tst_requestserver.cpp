// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/requestclient.h"
#include "app/journal/requestserver.h"
#include "tests/support/answer.h"

#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::journal;
using test::answerOf;

class TestRequestServer : public QObject
{
    Q_OBJECT

private:
    QString path() const { return m_folder->filePath(u"journal.db"_s); }
    std::unique_ptr<RequestServer> listening(RequestServer::Handler handler) const
    {
        auto server = RequestServer::listen(path(), std::move(handler));
        return server ? std::move(*server) : nullptr;
    }
    static void echo(const Json &request, const RequestServer::Reply &reply)
    {
        reply({{"echo", member(request, "say")}}, Last::Yes);
    }
    // What the server sends to a client that writes @p bytes as they are.
    QByteArray answerTo(const QByteArray &bytes) const
    {
        QLocalSocket socket;
        socket.connectToServer(requestSocket(path()));
        socket.write(bytes);
        QByteArray answer;
        (void)QTest::qWaitFor([&] {
            answer += socket.readAll();
            return socket.state() == QLocalSocket::UnconnectedState;
        });
        return answer + socket.readAll();
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_folder->path()));
    }

    void aRequestIsAnswered()
    {
        const auto server = listening(echo);
        RequestClient client;

        const auto answer = answerOf(client.ask(path(), {{"say", "مرحبا"}}));

        QVERIFY(server);
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().message));
        QCOMPARE(textOf(*answer, "echo"), u"مرحبا"_s);
    }

    void linesBeforeTheLastOneArriveInOrder()
    {
        const auto server = listening([](const Json &, const RequestServer::Reply &reply) {
            for (int i = 1; i <= 3; ++i)
                reply({{"line", i}}, Last::No);
            reply({{"line", 4}}, Last::Yes);
            reply({{"line", 5}}, Last::Yes);
        });
        RequestClient client;
        std::vector<qint64> lines;

        const auto answer = answerOf(client.ask(path(), Json::object(), [&lines](const Json &line) {
            lines.push_back(integerOf(line, "line"));
        }));

        QCOMPARE(lines, (std::vector<qint64>{1, 2, 3}));
        QCOMPARE(integerOf(*answer, "line"), 4);
    }

    void anAnswerMayComeLater()
    {
        RequestServer::Reply pending;
        const auto server = listening([&pending](const Json &, const RequestServer::Reply &reply) {
            pending = reply;
        });
        RequestClient client;
        const auto later = client.ask(path(), Json::object());
        QTRY_VERIFY(pending);

        pending({{"done", true}}, Last::Yes);

        QVERIFY(flagOf(*answerOf(later), "done"));
    }

    void everyClientGetsItsOwnAnswer()
    {
        const auto server = listening(echo);
        RequestClient client;
        std::vector<Later<Json>> answers;
        for (int i = 0; i < 20; ++i)
            answers.push_back(client.ask(path(), {{"say", i}}));

        for (int i = 0; i < 20; ++i)
            QCOMPARE(integerOf(*answerOf(answers[size_t(i)]), "echo"), i);
    }

    void nobodyThereIsSaidAtOnce()
    {
        RequestClient client;

        QCOMPARE(answerOf(client.ask(path(), Json::object())).error().code, Error::Code::NotFound);
    }

    void aMuteServerTimesOutInTwoSeconds()
    {
        QLocalServer mute;
        QVERIFY(mute.listen(requestSocket(path())));
        RequestClient client;
        QElapsedTimer timer;
        timer.start();

        const auto answer = answerOf(client.ask(path(), Json::object()));

        QCOMPARE(answer.error().code, Error::Code::Timeout);
        QVERIFY(timer.elapsed() >= 1900 && timer.elapsed() < 4000);
    }

    void aServerThatGoesAwayIsNoticed()
    {
        auto server = listening([](const Json &, const RequestServer::Reply &) {});
        RequestClient client;
        const auto later = client.ask(path(), Json::object(), {});
        QTest::qWait(0);
        QTRY_COMPARE(server->findChildren<RequestConnection *>().size(), 1);

        server.reset();

        QCOMPARE(answerOf(later).error().code, Error::Code::Network);
    }

    void aRequestThatCameTooLateIsNotCarriedOut()
    {
        bool handled = false;
        const auto server = listening([&handled](const Json &, const RequestServer::Reply &) {
            handled = true;
        });

        const auto answer = answerTo("{\"expires\":1}\n");

        QVERIFY(answer.contains("too late"));
        QVERIFY(!handled);
    }

    void badLinesAreAnsweredWithAnError_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no JSON") << QByteArray("hello\n");
        QTest::newRow("cut JSON") << QByteArray("{\"a\":\n");
        QTest::newRow("empty line") << QByteArray("\n");
        QTest::newRow("a list") << QByteArray("[1]\n");
        QTest::newRow("invalid UTF-8") << QByteArray("{\"a\":\"\xff\"}\n");
        QTest::newRow("doubled key") << QByteArray("{\"a\":1,\"a\":2}\n");
        QTest::newRow("no end after 1 MiB") << QByteArray(1024 * 1024 + 1, 'x');
    }

    void badLinesAreAnsweredWithAnError()
    {
        QFETCH(QByteArray, bytes);
        bool handled = false;
        const auto server = listening([&handled](const Json &, const RequestServer::Reply &) {
            handled = true;
        });

        const auto answer = answerTo(bytes);

        QVERIFY(answer.startsWith("{\"error\":"));
        QVERIFY(answer.contains("\"last\":true"));
        QVERIFY(!handled);
        RequestClient client;
        const auto next = client.ask(path(), Json::object());
        QTRY_VERIFY(handled);
    }

    void aClientThatDiesHurtsNobody()
    {
        RequestServer::Reply pending;
        const auto server = listening([&pending](const Json &, const RequestServer::Reply &reply) {
            pending = reply;
        });
        {
            RequestClient client;
            const auto later = client.ask(path(), Json::object());
            QTRY_VERIFY(pending);
        }
        QTRY_COMPARE(server->findChildren<RequestConnection *>().size(), 0);

        pending({{"line", 1}}, Last::No);
        pending({{"line", 2}}, Last::Yes);
    }

    void anAnswerThatIsTooLongBecomesAnError()
    {
        const auto server = listening([](const Json &, const RequestServer::Reply &reply) {
            reply({{"text", std::string(2'000'000, 'x')}}, Last::Yes);
        });
        RequestClient client;

        QVERIFY(!textOf(*answerOf(client.ask(path(), Json::object())), "error").isEmpty());
    }

    void aDeadSocketFileIsReplaced()
    {
        QFile dead(requestSocket(path()));
        QVERIFY(dead.open(QIODevice::WriteOnly));
        dead.close();

        const auto server = listening(echo);
        RequestClient client;

        QVERIFY(server);
        QVERIFY(answerOf(client.ask(path(), {{"say", 1}})));
    }

    void onlyTheOwnerMayConnect()
    {
        const auto server = listening(echo);

        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(requestSocket(path())) & others));
    }

    void theNameFollowsTheFileAndNotTheWayItIsWritten()
    {
        QCOMPARE(requestSocket(path()), requestSocket(m_folder->path() + u"/x/../journal.db"_s));
        QVERIFY(requestSocket(path()) != requestSocket(m_folder->filePath(u"other.db"_s)));
        QCOMPARE(QFileInfo(requestSocket(path())).fileName().size(), 7 + 1 + 16 - 1);
    }
};

QTEST_GUILESS_MAIN(TestRequestServer)
#include "tst_requestserver.moc"

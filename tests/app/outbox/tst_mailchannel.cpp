// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/mailchannel.h"
#include "tests/support/answer.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace thabat;
using namespace thabat::outbox;

namespace {

//! Answers each command of SMTP as a test says; without a line for it the command stays unanswered.
class SmallMailServer : public QObject
{
public:
    std::map<QByteArray, QByteArray> replies = {{"EHLO", "250 here\r\n"}, {"MAIL", "250 ok\r\n"},
                                                {"RCPT", "250 ok\r\n"},   {"DATA", "354 go on\r\n"},
                                                {".", "250 kept\r\n"},    {"QUIT", "221 bye\r\n"}};

    SmallMailServer()
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            auto *socket = m_server.nextPendingConnection();
            socket->write("220 small\r\n");
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                while (socket->canReadLine())
                    reply(*socket, socket->readLine().trimmed());
            });
        });
        m_server.listen(QHostAddress::LocalHost);
    }
    quint16 port() const { return m_server.serverPort(); }

private:
    void reply(QTcpSocket &socket, const QByteArray &line)
    {
        const auto found = replies.find(m_inMail ? line : line.left(4).toUpper());
        if (found == replies.end() || (m_inMail && line != "."))
            return;
        m_inMail = line.toUpper() == "DATA" && found->second.startsWith('3');
        socket.write(found->second);
    }

    QTcpServer m_server;
    bool m_inMail = false;
};

} // namespace

class TestMailChannel : public QObject
{
    Q_OBJECT

private:
    static Attempt attempt(const SmallMailServer &server, const QString &url = u"smtp://127.0.0.1:%1"_s)
    {
        ChannelSettings settings;
        settings.url = url.arg(server.port());
        settings.from = u"a@example.com"_s;
        settings.to = QStringList{u"b@example.com"_s};
        settings.timeout = 1500ms;
        MailChannel channel(settings);
        Letter letter;
        letter.english = u"We look."_s;
        const auto result = test::answerOf(channel.send(letter));
        return result ? *result : Attempt{Attempt::Result::Sent, u"no answer at all"_s, {}, {}};
    }

private Q_SLOTS:
    void theServerDecides_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<int>("result");
        using enum Attempt::Result;
        QTest::newRow("all well") << QByteArray("QUIT") << QByteArray("221 bye\r\n") << int(Sent);
        QTest::newRow("an unknown address")
            << QByteArray("RCPT") << QByteArray("550 no such user\r\n") << int(Refused);
        QTest::newRow("come back later") << QByteArray("MAIL") << QByteArray("451 busy\r\n") << int(NotYet);
        QTest::newRow("the text is refused") << QByteArray(".") << QByteArray("554 spam\r\n") << int(Refused);
        QTest::newRow("silence before the text") << QByteArray("DATA") << QByteArray() << int(NotYet);
        QTest::newRow("silence after the text") << QByteArray(".") << QByteArray() << int(InDoubt);
    }
    void theServerDecides()
    {
        QFETCH(QByteArray, command);
        QFETCH(QByteArray, reply);
        QFETCH(int, result);
        SmallMailServer server;
        server.replies[command] = reply;

        const auto got = attempt(server);

        QVERIFY2(int(got.result) == result, qPrintable(got.why));
        QCOMPARE(got.why.isEmpty(), got.result == Attempt::Result::Sent);
    }
};

QTEST_GUILESS_MAIN(TestMailChannel)
#include "tst_mailchannel.moc"

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/mailchannel.h"
#include "tests/real/realserver.h"

#include <QDir>
#include <QProcess>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace thabat;
using namespace thabat::outbox;

//! Mail through a real SMTP server on loopback.
class TestMail : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    quint16 m_port = test::freePort();
    QProcess m_server;

    QString mailbox() const { return m_folder.filePath(u"box"_s); }

    Attempt sendTo(quint16 port, const QString &text) const
    {
        ChannelSettings settings;
        settings.service = u"Shop"_s;
        settings.url = u"smtp://127.0.0.1:%1"_s.arg(port);
        settings.from = u"desk@example.com"_s;
        settings.to = QStringList{u"dpo@example.com"_s, u"legal@example.com"_s};
        settings.timeout = 5s;
        MailChannel channel(settings);
        Letter letter;
        letter.id = u"M1"_s;
        letter.audience = u"customers"_s;
        letter.english = text;
        const auto attempt = test::answerOf(channel.send(letter));
        return attempt ? *attempt : Attempt{Attempt::Result::InDoubt, attempt.error().message, {}, {}};
    }

private Q_SLOTS:
    void initTestCase()
    {
        QProcess probe;
        probe.start(u"/usr/bin/python3"_s, {u"-c"_s, u"import aiosmtpd"_s});
        if (!probe.waitForFinished() || probe.exitCode() != 0)
            QSKIP("python3-aiosmtpd is not installed");
        m_server.start(u"/usr/bin/python3"_s, // Debian's, which has the package
                       {u"-m"_s, u"aiosmtpd"_s, u"-n"_s, u"-l"_s, u"127.0.0.1:%1"_s.arg(m_port), u"-c"_s,
                        u"aiosmtpd.handlers.Mailbox"_s, mailbox()});
        QVERIFY(m_server.waitForStarted());
        const auto listens = [this] {
            QTcpSocket socket;
            socket.connectToHost(u"127.0.0.1"_s, m_port);
            return socket.waitForConnected(100);
        };
        QTRY_VERIFY_WITH_TIMEOUT(listens(), 20'000);
    }
    void cleanupTestCase()
    {
        m_server.kill();
        m_server.waitForFinished();
    }

    void aMailArrivesWhole()
    {
        const auto attempt = sendTo(m_port, u"We look into it. نتحقق."_s);

        QVERIFY2(attempt.result == Attempt::Result::Sent, qPrintable(attempt.why));
        const QDir box(mailbox() + u"/new"_s);
        QCOMPARE(box.entryList(QDir::Files).size(), 1);
        QFile mail(box.filePath(box.entryList(QDir::Files).first()));
        QVERIFY(mail.open(QIODevice::ReadOnly));
        const auto bytes = mail.readAll().replace("\r\n", "\n");
        QVERIFY(bytes.contains("X-RcptTo: dpo@example.com, legal@example.com"));
        QVERIFY(bytes.contains("Message-ID: <M1@example.com>"));
        const auto body = QByteArray::fromBase64(bytes.mid(bytes.indexOf("\n\n")).simplified());
        QCOMPARE(QString::fromUtf8(body).trimmed(), u"We look into it. نتحقق."_s);
    }

    void whereNobodyListensNothingWasSent()
    {
        const auto attempt = sendTo(test::freePort(), u"We look into it."_s);

        QCOMPARE(attempt.result, Attempt::Result::NotYet);
        QVERIFY(!attempt.why.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestMail)
#include "tst_mail.moc"

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/http.h"
#include "tests/support/answer.h"
#include "tests/support/rawserver.h"
#include "tests/support/stallmeter.h"
#include "tests/support/tlsserver.h"

#include <QDir>
#include <QProcess>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace thabat;
using test::Certificates;
using test::CertificateWish;
using test::RawServer;
using test::TlsServer;

Q_DECLARE_METATYPE(thabat::test::CertificateWish)
Q_DECLARE_METATYPE(thabat::Trouble)

//! Faults 97 and 98: whom the desk believes, and the exact reason when it does not.
class TestTlsPeer : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Certificates> m_certificates;

    static Result<HttpResponse> ask(const QUrl &url, const QList<QSslCertificate> &authorities = {},
                                    std::chrono::milliseconds deadline = 5s)
    {
        HttpClient client(nullptr, authorities);
        HttpRequest request;
        request.url = url;
        request.deadline = deadline;
        request.headers["Authorization"] = "Bearer t0ken";
        return test::answerOf(client.send(request));
    }

    static CertificateWish wish(std::function<void(CertificateWish &)> change)
    {
        CertificateWish result;
        change(result);
        return result;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_certificates = std::make_unique<Certificates>();
        if (!m_certificates->areThere())
            QSKIP("the program openssl is not installed");
        // The test's own server loads Qt's TLS plugin at its first connection, in this thread.
        TlsServer server(m_certificates->issue(), RawServer::http(200, ""));
        QVERIFY(!ask(server.url(u"/"_s)));
    }

    void anAuthorityThatIsNamedIsBelieved()
    {
        const auto ends = QDateTime::currentDateTimeUtc().addDays(100);
        TlsServer server(m_certificates->issue(wish([&](auto &x) {
            x.ends = ends;
        })),
                         RawServer::http(200, "secret"));
        const auto authorities = readAuthorities(m_certificates->authorityFile());
        QVERIFY(authorities);
        test::StallMeter stalls;

        const auto answer = ask(server.url(u"/health"_s), *authorities);

        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().message));
        QCOMPARE(answer->body, QByteArray("secret"));
        QVERIFY(qAbs(answer->certificateEnds.secsTo(ends)) <= 1);
        QVERIFY(server.heard().startsWith("GET /health "));
        QVERIFY2(stalls.longest() < test::StallMeter::limit, qPrintable(u"%1 ms"_s.arg(stalls.longest())));
    }

    void fault97WhatIsWrongIsSaidExactlyAndNothingIsSent_data()
    {
        QTest::addColumn<CertificateWish>("certificate");
        QTest::addColumn<bool>("known");
        QTest::addColumn<Trouble>("trouble");
        QTest::addColumn<QString>("sentence");
        const auto now = QDateTime::currentDateTimeUtc();
        QTest::newRow("expired") << wish([&](auto &x) {
            x.begins = now.addYears(-2);
            x.ends = QDateTime(QDate(2026, 1, 2), QTime(3, 4), Qt::UTC);
        }) << true << Trouble::CertificateExpired
                                 << u"The certificate of %1 expired on 2026-01-02."_s;
        QTest::newRow("not yet valid, with a word on our clock")
            << wish([&](auto &x) {
                   x.begins = QDateTime(QDate(2098, 5, 6), QTime(3, 4), Qt::UTC);
                   x.ends = x.begins.addDays(9);
               })
            << true << Trouble::CertificateNotYetValid
            << u"The certificate of %1 is valid only from 2098-05-06. Is the clock of this machine right?"_s;
        QTest::newRow("signed by itself") << wish([](auto &x) {
            x.signsItself = true;
        }) << true << Trouble::SelfSigned << u"The certificate of %1 is signed by itself."_s;
        QTest::newRow("unknown authority")
            << CertificateWish() << false << Trouble::UnknownAuthority
            << u"The certificate of %1 comes from an authority that this machine does not know."_s;
        QTest::newRow("another host") << wish([](auto &x) {
            x.names = u"DNS:other.example"_s;
        }) << true << Trouble::WrongHost
                                      << u"The certificate of %1 belongs to another host"_s;
        QTest::newRow("another address") << wish([](auto &x) {
            x.names = u"IP:127.0.0.9"_s;
        }) << true << Trouble::WrongHost << u"The certificate of %1 belongs to another host"_s;
    }

    void fault97WhatIsWrongIsSaidExactlyAndNothingIsSent()
    {
        QFETCH(CertificateWish, certificate);
        QFETCH(bool, known);
        QFETCH(Trouble, trouble);
        QFETCH(QString, sentence);
        TlsServer server(m_certificates->issue(certificate), RawServer::http(200, "secret"));
        const auto authorities =
            known ? QList<QSslCertificate>{m_certificates->authority()} : QList<QSslCertificate>();

        const auto answer = ask(server.url(u"/"_s), authorities);

        QVERIFY(!answer);
        QCOMPARE(answer.error().code, Error::Code::Network);
        QVERIFY2(answer.error().message.startsWith(sentence.arg(u"127.0.0.1:%1"_s.arg(server.serverPort()))),
                 qPrintable(answer.error().message));
        QCOMPARE(toKey(answer.error().trouble), toKey(trouble));
        QCOMPARE(server.heard(), QByteArray());
    }

    void fault98AuthoritiesPlantedInTheEnvironmentAreIgnored_data()
    {
        QTest::addColumn<QByteArray>("variable");
        QTest::newRow("SSL_CERT_FILE") << QByteArray("SSL_CERT_FILE");
        QTest::newRow("SSL_CERT_DIR") << QByteArray("SSL_CERT_DIR");
        QTest::newRow("the working directory") << QByteArray();
    }

    void fault98AuthoritiesPlantedInTheEnvironmentAreIgnored()
    {
        QFETCH(QByteArray, variable);
        QTemporaryDir planted;
        for (const auto *folder : {"", "certs", "etc/ssl/certs"})
            QVERIFY(m_certificates->plantAuthorityIn(planted.filePath(QString::fromLatin1(folder))));
        TlsServer server(m_certificates->issue(), RawServer::http(200, "secret"));
        const auto here = QDir::currentPath();
        QVERIFY(QDir::setCurrent(planted.path()));
        if (!variable.isEmpty())
            qputenv(variable.constData(),
                    variable == "SSL_CERT_FILE" ? m_certificates->authorityFile().toUtf8()
                                                : planted.path().toUtf8());

        const auto answer = ask(server.url(u"/"_s));
        if (!variable.isEmpty())
            qunsetenv(variable.constData());
        QVERIFY(QDir::setCurrent(here));

        QVERIFY(!answer);
        QCOMPARE(answer.error().trouble, Trouble::UnknownAuthority);
        QCOMPARE(server.heard(), QByteArray());
    }

    void fault97AWeakCertificateIsRefused_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("digest");
        QTest::newRow("a key of 1024 bits") << u"rsa:1024"_s << u"sha256"_s;
        QTest::newRow("signed with SHA-1") << u"ec"_s << u"sha1"_s;
    }

    void fault97AWeakCertificateIsRefused()
    {
        QFETCH(QString, key);
        QFETCH(QString, digest);
        CertificateWish weak;
        weak.newKey = key;
        weak.digest = digest;
        m_certificates->issue(weak);
        // Qt's own server does not stoop to such a certificate; OpenSSL's does when told to.
        QProcess server;
        server.start(u"openssl"_s,
                     {u"s_server"_s, u"-accept"_s, u"127.0.0.1:0"_s, u"-www"_s, u"-cipher"_s,
                      u"DEFAULT@SECLEVEL=0"_s, u"-cert"_s, m_certificates->lastFile(".pem"), u"-key"_s,
                      m_certificates->lastFile(".key")});
        QByteArray said;
        QTRY_VERIFY((said += server.readAllStandardOutput()).contains("ACCEPT 127.0.0.1:"));
        const auto port = said.mid(said.lastIndexOf(':') + 1).trimmed().toInt();

        const auto answer = ask(QUrl(u"https://127.0.0.1:%1/"_s.arg(port)), {m_certificates->authority()});
        server.kill();
        server.waitForFinished();

        QVERIFY(!answer);
        QCOMPARE(answer.error().message,
                 u"The certificate of 127.0.0.1:%1 is too weak (its key or its signature)."_s.arg(port));
        QCOMPARE(answer.error().trouble, Trouble::WeakCertificate);
    }

    void plainHttpOnATlsPortIsSaid()
    {
        RawServer server;
        server.answer("/", QByteArray("\x15\x03\x01\x00\x02\x02\x0a", 7)); // the alert "unexpected message"

        const auto answer = ask(server.url(u"/"_s));

        QVERIFY(!answer);
        QCOMPARE(answer.error().message,
                 u"127.0.0.1:%1 speaks TLS: is it https, not http?"_s.arg(server.port()));
        QCOMPARE(answer.error().trouble, Trouble::WantsTls);
    }

    void plainHttpOnATlsPortThatOnlyHangsUpIsCutAtOnce()
    {
        TlsServer server(m_certificates->issue(), RawServer::http(200, "secret"));
        auto url = server.url(u"/"_s);
        url.setScheme(u"http"_s);

        const auto answer = ask(url);

        QVERIFY(!answer);
        QCOMPARE(answer.error().trouble, Trouble::Cut);
    }

    void tlsOnAPlainPortIsSaid()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, &server, [&server] {
            auto *socket = server.nextPendingConnection();
            connect(socket, &QIODevice::readyRead, socket, [socket] {
                socket->write("HTTP/1.1 400 Bad Request\r\n\r\n");
                socket->disconnectFromHost();
            });
        });
        const QUrl url(u"https://127.0.0.1:%1/"_s.arg(server.serverPort()));

        const auto answer = ask(url);

        QVERIFY(!answer);
        QCOMPARE(answer.error().message,
                 u"127.0.0.1:%1 does not speak TLS: is it http, not https?"_s.arg(url.port()));
        QCOMPARE(answer.error().trouble, Trouble::NoTls);
    }

    void fault91AHandshakeThatNeverEndsEndsAtTheDeadline()
    {
        RawServer server; // waits for the end of a request head, which a handshake never has
        auto url = server.url(u"/"_s);
        url.setScheme(u"https"_s);

        const auto answer = ask(url, {}, 300ms);

        QVERIFY(!answer);
        QCOMPARE(answer.error().code, Error::Code::Timeout);
        QCOMPARE(answer.error().trouble, Trouble::TlsTimeout);
    }
};

QTEST_GUILESS_MAIN(TestTlsPeer)
#include "tst_tlspeer.moc"

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/places.h"
#include "tests/real/postgresserver.h"
#include "tests/real/rollbackhouse.h"

using namespace Qt::StringLiterals;
using namespace thabat;
using test::PostgresServer;
using test::RollbackHouse;

//! The flag rollback of the production example against Unleash with its PostgreSQL.
class TestFlagRollback : public QObject
{
    Q_OBJECT

private:
    static constexpr auto token = "*:*.admin-secret-of-the-flag-test";

    std::unique_ptr<PostgresServer> m_postgres;
    std::unique_ptr<test::RealServer> m_unleash;
    std::unique_ptr<test::RealServer> m_service;
    std::unique_ptr<RollbackHouse> m_house;
    quint16 m_port = test::freePort();
    quint16 m_servicePort = test::freePort();
    bool m_ready = false;

    static QString serverScript()
    {
        const auto folder =
            qEnvironmentVariable("THABAT_UNLEASH", QStringLiteral(SOURCE_ROOT "/build/unleash"));
        return folder + u"/node_modules/unleash-server/dist/server.js"_s;
    }

    Result<HttpResponse> ask(const QByteArray &method, const QString &path, const QByteArray &body = {}) const
    {
        HttpClient client;
        HttpRequest request;
        request.method = method;
        request.url = QUrl(test::loopback(m_port, path));
        request.headers["Authorization"] = token;
        request.headers["Content-Type"] = "application/json";
        request.body = body;
        return test::answerOf(client.send(request));
    }

    static QString flag(const QString &name = u"new-scoring"_s)
    {
        return u"/api/admin/projects/default/features/%1/environments/development"_s.arg(name);
    }

    //! The truth: "true", "false", or what kept the server from saying.
    QString enabled() const
    {
        const auto answer = ask("GET", flag());
        if (!answer || answer->status != 200)
            return answer ? u"HTTP %1"_s.arg(answer->status) : answer.error().message;
        const auto json = parseJson(answer->body, u"flag"_s);
        return json && flagOf(json->value, "enabled") ? u"true"_s : u"false"_s;
    }

    bool startUnleash()
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        const std::map<QString, QString> values{{u"DATABASE_URL"_s, m_postgres->url()},
                                                {u"DATABASE_SSL"_s, u"false"_s},
                                                {u"HTTP_HOST"_s, u"127.0.0.1"_s},
                                                {u"HTTP_PORT"_s, QString::number(m_port)},
                                                {u"INIT_ADMIN_API_TOKENS"_s, QString::fromLatin1(token)},
                                                {u"CHECK_VERSION"_s, u"false"_s},
                                                {u"SEND_TELEMETRY"_s, u"false"_s},
                                                {u"DISABLE_ANALYTICS"_s, u"true"_s},
                                                {u"SCARF_ANALYTICS"_s, u"false"_s},
                                                {u"NODE_ENV"_s, u"production"_s}};
        for (const auto &[name, value] : values)
            environment.insert(name, value);
        m_unleash = std::make_unique<test::RealServer>(u"node"_s, m_postgres->path({}));
        m_unleash->setEnvironment(environment);
        return m_unleash->start({serverScript()}, test::loopback(m_port, u"/health"_s));
    }

    void startService()
    {
        const auto folder = m_postgres->path(u"srv"_s);
        QVERIFY(writeFile(folder + u"/health"_s, R"({"status":"ok"})"));
        QVERIFY(writeFile(folder + u"/cgi-bin/metrics"_s,
                          "#!/bin/sh\necho; echo \"requests_total{code=\\\"200\\\"} $(date +%s)\"; "
                          "echo 'requests_total{code=\"500\"} 0'\n"));
        QFile::setPermissions(folder + u"/cgi-bin/metrics"_s, QFile::ReadOwner | QFile::ExeOwner);
        m_service = std::make_unique<test::RealServer>(u"busybox"_s, folder);
        QVERIFY(m_service->start(
            {u"httpd"_s, u"-f"_s, u"-p"_s, u"127.0.0.1:%1"_s.arg(m_servicePort), u"-h"_s, folder},
            test::loopback(m_servicePort, u"/health"_s)));
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (const auto missing = test::notInstalled({u"node"_s, u"busybox"_s}); !missing.isEmpty())
            QSKIP(qPrintable(missing + u" is not installed here"_s));
        if (!QFile::exists(serverScript()))
            QSKIP("Unleash is not installed here (tests/real/install-unleash)");
        m_postgres = std::make_unique<PostgresServer>();
        if (const auto why = m_postgres->start(); !why.isEmpty())
            QSKIP(qPrintable(why));
        QVERIFY2(startUnleash(), m_unleash->said());
        startService();
        const auto made = ask("POST", u"/api/admin/projects/default/features"_s,
                              R"({"name":"new-scoring","type":"kill-switch"})");
        QVERIFY2(made && made->status == 201, made ? made->body : made.error().message.toUtf8());
        m_house = std::make_unique<RollbackHouse>(
            std::map<QByteArray, QString>{{"SERVICE", test::loopback(m_servicePort)},
                                          {"PROJECT", m_postgres->path(u"srv"_s)},
                                          {"REGISTRY", u"127.0.0.1:9"_s},
                                          {"DOCKER", u"unix:///nowhere"_s},
                                          {"UNLEASH", test::loopback(m_port)}});
        m_house->house.environment.insert(u"UNLEASH_ADMIN_TOKEN"_s, QString::fromLatin1(token));
        m_ready = true;
    }

    void init()
    {
        if (!m_ready)
            return;
        const auto on = ask("POST", flag() + u"/on"_s);
        QVERIFY(on && on->status == 200);
        QTRY_COMPARE_WITH_TIMEOUT(enabled(), u"true"_s, 10'000);
    }

    void cleanupTestCase()
    {
        m_service.reset();
        m_unleash.reset();
        m_postgres.reset();
    }

    void theFlagIsOffWhenTheDeskSaysSo()
    {
        const auto shown = m_house->preview(u"flag-off"_s);
        QVERIFY2(shown.exit == 0, qPrintable(shown.out + shown.err));
        QCOMPARE(textOf(member(shown.json(), "facts"), "enabled"), u"true"_s);
        QCOMPARE(enabled(), u"true"_s);

        const auto outcome = m_house->run(u"flag-off"_s, shown.json());

        QVERIFY2(outcome.exit == 0, qPrintable(outcome.out + outcome.err));
        QCOMPARE(textOf(outcome.json(), "outcome"), u"verified"_s);
        QCOMPARE(enabled(), u"false"_s);
        QVERIFY(!(shown.out + outcome.out + outcome.err).contains(QLatin1String(token)));
        QCOMPARE(m_house->filesWith(token), QStringList());
    }

    void itCanBeTakenBack()
    {
        QCOMPARE(m_house->run(u"flag-off"_s, m_house->preview(u"flag-off"_s).json()).exit, 0);
        QCOMPARE(enabled(), u"false"_s);

        const auto outcome = m_house->run(u"flag-on"_s, m_house->preview(u"flag-on"_s).json());

        QCOMPARE(textOf(outcome.json(), "outcome"), u"verified"_s);
        QCOMPARE(enabled(), u"true"_s);
    }

    void aFlagThatTheServerDoesNotKnowIsRefused()
    {
        const auto shown = m_house->preview(u"flag-off"_s, {u"--set"_s, u"flag=no-such-flag"_s});

        QCOMPARE(shown.exit, 1);
        QVERIFY2(textsOf(shown.json(), "blockers").join(u' ').contains(u"knows no flag “no-such-flag”"_s),
                 qPrintable(shown.out));
    }

    void aWrongKeyChangesNothing()
    {
        m_house->house.environment.insert(u"UNLEASH_ADMIN_TOKEN"_s, u"*:*.wrong-key-0000"_s);
        const auto shown = m_house->preview(u"flag-off"_s);
        const auto outcome = m_house->run(u"flag-off"_s, shown.json());
        m_house->house.environment.insert(u"UNLEASH_ADMIN_TOKEN"_s, QString::fromLatin1(token));

        QCOMPARE(outcome.exit, 1);
        QVERIFY(textOf(outcome.json(), "outcome") != u"verified"_s);
        QVERIFY2(textOf(outcome.json(), "message").contains(u"refused this key"_s), qPrintable(outcome.out));
        QCOMPARE(enabled(), u"true"_s);
    }

    //! The last one: Unleash does not survive the loss of its database for long.
    void withoutTheDatabaseOfTheFlagServerNothingIsSaidToBeDone()
    {
        m_postgres->stop();
        QVERIFY(test::answers(test::loopback(m_port, u"/health"_s))); // it says that it is well

        const auto shown = m_house->preview(u"flag-off"_s);
        const auto outcome = m_house->run(u"flag-off"_s, shown.json());

        QVERIFY2(!textsOf(shown.json(), "warnings").isEmpty(), qPrintable(shown.out));
        QCOMPARE(outcome.exit, 1);
        QCOMPARE(textOf(outcome.json(), "outcome"), u"unknown"_s);
        QVERIFY(enabled() != u"false"_s && enabled() != u"true"_s); // nobody can tell now
        QVERIFY(m_postgres->startAgain());
    }
};

QTEST_GUILESS_MAIN(TestFlagRollback)
#include "tst_flagrollback.moc"

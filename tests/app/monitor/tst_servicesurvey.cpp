// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/servicesurvey.h"
#include "tests/support/answer.h"
#include "tests/support/rawserver.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::monitor;
using thabat::test::RawServer;

//! What can be learned about a service from its address alone.
class TestServiceSurvey : public QObject
{
    Q_OBJECT

private:
    static Result<ServiceSurvey> survey(const QString &address)
    {
        ServiceSurveyor surveyor;
        return test::answerOf(surveyor.survey(address), std::chrono::seconds(20));
    }
    static HttpResponse answer(const QByteArray &body, int status = 200)
    {
        HttpResponse response;
        response.status = status;
        response.body = body;
        return response;
    }

private Q_SLOTS:
    void aHealthCheckIsKnownByItsStateWord_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *name, const QByteArray &body, int status, const QString &pointer,
                            const QString &word) {
            QTest::newRow(name) << body << status << pointer << word;
        };
        row("status", R"({"status":"ok","version":"1.2"})", 200, u"/status"_s, u"ok"_s);
        row("spring", R"({"status":"UP"})", 200, u"/status"_s, u"UP"_s);
        row("a yes", R"({"healthy":true})", 200, u"/healthy"_s, u"true"_s);
        row("ill is a service too", R"({"status":"down"})", 503, u"/status"_s, u"down"_s);
        row("one word", "Healthy", 200, {}, u"Healthy"_s);
    }

    void aHealthCheckIsKnownByItsStateWord()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        QFETCH(QString, pointer);
        QFETCH(QString, word);

        const auto place = healthPlaceOf(u"/health"_s, answer(body, status));

        QVERIFY(place);
        QCOMPARE(place->statusPointer, pointer);
        QCOMPARE(place->word, word);
    }

    void whatIsNoHealthCheckIsNone_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::newRow("a page") << QByteArray("<!doctype html><h1>ok</h1>") << 200;
        QTest::newRow("not found") << QByteArray(R"({"status":"not found"})") << 404;
        QTest::newRow("JSON without a state") << QByteArray(R"({"name":"x"})") << 200;
        QTest::newRow("a long text") << QByteArray(R"({"status":")") + QByteArray(500, 'x') + "\"}" << 200;
        QTest::newRow("nothing") << QByteArray() << 200;
        QTest::newRow("503 of a proxy") << QByteArray("no server") << 503;
    }

    void whatIsNoHealthCheckIsNone()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, status);

        QVERIFY(!healthPlaceOf(u"/health"_s, answer(body, status)));
    }

    void dependenciesAreFoundWithTheirPlaces()
    {
        const auto place = healthPlaceOf(
            u"/health/deep"_s, answer(R"({"status":"ok","checks":{"db":{"status":"ok"},"a/b":"ok","n":3}})"));

        QVERIFY(place);
        QCOMPARE(
            place->checks,
            (std::map<QString, QString>{{u"db"_s, u"/checks/db/status"_s}, {u"a/b"_s, u"/checks/a~1b"_s}}));
    }

    void theUsualAddressesAreAskedAndWhatAnswersIsTold()
    {
        RawServer server;
        server.answer("/base/healthz", RawServer::http(200, R"({"status":"ok"})", "application/json"));
        server.answer("/base/health/deep",
                      RawServer::http(200, R"({"status":"ok","checks":{"db":"ok"}})", "application/json"));
        server.answer("/base/metrics", RawServer::http(200, "# TYPE up gauge\nup 1\n"));

        const auto found = survey(server.url(u"/base/"_s).toString());

        QVERIFY2(found, found ? "" : qPrintable(found.error().message));
        QCOMPARE(found->health.size(), 2u);
        QCOMPARE(found->health[0].path, u"/healthz"_s);
        QCOMPARE(found->metrics, u"/metrics"_s);
        QCOMPARE(found->exposition.samples.size(), 1u);
        for (const auto &request : server.requests())
            QCOMPARE(request.method, QByteArray("GET")); // looking changes nothing
    }

    void brokenMetricsAreSaidToBeBroken()
    {
        RawServer server;
        server.answer("/metrics", RawServer::http(200, "up one\n"));

        const auto found = survey(server.url({}).toString());

        QVERIFY(found && found->metrics.isEmpty());
        QVERIFY2(found->problems.join(u' ').contains(u"line 1"_s), qPrintable(found->problems.join(u' ')));
    }

    void aRedirectIsToldAndNotFollowed()
    {
        RawServer server;
        server.answer("/health",
                      RawServer::http(301, {}, "text/plain", "Location: https://other.example/health\r\n"));

        const auto found = survey(server.url({}).toString());

        QVERIFY(found && !found->foundAnything());
        QVERIFY2(found->problems.join(u' ').contains(u"https://other.example/health"_s),
                 qPrintable(found->problems.join(u' ')));
    }

    void nobodyThereIsAnErrorWithItsReason()
    {
        const auto found = survey(u"http://127.0.0.1:9"_s);

        QVERIFY(!found);
        QVERIFY(!found.error().message.isEmpty());
    }

    void aWrongAddressIsRefusedBeforeAnythingIsAsked_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("empty") << QString();
        QTest::newRow("file") << u"file:///etc/passwd"_s;
        QTest::newRow("no host") << u"http://"_s;
        QTest::newRow("a password in it") << u"https://a:hunter2@api.example.com"_s;
        QTest::newRow("words") << u"my service"_s;
    }

    void aWrongAddressIsRefusedBeforeAnythingIsAsked()
    {
        QFETCH(QString, address);

        const auto found = survey(address);

        QVERIFY(!found);
        QCOMPARE(found.error().code, Error::Code::InvalidInput);
        QVERIFY(!found.error().message.contains(u"hunter2"_s));
    }
};

QTEST_GUILESS_MAIN(TestServiceSurvey)
#include "tst_servicesurvey.moc"

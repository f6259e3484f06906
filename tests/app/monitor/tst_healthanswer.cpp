// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/healthanswer.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::monitor;

Q_DECLARE_METATYPE(thabat::monitor::Health)

//! What an answer of a health address means. Only one row may be ok.
class TestHealthAnswer : public QObject
{
    Q_OBJECT

private:
    static runbook::HealthProbe probe()
    {
        runbook::HealthProbe result;
        result.id = u"deep"_s;
        result.component = u"api"_s;
        result.statusPointer = u"/status"_s;
        result.ok = QStringList{u"ok"_s};
        result.degraded = QStringList{u"degraded"_s};
        result.unknown = QStringList{u"skip"_s};
        result.versionPointer = u"/version"_s;
        result.gitPointer = u"/git_sha"_s;
        result.checks = {{u"postgres"_s, u"/checks/postgres/status"_s},
                         {u"redis"_s, u"/checks/redis/status"_s}};
        return result;
    }

    static HttpResponse answer(int status, const QByteArray &body,
                               const QByteArray &type = "application/json")
    {
        HttpResponse response;
        response.status = status;
        response.body = body;
        response.contentType = type;
        return response;
    }

    static HealthAnswer judged(const runbook::HealthProbe &probe, const Result<HttpResponse> &response)
    {
        return judgeHealth(probe, response, QDateTime(QDate(2026, 11, 27), QTime(10, 0), Qt::UTC));
    }

    static const HealthVerdict &check(const HealthAnswer &answer, const QString &component)
    {
        static const HealthVerdict none;
        for (const auto &verdict : answer.checks) {
            if (verdict.component == component)
                return verdict;
        }
        return none;
    }

private Q_SLOTS:
    void anAnswerAndItsMeaning_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Health>("health");
        QTest::addColumn<QString>("reason");
        const QByteArray json = "application/json; charset=utf-8";
        const QByteArray ok = R"({"status":"ok"})";
        QTest::newRow("ok") << 200 << json << ok << Health::Ok << QString();
        QTest::newRow("health+json") << 200 << QByteArray("application/health+json") << ok << Health::Ok
                                     << QString();
        QTest::newRow("degraded") << 200 << json << QByteArray(R"({"status":"degraded"})") << Health::Degraded
                                  << u"degraded"_s;
        QTest::newRow("another word")
            << 200 << json << QByteArray(R"({"status":"OK?"})") << Health::Down << u"OK?"_s;
        QTest::newRow("skipped") << 200 << json << QByteArray(R"({"status":"skip"})") << Health::Unknown
                                 << u"skipped"_s;
        QTest::newRow("no word") << 200 << json << QByteArray(R"({"up":true})") << Health::Unknown
                                 << u"/status"_s;
        QTest::newRow("broken JSON") << 200 << json << QByteArray(R"({"status":"ok")") << Health::Unknown
                                     << u"JSON"_s;
        QTest::newRow("the word twice")
            << 200 << json << QByteArray(R"({"status":"bad","status":"ok"})") << Health::Unknown << u"JSON"_s;
        QTest::newRow("empty") << 200 << json << QByteArray() << Health::Unknown << u"JSON"_s;
        QTest::newRow("JSON called text")
            << 200 << QByteArray("text/plain") << ok << Health::Unknown << u"text/plain"_s;
        QTest::newRow("no type") << 200 << QByteArray() << ok << Health::Unknown << u"not JSON"_s;
        QTest::newRow("HTML") << 200 << QByteArray("text/html") << QByteArray("<html>ok</html>")
                              << Health::Unknown << u"web page"_s;
        QTest::newRow("HTML called JSON")
            << 200 << json << QByteArray("<!DOCTYPE html>") << Health::Unknown << u"web page"_s;
        QTest::newRow("redirect") << 302 << json << ok << Health::Unknown << u"another address"_s;
        QTest::newRow("500") << 500 << json << QByteArray() << Health::Down << u"500"_s;
        QTest::newRow("503 that says ok") << 503 << json << ok << Health::Down << u"503"_s;
        QTest::newRow("503 that says why")
            << 503 << json << QByteArray(R"({"status":"draining"})") << Health::Down << u"draining"_s;
        QTest::newRow("404") << 404 << json << ok << Health::Down << u"404"_s;
        QTest::newRow("401") << 401 << json << ok << Health::Unknown << u"401"_s;
        QTest::newRow("429") << 429 << json << ok << Health::Unknown << u"429"_s;
        QTest::newRow("204") << 204 << QByteArray() << QByteArray() << Health::Unknown << u"not JSON"_s;
    }

    void anAnswerAndItsMeaning()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        QFETCH(Health, health);
        QFETCH(QString, reason);

        const auto result = judged(probe(), answer(status, body, type));

        QCOMPARE(result.verdict.health, health);
        QCOMPARE(result.verdict.component, u"api"_s);
        QCOMPARE(result.verdict.reason.isEmpty(), health == Health::Ok);
        QVERIFY2(result.verdict.reason.contains(reason), qPrintable(result.verdict.reason));
    }

    void noAnswerIsDownWithTheReason()
    {
        const auto result = judged(probe(), Error{Error::Code::Network, u"127.0.0.1 refused."_s});

        QCOMPARE(result.verdict.health, Health::Down);
        QCOMPARE(result.verdict.reason, u"127.0.0.1 refused."_s);
        QCOMPARE(result.failing, std::optional(true));
        QCOMPARE(check(result, u"postgres"_s).health, Health::Unknown);
        QCOMPARE(check(result, u"postgres"_s).reason, u"127.0.0.1 refused."_s);
    }

    void deepChecksHaveTheirOwnWords()
    {
        const auto result =
            judged(probe(), answer(200, R"({"status":"degraded","version":"1.4.2","git_sha":"ab12",
            "checks":{"postgres":{"status":"fail"},"redis":{"status":"skip"}}})"));

        QCOMPARE(check(result, u"postgres"_s).health, Health::Down);
        QCOMPARE(check(result, u"redis"_s).health, Health::Unknown);
        QVERIFY(check(result, u"redis"_s).reason.contains(u"skipped"_s));
        QCOMPARE(result.version, u"1.4.2"_s);
        QCOMPARE(result.gitSha, u"ab12"_s);
    }

    void aMissingCheckIsUnknown()
    {
        const auto result = judged(probe(), answer(200, R"({"status":"ok"})"));

        QCOMPARE(check(result, u"postgres"_s).health, Health::Unknown);
        QVERIFY(!check(result, u"postgres"_s).reason.isEmpty());
    }

    void aFailingStatusStillTellsAboutTheChecks()
    {
        const auto result =
            judged(probe(), answer(503, R"({"status":"down","checks":{"postgres":{"status":"ok"}}})"));

        QCOMPARE(result.verdict.health, Health::Down);
        QCOMPARE(check(result, u"postgres"_s).health, Health::Ok);
    }

    void failingIsNotTheSameAsRefusingToTell()
    {
        const auto failing = [](const HttpResponse &response) {
            return judged(probe(), response).failing;
        };

        QCOMPARE(failing(answer(200, R"({"status":"ok"})")), std::optional(false));
        QCOMPARE(failing(answer(200, R"({"status":"degraded"})")), std::optional(false));
        QCOMPARE(failing(answer(200, "<html>maintenance</html>", "text/html")), std::optional(true));
        QCOMPARE(failing(answer(500, "")), std::optional(true));
        QCOMPARE(failing(answer(429, "")), std::optional<bool>());
        QCOMPARE(failing(answer(401, "")), std::optional<bool>());
    }

    void withoutAPointerTheTextMustBeThere()
    {
        auto text = probe();
        text.statusPointer.clear();
        text.contains = u"is Healthy"_s;

        QCOMPARE(judged(text, answer(200, "Server is Healthy.\n", "text/plain")).verdict.health, Health::Ok);
        QCOMPARE(judged(text, answer(200, "Hello\n", "text/plain")).verdict.health, Health::Unknown);
        QCOMPARE(judged(text, answer(200, "<html>is Healthy", "text/html")).verdict.health, Health::Unknown);
        QCOMPARE(judged(text, answer(500, "is Healthy", "text/plain")).verdict.health, Health::Down);
    }
};

QTEST_GUILESS_MAIN(TestHealthAnswer)
#include "tst_healthanswer.moc"

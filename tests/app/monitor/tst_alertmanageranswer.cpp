// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/json.h"
#include "app/monitor/alertmanageranswer.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::monitor;

//! Answers of Alertmanager as it really sends them, and as it should not.
class TestAlertmanagerAnswer : public QObject
{
    Q_OBJECT

private:
    static HttpResponse answer(int status, const QByteArray &body)
    {
        HttpResponse response;
        response.status = status;
        response.contentType = "application/json";
        response.body = body;
        return response;
    }

    static QByteArray alert(const QByteArray &status)
    {
        return "[{\"annotations\":{\"summary\":\"12% of requests "
               "fail\"},\"endsAt\":\"2026-11-23T00:10:00.000Z\","
               "\"fingerprint\":\"9f8e\",\"receivers\":[{\"name\":\"app\"}],\"startsAt\":\"2026-11-23T00:02:"
               "41.123456789Z\","
               "\"status\":"
            + status
            + ",\"updatedAt\":\"2026-11-23T00:05:00.000Z\",\"labels\":{\"alertname\":\"HighErrorRate\","
              "\"job\":\"api\"}}]";
    }

private Q_SLOTS:
    void anAlertIsReadWhole()
    {
        const auto alerts =
            alertsFrom(answer(200, alert("{\"state\":\"active\",\"silencedBy\":[],\"inhibitedBy\":[]}")));

        QVERIFY(alerts);
        QCOMPARE(alerts->size(), size_t(1));
        const auto &first = alerts->front();
        QCOMPARE(first.name, u"HighErrorRate"_s);
        QCOMPARE(first.summary, u"12% of requests fail"_s);
        QCOMPARE(first.state, ForeignAlert::State::Firing);
        QCOMPARE(first.since, QDateTime(QDate(2026, 11, 23), QTime(0, 2, 41, 123), Qt::UTC));
        QCOMPARE(first.labels, (std::map<QString, QString>{{u"job"_s, u"api"_s}}));
        QCOMPARE(first.from, u"alertmanager"_s);
    }

    void suppressedIsSilencedOrInhibited()
    {
        const auto silenced = alertsFrom(
            answer(200, alert("{\"state\":\"suppressed\",\"silencedBy\":[\"s1\"],\"inhibitedBy\":[]}")));
        const auto inhibited = alertsFrom(
            answer(200, alert("{\"state\":\"suppressed\",\"silencedBy\":[],\"inhibitedBy\":[\"a\"]}")));
        const auto fresh = alertsFrom(
            answer(200, alert("{\"state\":\"unprocessed\",\"silencedBy\":[],\"inhibitedBy\":[]}")));

        QCOMPARE(silenced->front().state, ForeignAlert::State::Silenced);
        QCOMPARE(silenced->front().silencedBy, QStringList{u"s1"_s});
        QCOMPARE(inhibited->front().state, ForeignAlert::State::Inhibited);
        QCOMPARE(fresh->front().state, ForeignAlert::State::Firing);
    }

    void aSilenceIsReadWhole()
    {
        const auto silences = silencesFrom(
            answer(200,
                   "[{\"id\":\"s1\",\"status\":{\"state\":\"active\"},\"updatedAt\":\"2026-11-23T00:05:00."
                   "000Z\",\"comment\":\"known, being "
                   "fixed\",\"createdBy\":\"Sara\",\"endsAt\":\"2026-11-23T01:05:00.000Z\",\"startsAt\":"
                   "\"2026-11-23T00:05:00.000Z\",\"matchers\":[{\"isEqual\":true,\"isRegex\":false,\"name\":"
                   "\"alertname\",\"value\":\"HighErrorRate\"},{\"isEqual\":false,\"isRegex\":true,\"name\":"
                   "\"job\",\"value\":\"web.*\"},{\"isRegex\":false,\"name\":\"old\",\"value\":\"x\"}]}]"));

        QVERIFY(silences);
        const auto &first = silences->front();
        QCOMPARE(first.id, u"s1"_s);
        QCOMPARE(first.matchers,
                 (QStringList{u"alertname=\"HighErrorRate\""_s, u"job!~\"web.*\""_s, u"old=\"x\""_s}));
        QCOMPARE(first.author, u"Sara"_s);
        QCOMPARE(first.reason, u"known, being fixed"_s);
        QCOMPARE(first.ends, QDateTime(QDate(2026, 11, 23), QTime(1, 5), Qt::UTC));
        QCOMPARE(first.state, Silence::State::Active);
    }

    void anAnswerOfAnotherShapeIsAnErrorAndNeverAnEmptyList_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("reason");
        QTest::newRow("an object") << 200 << QByteArray("{}") << u"not what Alertmanager sends"_s;
        QTest::newRow("HTML") << 200 << QByteArray("<html>") << u"not what Alertmanager sends"_s;
        QTest::newRow("cut") << 200 << QByteArray("[{") << u"not what Alertmanager sends"_s;
        QTest::newRow("no login") << 401 << QByteArray("Unauthorized") << u"login"_s;
        QTest::newRow("a bare string")
            << 400 << QByteArray("\"bad matcher format: x\"") << u"bad matcher format: x"_s;
        QTest::newRow("code and message")
            << 422 << QByteArray("{\"code\":602,\"message\":\"matchers in body is required\"}")
            << u"matchers in body is required"_s;
        QTest::newRow("text") << 502 << QByteArray("<b>Bad Gateway</b>") << u"502"_s;
    }

    void anAnswerOfAnotherShapeIsAnErrorAndNeverAnEmptyList()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, reason);

        const auto alerts = alertsFrom(answer(status, body));
        const auto silences = silencesFrom(answer(status, body));

        QVERIFY(!alerts);
        QVERIFY(!silences);
        QVERIFY2(alerts.error().message.contains(reason), qPrintable(alerts.error().message));
    }

    void anEntryWithoutItsPartsDoesNoHarm()
    {
        QVERIFY(alertsFrom(answer(200, "[{}, 1, null, {\"labels\": [], \"status\": 3}]")));
        QCOMPARE(silencesFrom(answer(200, "[{}, {\"id\": 4}, {\"id\":\"x\",\"matchers\":{}}]"))->size(),
                 size_t(1));
    }

    void endingWhatIsNotThereSaysSo()
    {
        QCOMPARE(endingFrom(answer(500, "\"silence not found\"")).error().code, Error::Code::NotFound);
        QCOMPARE(endingFrom(answer(404, {})).error().code, Error::Code::NotFound);
        QCOMPARE(endingFrom(answer(500, "\"disk full\"")).error().code, Error::Code::Network);
        QVERIFY(endingFrom(answer(200, {})));
    }

    void whatIsAskedForIsWrittenWholeAndFoundAgain()
    {
        SilenceDraft draft;
        draft.matchers = *matchersFromText(u"HighErrorRate, job!~\"web.*\""_s);
        draft.begins = QDateTime(QDate(2026, 11, 23), QTime(0, 4), Qt::UTC);
        draft.ends = draft.begins.addSecs(3600);
        draft.author = u"Sara"_s;
        draft.reason = u"معروف، قيد الإصلاح \"now\""_s;

        const auto body = parseJson(toBody(draft), u"body"_s);
        QVERIFY(body);
        auto stored = body->value;
        stored["id"] = "s1";
        const auto silences = silencesFrom(answer(200, toBytes(Json::array({stored}))));

        QVERIFY(silences);
        QVERIFY(isFrom(silences->front(), draft));
        QCOMPARE(textOf(body->value, "endsAt"), u"2026-11-23T01:04:00.000Z"_s);
        draft.reason += u'!';
        QVERIFY(!isFrom(silences->front(), draft));
    }

    void theIdOfANewSilenceIsNeeded()
    {
        QCOMPARE(*silenceIdFrom(answer(200, "{\"silenceID\":\"abc\"}")), u"abc"_s);
        QVERIFY(!silenceIdFrom(answer(200, "{}")));
        QCOMPARE(silenceIdFrom(answer(400, "\"end time can't be in the past\"")).error().code,
                 Error::Code::InvalidInput);
    }
};

QTEST_APPLESS_MAIN(TestAlertmanagerAnswer)
#include "tst_alertmanageranswer.moc"

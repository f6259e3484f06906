// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/alertmanagerclient.h"
#include "tests/support/answer.h"
#include "tests/support/rawserver.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace thabat;
using namespace thabat::monitor;
using test::RawAnswer;
using test::RawServer;

//! The client against a stand-in that says what a test needs.
class TestAlertmanagerClient : public QObject
{
    Q_OBJECT

private:
    Clock m_clock;
    std::unique_ptr<RawServer> m_server;
    runbook::Server m_definition;

    static RawAnswer json(int status, const QByteArray &body)
    {
        return {RawServer::http(status, body, "application/json")};
    }

    static QByteArray stored(const SilenceDraft &draft, const QByteArray &state)
    {
        auto body = toBody(draft);
        body.chop(1);
        return "[" + body + ",\"id\":\"s1\",\"status\":{\"state\":\"" + state + "\"}}]";
    }

    static SilenceDraft draft()
    {
        SilenceDraft draft;
        draft.matchers = *matchersFromText(u"HighErrorRate"_s);
        draft.begins = QDateTime(QDate(2026, 11, 23), QTime(0, 4), Qt::UTC);
        draft.ends = draft.begins.addSecs(1800);
        draft.author = u"Sara"_s;
        draft.reason = u"known"_s;
        return draft;
    }

    int requestsWith(const QByteArray &method) const
    {
        const auto &all = m_server->requests();
        return int(std::count_if(all.begin(), all.end(), [&method](const test::RawRequest &request) {
            return request.method == method;
        }));
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<RawServer>();
        m_definition = {};
        m_definition.url = m_server->url(u"/am"_s).toString();
        m_definition.every = 40ms;
        m_definition.timeout = 400ms;
        m_server->answer("/am/api/v2/alerts", json(200, "[]"));
        m_server->answer("/am/api/v2/silences", json(200, "[]"));
    }

    void aRoundBringsBothLists()
    {
        m_server->answer("/am/api/v2/silences", json(200, stored(draft(), "active")));
        AlertmanagerClient client(m_definition, m_clock);
        std::optional<AlertmanagerClient::Round> round;
        connect(&client, &AlertmanagerClient::asked, &client, [&](const auto &heard) {
            round = heard;
        });

        client.start();
        QTRY_VERIFY(round);

        QVERIFY(round->alerts);
        QVERIFY(round->silences);
        QCOMPARE(round->silences->size(), size_t(1));
    }

    void aFailedHalfIsAFailedRound_data()
    {
        QTest::addColumn<RawAnswer>("answer");
        QTest::newRow("silence") << RawAnswer{{}, RawAnswer::Then::KeepSilent};
        QTest::newRow("nonsense") << json(200, "{}");
        QTest::newRow("refused") << json(401, "no");
        QTest::newRow("cut") << RawAnswer{RawServer::http(200, "[]").chopped(1)};
    }

    void aFailedHalfIsAFailedRound()
    {
        QFETCH(RawAnswer, answer);
        m_server->answer("/am/api/v2/silences", answer);
        AlertmanagerClient client(m_definition, m_clock);
        std::optional<AlertmanagerClient::Round> round;
        connect(&client, &AlertmanagerClient::asked, &client, [&](const auto &heard) {
            round = heard;
        });

        client.start();
        QTRY_VERIFY(round);

        QVERIFY(round->alerts);
        QVERIFY(!round->silences);
        QVERIFY(!round->silences.error().message.isEmpty());
    }

    void aSilenceIsAskedForOnceAndItsIdComesBack()
    {
        m_server->answer("POST /am/api/v2/silences", json(200, "{\"silenceID\":\"s1\"}"));
        AlertmanagerClient client(m_definition, m_clock);

        const auto id = test::answerOf(client.silence(draft()));

        QVERIFY2(id, id ? "" : qPrintable(id.error().message));
        QCOMPARE(*id, u"s1"_s);
        QCOMPARE(requestsWith("POST"), 1);
        QCOMPARE(m_server->requests().constLast().body, toBody(draft()));
        QCOMPARE(m_server->requests().constLast().headers.at("content-type"), "application/json"_ba);
    }

    void withoutAnAnswerTheListTellsWhatBecameOfASilence()
    {
        m_server->answer("POST /am/api/v2/silences", RawAnswer{{}, RawAnswer::Then::KeepSilent});
        m_server->answer("/am/api/v2/silences", json(200, stored(draft(), "active")));
        AlertmanagerClient client(m_definition, m_clock);

        const auto id = test::answerOf(client.silence(draft()));

        QVERIFY2(id, id ? "" : qPrintable(id.error().message));
        QCOMPARE(*id, u"s1"_s);
        QCOMPARE(requestsWith("POST"), 1);
    }

    void whatNobodyKnowsIsCalledUnknown()
    {
        m_server->answer("POST /am/api/v2/silences", RawAnswer{{}, RawAnswer::Then::Close});
        AlertmanagerClient client(m_definition, m_clock);

        const auto id = test::answerOf(client.silence(draft()));

        QVERIFY(!id);
        QCOMPARE(id.error().code, Error::Code::Timeout);
        QVERIFY2(id.error().message.contains(u"not known"_s), qPrintable(id.error().message));
        QCOMPARE(requestsWith("POST"), 1);
    }

    void whatNeverWentOutIsNotUnknown()
    {
        m_server->stop();
        AlertmanagerClient client(m_definition, m_clock);

        const auto id = test::answerOf(client.silence(draft()));

        QVERIFY(!id);
        QCOMPARE(id.error().code, Error::Code::Network);
        QVERIFY2(id.error().message.contains(u"refused"_s), qPrintable(id.error().message));
    }

    void anEndIsBelievedWhenTheListShowsIt()
    {
        m_server->answer("DELETE /am/api/v2/silence/s1", RawAnswer{{}, RawAnswer::Then::KeepSilent});
        m_server->answer("/am/api/v2/silences", json(200, stored(draft(), "active")));
        AlertmanagerClient client(m_definition, m_clock);
        const auto unknown = test::answerOf(client.endSilence(u"s1"_s));
        m_server->answer("/am/api/v2/silences", json(200, stored(draft(), "expired")));

        const auto ended = test::answerOf(client.endSilence(u"s1"_s));

        QVERIFY(!unknown);
        QCOMPARE(unknown.error().code, Error::Code::Timeout);
        QVERIFY2(ended, ended ? "" : qPrintable(ended.error().message));
    }

    void anUnknownSilenceCannotBeEnded()
    {
        m_server->answer("/am/api/v2/silence/s9", json(500, "\"silence not found\""));
        AlertmanagerClient client(m_definition, m_clock);

        const auto ended = test::answerOf(client.endSilence(u"s9"_s));

        QVERIFY(!ended);
        QCOMPARE(ended.error().code, Error::Code::NotFound);
    }

    void anIdCannotReachAnotherPath()
    {
        AlertmanagerClient client(m_definition, m_clock);

        QVERIFY(!test::answerOf(client.endSilence(u"../alerts?x=1"_s)));

        QCOMPARE(m_server->requests().constLast().path, "/am/api/v2/silence/..%2Falerts%3Fx%3D1"_ba);
    }

    void theSecretComesFromTheEnvironmentOrNothingIsSent()
    {
        m_definition.login.user = u"ops"_s;
        m_definition.login.passwordFrom = u"THABAT_TEST_AM_PASSWORD"_s;
        m_server->answer("/am/api/v2/silence/s1", json(200, {}));
        qunsetenv("THABAT_TEST_AM_PASSWORD");
        AlertmanagerClient stranger(m_definition, m_clock);

        const auto without = test::answerOf(stranger.endSilence(u"s1"_s));
        QVERIFY(m_server->requests().isEmpty());
        qputenv("THABAT_TEST_AM_PASSWORD", "secret");
        AlertmanagerClient client(m_definition, m_clock);
        const auto with = test::answerOf(client.endSilence(u"s1"_s));
        qunsetenv("THABAT_TEST_AM_PASSWORD");

        QVERIFY(!without);
        QVERIFY(without.error().message.contains(u"THABAT_TEST_AM_PASSWORD"_s));
        QVERIFY(with);
        QCOMPARE(m_server->requests().constLast().headers.at("authorization"),
                 "Basic " + "ops:secret"_ba.toBase64());
    }

    void aMissingAuthorityIsSaidInEveryRound()
    {
        m_definition.login.caFile = u"/nonexistent/ca.pem"_s;
        AlertmanagerClient client(m_definition, m_clock);
        int rounds = 0;
        QString problem;
        connect(&client, &AlertmanagerClient::asked, &client, [&](const auto &round) {
            ++rounds;
            problem = round.alerts ? QString() : round.alerts.error().message;
        });

        client.start();
        QTRY_VERIFY(rounds >= 2);

        QVERIFY2(problem.contains(u"ca.pem"_s), qPrintable(problem));
        QVERIFY(m_server->requests().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAlertmanagerClient)
#include "tst_alertmanagerclient.moc"

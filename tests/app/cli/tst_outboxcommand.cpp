// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/clihouse.h"
#include "tests/support/rawserver.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat;
using test::CliHouse;
using test::CliOutcome;
using test::RawAnswer;
using test::RawServer;

//! Updates that go out, by the built program and a server that stands for Slack and PagerDuty.
class TestOutboxCommand : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CliHouse> m_house;
    std::unique_ptr<RawServer> m_server;

    //! Runs thabatctl while the server of this test answers it.
    CliOutcome run(const QStringList &arguments) const
    {
        QProcess process;
        m_house->start(process, arguments);
        process.closeWriteChannel();
        if (!QTest::qWaitFor(
                [&process] {
                    return process.state() == QProcess::NotRunning;
                },
                40'000))
            return {-1, {}, u"it did not end by itself"_s};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

    CliOutcome update(const QString &text, const QStringList &more = {}) const
    {
        return run(QStringList{u"update"_s, u"--audience"_s, u"internal"_s} + more + QStringList{text});
    }

    void writeProfile(bool drill) const
    {
        const auto path = m_house->profile() + u"/profile.json"_s;
        auto document = readJson(path);
        QVERIFY(document.has_value());
        auto &json = document->value;
        json["drill"] = drill;
        json["channels"] = Json::array({{{"id", "slack"},
                                         {"title", {{"en", "Slack"}, {"ar", "سلاك"}}},
                                         {"kind", "slackWebhook"},
                                         {"audiences", {"internal"}},
                                         {"urlFrom", "TEST_HOOK"},
                                         {"timeout", "20s"}},
                                        {{"id", "page"},
                                         {"title", {{"en", "PagerDuty"}, {"ar", "المناوبة"}}},
                                         {"kind", "pagerDuty"},
                                         {"audiences", {"internal"}},
                                         {"url", toStd(m_server->url({}).toString())},
                                         {"tokenFrom", "TEST_KEY"}}});
        m_house->write(u"home/config/profiles/practice/profile.json"_s, toPrettyBytes(json));
    }

    //! What `outbox --json` says of the messages of a channel, in their order.
    QStringList states(const std::string &channel) const
    {
        QStringList out;
        for (const auto &message : m_house->run({u"outbox"_s, u"--json"_s}).jsonLines()) {
            if (message.value("channel", "") == channel)
                out += QString::fromStdString(message.value("state", ""));
        }
        return out;
    }

    qsizetype asked(const QByteArray &path) const
    {
        return std::count_if(m_server->requests().begin(), m_server->requests().end(),
                             [&path](const auto &request) {
                                 return request.path == path;
                             });
    }

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<CliHouse>();
        m_server = std::make_unique<RawServer>();
        m_house->environment.insert(u"TEST_HOOK"_s, m_server->url(u"/hook"_s).toString());
        m_house->environment.insert(u"TEST_KEY"_s, u"0123456789abcdef0123456789abcdef"_s);
        m_server->answer("/hook", RawServer::http(200, "ok"));
        m_server->answer("/v2/enqueue",
                         RawServer::http(202, R"({"status":"success","dedup_key":"x"})", "application/json"));
        writeProfile(false);
        QVERIFY(!m_house->declare().isEmpty());
    }

    void anUpdateGoesOutByItself()
    {
        const auto updated = update(u"We look into it."_s);

        QCOMPARE(updated.exit, 0);
        QVERIFY2(updated.out.contains(u"Slack: sent"_s), qPrintable(updated.out + updated.err));
        QCOMPARE(states("slack"), QStringList{u"sent"_s});
        QCOMPARE(states("page"), QStringList{u"sent"_s});
        QCOMPARE(asked("/hook"), 1);
        QVERIFY(m_server->requests().front().body.contains("We look into it."));
        QCOMPARE(thabat::textOf(m_house->lastOf(u"update.posted"_s).at("payload"), "channel"), u"outbox"_s);
    }

    void whatCannotGoOutWaitsAndALaterUpdateReplacesIt()
    {
        m_server->answer("/hook", RawServer::http(503, "busy"));
        QCOMPARE(update(u"First."_s).exit, 0);
        QCOMPARE(states("slack"), QStringList{u"queued"_s});
        const auto status = m_house->run({u"status"_s, u"--json"_s}).json();
        QCOMPARE(integerOf(status.at("outbox"), "waiting"), 1);

        m_server->answer("/hook", RawServer::http(200, "ok"));
        QCOMPARE(update(u"Second."_s).exit, 0);

        QCOMPARE(states("slack"), (QStringList{u"superseded"_s, u"sent"_s}));
        QVERIFY(m_server->requests().last().body.contains("Second."));
    }

    void aRefusalIsToldAndAPersonTriesAgain()
    {
        m_server->answer("/hook", RawServer::http(404, "no_service"));
        QVERIFY(update(u"First."_s).out.contains(u"no_service"_s));
        const auto all = m_house->run({u"outbox"_s, u"--json"_s}).jsonLines();
        const auto id = textOf(all.front(), "id");
        QCOMPARE(textOf(all.front(), "state"), u"failed"_s);
        QCOMPARE(run({u"outbox"_s, u"send"_s}).exit, 1);

        m_server->answer("/hook", RawServer::http(200, "ok"));
        QCOMPARE(run({u"outbox"_s, u"retry"_s, id}).exit, 0);
        QCOMPARE(run({u"outbox"_s, u"send"_s}).exit, 0);

        QCOMPARE(states("slack"), QStringList{u"sent"_s});
        QCOMPARE(run({u"outbox"_s, u"drop"_s, id}).exit, 1);
        QCOMPARE(run({u"outbox"_s, u"retry"_s, u"NOSUCH"_s}).exit, 2);
    }

    void aProgramThatIsKilledWhileSendingLeavesADoubt()
    {
        m_server->answer("/hook", {{}, RawAnswer::Then::KeepSilent});
        m_server->answer("/v2/enqueue", {{}, RawAnswer::Then::KeepSilent});
        QProcess process;
        m_house->start(process, {u"update"_s, u"--audience"_s, u"internal"_s, u"Only once."_s});
        QTRY_VERIFY_WITH_TIMEOUT(asked("/hook") == 1 && asked("/v2/enqueue") == 1, 20'000);
        process.kill();
        QVERIFY(process.waitForFinished());
        QCOMPARE(states("slack"), QStringList{u"sending"_s});

        m_server->answer("/hook", RawServer::http(200, "ok"));
        m_server->answer("/v2/enqueue",
                         RawServer::http(202, R"({"status":"success","dedup_key":"x"})", "application/json"));
        QCOMPARE(run({u"outbox"_s, u"send"_s}).exit, 1);

        const auto all = m_house->run({u"outbox"_s, u"--json"_s}).jsonLines();
        QCOMPARE(states("slack"), QStringList{u"failed"_s});
        QVERIFY(flagOf(all.front(), "inDoubt"));
        QCOMPARE(asked("/hook"), 1); // Slack keeps every copy
    }

    void aDrillIsSealed()
    {
        writeProfile(true);

        QCOMPARE(update(u"We look."_s).exit, 0);
        QCOMPARE(run({u"outbox"_s, u"send"_s}).exit, 0);
        QCOMPARE(run({u"outbox"_s, u"test"_s, u"slack"_s}).exit, 1);

        QCOMPARE(states("slack"), QStringList{u"sealed"_s});
        QVERIFY(m_server->requests().isEmpty());
    }

    void aChannelCanBeTested()
    {
        QCOMPARE(run({u"outbox"_s, u"test"_s, u"slack"_s}).exit, 0);
        QCOMPARE(run({u"outbox"_s, u"test"_s, u"page"_s}).exit, 0);
        QVERIFY(m_server->requests().last().body.contains("\"resolve\""));
        QCOMPARE(run({u"outbox"_s, u"test"_s, u"nosuch"_s}).exit, 2);

        m_server->stop();
        const auto gone = run({u"outbox"_s, u"test"_s, u"slack"_s});
        QCOMPARE(gone.exit, 3);
        QVERIFY(states("slack").isEmpty()); // a test is no message
    }

    void withoutChannelsAnUpdateIsRecordedAsBefore()
    {
        const auto updated = run({u"update"_s, u"--audience"_s, u"customers"_s, u"We look."_s});

        QCOMPARE(updated.exit, 0);
        QVERIFY(updated.line().toInt() > 0);
        QCOMPARE(thabat::textOf(m_house->lastOf(u"update.posted"_s).at("payload"), "channel"),
                 u"clipboard"_s);
    }
};

QTEST_GUILESS_MAIN(TestOutboxCommand)
#include "tst_outboxcommand.moc"

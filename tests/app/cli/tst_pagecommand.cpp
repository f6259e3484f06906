// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/clihouse.h"
#include "tests/support/rawserver.h"

#include <QDirIterator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat;
using test::CliHouse;
using test::CliOutcome;
using test::RawServer;

//! People are called by the built program, with a server that stands for PagerDuty.
class TestPageCommand : public QObject
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
        const bool ended = QTest::qWaitFor(
            [&process] {
                return process.state() == QProcess::NotRunning;
            },
            40'000);
        if (!ended)
            return {-1, {}, u"it did not end by itself"_s};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

    void writeProfile(bool drill) const
    {
        auto document = readJson(m_house->profile() + u"/profile.json"_s);
        QVERIFY(document.has_value());
        auto &json = document->value;
        json["drill"] = drill;
        json["onCallFile"] = "oncall.md";
        json["channels"] = Json::array({{{"id", "pager"},
                                         {"title", {{"en", "PagerDuty"}, {"ar", "المناوبة"}}},
                                         {"kind", "pagerDuty"},
                                         {"audiences", {"page"}},
                                         {"url", toStd(m_server->url({}).toString())},
                                         {"tokenFrom", "TEST_KEY"}}});
        m_house->write(u"home/config/profiles/practice/profile.json"_s, toPrettyBytes(json));
        m_house->write(u"home/config/profiles/practice/oncall.md"_s,
                       "| Who | Name | Phone | If no answer |\n|---|---|---|---|\n"
                       "| On-call platform | Sara | 050-777-0001 | Ahmed |\n"
                       "| DBA | Ahmed | 050-777-0002 | |\n");
    }

    //! What `page --json` says of a duty of a rule.
    Json lineOf(const QString &rule, const QString &who) const
    {
        for (const auto &line : m_house->run({u"page"_s, u"--json"_s}).jsonLines()) {
            if (textOf(line, "rule") == rule && textOf(line, "who") == who)
                return line;
        }
        return {};
    }
    QString stateOf(const QString &rule, const QString &who) const
    {
        return textOf(lineOf(rule, who).at("page"), "state");
    }

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<CliHouse>();
        m_server = std::make_unique<RawServer>();
        m_house->environment.insert(u"TEST_KEY"_s, u"0123456789abcdef0123456789abcdef"_s);
        m_server->answer("/v2/enqueue",
                         RawServer::http(202, R"({"status":"success","dedup_key":"x"})", "application/json"));
        writeProfile(false);
        QVERIFY(!m_house->declare().isEmpty());
    }

    void everyRuleIsListedWithItsPeople()
    {
        const auto text = m_house->run({u"page"_s, u"list"_s});

        QCOMPARE(text.exit, 0);
        QVERIFY2(text.out.contains(u"db-down  DB down · DBA · Ahmed · 050-777-0002\n"_s),
                 qPrintable(text.out));
        QVERIFY(lineOf(u"db-down"_s, u"DBA"_s).at("page").is_null());
        QCOMPARE(textOf(lineOf(u"app-down"_s, u"On-call platform"_s), "phone"), u"050-777-0001"_s);
        QVERIFY(m_house->run({u"page"_s, u"--lang"_s, u"ar"_s}).out.contains(u"توقّف قاعدة البيانات"_s));
    }

    void aPageGoesOutAndIsAnswered()
    {
        const auto sent = run({u"page"_s, u"send"_s, u"db-down"_s});
        QVERIFY2(sent.exit == 0, qPrintable(sent.out + sent.err));
        QVERIFY2(sent.out.contains(u"Sara"_s) && sent.out.contains(u"PagerDuty: sent"_s),
                 qPrintable(sent.out));
        QCOMPARE(m_server->requests().size(), 1);
        const auto incident = textOf(lineOf(u"db-down"_s, u"DBA"_s).at("page"), "incident");
        QVERIFY(m_server->requests().first().body.contains((incident + u"/db-down"_s).toUtf8()));
        QCOMPARE(textOf(lineOf(u"db-down"_s, u"DBA"_s).at("page"), "delivery"), u"sent"_s);

        QCOMPARE(run({u"page"_s, u"ack"_s, u"db-down"_s, u"--who"_s, u"Ahmed"_s}).exit, 0);
        QCOMPARE(stateOf(u"db-down"_s, u"DBA"_s), u"acknowledged"_s);
        QCOMPARE(stateOf(u"db-down"_s, u"On-call platform"_s), u"called"_s);
        QCOMPARE(run({u"page"_s, u"ack"_s, u"db-down"_s}).exit, 0);
        QCOMPARE(run({u"page"_s, u"ack"_s, u"db-down"_s}).exit, 1); // nobody is waited for

        QCOMPARE(run({u"outbox"_s, u"send"_s}).exit, 0); // and PagerDuty stops calling
        QVERIFY(m_server->requests().last().body.contains("\"acknowledge\""));
        QVERIFY(m_house->run({u"timeline"_s}).out.contains(u"Page acknowledged by Ahmed"_s));
    }

    void whoeverDoesNotAnswerIsFollowedByTheNext()
    {
        QCOMPARE(run({u"page"_s, u"send"_s, u"app-down"_s, u"--by"_s, u"hand"_s}).exit, 0);
        QVERIFY(m_server->requests().isEmpty());

        const auto missed = run({u"page"_s, u"missed"_s, u"app-down"_s});

        QCOMPARE(missed.exit, 0);
        QVERIFY2(missed.out.contains(u"Ahmed · 050-777-0002"_s), qPrintable(missed.out));
        QCOMPARE(textOf(lineOf(u"app-down"_s, u"On-call platform"_s), "phone"), u"050-777-0002"_s);
    }

    void whenNothingGoesOutAPersonMustCall()
    {
        m_server->answer("/v2/enqueue", RawServer::http(400, "bad key"));

        const auto failed = run({u"page"_s, u"send"_s, u"app-down"_s});

        QCOMPARE(failed.exit, 3);
        QVERIFY2(failed.err.contains(u"Call by hand"_s), qPrintable(failed.err));
        QVERIFY2(failed.out.contains(u"Sara · 050-777-0001"_s), qPrintable(failed.out));
        QCOMPARE(textOf(lineOf(u"app-down"_s, u"On-call platform"_s).at("page"), "delivery"), u"failed"_s);
        m_server->answer("/v2/enqueue",
                         RawServer::http(202, R"({"status":"success","dedup_key":"x"})", "application/json"));
        QCOMPARE(run({u"page"_s, u"send"_s, u"app-down"_s}).exit, 0);
        QVERIFY(m_house->run({u"outbox"_s}).out.contains(u"replaced by a later message"_s));
    }

    void aDrillIsSealed()
    {
        writeProfile(true);

        const auto sealed = run({u"page"_s, u"send"_s, u"db-down"_s});

        QCOMPARE(sealed.exit, 0);
        QVERIFY2(sealed.out.contains(u"sealed"_s), qPrintable(sealed.out));
        QCOMPARE(run({u"outbox"_s, u"send"_s}).exit, 0);
        QVERIFY(m_server->requests().isEmpty());
    }

    void badUseIsSaid()
    {
        QCOMPARE(run({u"page"_s, u"send"_s}).exit, 2);
        QCOMPARE(run({u"page"_s, u"send"_s, u"nosuch"_s}).exit, 2);
        QCOMPARE(run({u"page"_s, u"send"_s, u"db-down"_s, u"--by"_s, u"pigeon"_s}).exit, 2);
        QCOMPARE(run({u"page"_s, u"call"_s, u"db-down"_s}).exit, 2);
        QCOMPARE(run({u"page"_s, u"ack"_s, u"db-down"_s}).exit, 1);
        QCOMPARE(run({u"page"_s, u"missed"_s, u"db-down"_s}).exit, 1);
    }

    void withoutTheFileTheRulesAreStillThere()
    {
        QVERIFY(QFile::remove(m_house->profile() + u"/oncall.md"_s));

        const auto text = m_house->run({u"page"_s});

        QCOMPARE(text.exit, 0);
        QVERIFY(text.err.contains(u"Call from memory"_s));
        QVERIFY(text.out.contains(u"db-down  DB down · DBA\n"_s));
        QCOMPARE(run({u"page"_s, u"send"_s, u"db-down"_s}).exit, 0);
    }

    void whatIsGivenAwayHasNoNumbers()
    {
        QCOMPARE(run({u"page"_s, u"send"_s, u"db-down"_s}).exit, 0);
        QCOMPARE(run({u"page"_s, u"missed"_s, u"db-down"_s, u"--who"_s, u"Sara"_s}).exit, 0);

        const auto bundle = m_house->path(u"bundle"_s);
        const auto team = m_house->path(u"team.json"_s);
        QCOMPARE(m_house->run({u"journal"_s, u"export"_s, bundle}).exit, 0);
        QCOMPARE(m_house->run({u"profile"_s, u"export"_s, u"practice"_s, team}).exit, 0);
        auto all = m_house->run({u"timeline"_s, u"--json"_s}).out
            + m_house->run({u"status"_s, u"--json"_s}).out
            + m_house->run({u"report"_s, u"postmortem"_s, u"--json"_s}).out;
        QVERIFY(all.contains(u"Sara"_s));
        for (const auto &path : {bundle, team}) {
            const auto bytes = readFile(path);
            QVERIFY(bytes && !bytes->isEmpty());
            all += QString::fromUtf8(*bytes);
        }
        QVERIFY(!all.contains(u"050-777"_s));
    }
};

QTEST_GUILESS_MAIN(TestPageCommand)
#include "tst_pagecommand.moc"

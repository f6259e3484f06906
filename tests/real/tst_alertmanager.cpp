// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/files.h"
#include "app/base/json.h"
#include "app/base/timetext.h"
#include "app/monitor/watch.h"
#include "tests/places.h"
#include "tests/support/answer.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace thabat;
using namespace thabat::monitor;

//! Debian's own Alertmanager on loopback, seen through a watch.
class TestAlertmanager : public QObject
{
    Q_OBJECT

private:
    Clock m_clock;
    QTemporaryDir m_folder;
    QProcess m_process;
    HttpClient m_http;
    runbook::Profile m_profile;
    std::unique_ptr<Watch> m_watch;

    static quint16 freePort()
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        return server.serverPort();
    }

    Result<HttpResponse> send(const QByteArray &method, const QString &path, const QByteArray &body = {})
    {
        HttpRequest request;
        request.method = method;
        request.url = QUrl(m_profile.alertmanager.url + path);
        request.headers = {{"Content-Type", "application/json"}};
        request.body = body;
        return test::answerOf(m_http.send(request));
    }

    //! As Prometheus posts it.
    void postAlert(const QString &name, const QString &severity)
    {
        const auto now = QDateTime::currentDateTimeUtc();
        const Json alert = {{"labels",
                             {{"alertname", toStd(name)},
                              {"severity", toStd(severity)},
                              {"cluster", "riyadh"},
                              {"note", "<b>\n\u202e"}}},
                            {"annotations", {{"summary", "12% of requests fail"}}},
                            {"startsAt", toStd(toRfc3339(now.addSecs(-60)))},
                            {"endsAt", toStd(toRfc3339(now.addSecs(600)))}};
        const auto answer = send("POST", u"/api/v2/alerts"_s, toBytes(Json::array({alert})));
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
    }

    const ForeignAlert *alert(const QString &name) const
    {
        const auto &all = m_watch->state().foreignAlerts;
        const auto found = std::find_if(all.begin(), all.end(), [&name](const ForeignAlert &alert) {
            return alert.name == name;
        });
        return found == all.end() ? nullptr : &*found;
    }

    const Silence *silence(const QString &id) const
    {
        const auto &all = m_watch->state().silences;
        const auto found = std::find_if(all.begin(), all.end(), [&id](const Silence &silence) {
            return silence.id == id;
        });
        return found == all.end() ? nullptr : &*found;
    }

    //! A profile of the least that a profile is, with this Alertmanager.
    void writeCliProfile() const
    {
        const Json title = {{"en", "Test"}, {"ar", "تجربة"}};
        const Json profile = {
            {"title", title},          {"environment", "test"},
            {"production", false},     {"components", Json::array()},
            {"probes", Json::array()}, {"indicators", Json::array()},
            {"alerts", Json::array()}, {"alertmanager", {{"url", toStd(m_profile.alertmanager.url)}}}};
        QVERIFY(writeFile(m_folder.filePath(u"cli/profile.json"_s), toPrettyBytes(profile)));
        for (const auto &name : {u"runbook.json"_s, u"plans.json"_s})
            QVERIFY(QFile::copy(QStringLiteral(SOURCE_ROOT "/tests/app/runbook/small/") + name,
                                m_folder.filePath(u"cli/"_s + name)));
    }

    //! "EXITCODE output"
    QByteArray runCtl(const QStringList &arguments) const
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"THABAT_HOME"_s, m_folder.filePath(u"home"_s));
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.path());
        environment.insert(u"USER"_s, u"sara"_s);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(BIN_DIR "/thabatctl"),
                      arguments + QStringList{u"--profile"_s, m_folder.filePath(u"cli"_s)});
        if (!process.waitForFinished(20'000))
            return "thabatctl did not end by itself";
        return QByteArray::number(process.exitCode()) + ' ' + process.readAllStandardOutput()
            + process.readAllStandardError();
    }

    static SilenceDraft draft(const QString &matchers, std::chrono::seconds length)
    {
        SilenceDraft draft;
        if (const auto read = matchersFromText(matchers))
            draft.matchers = *read;
        draft.begins = QDateTime::currentDateTimeUtc();
        draft.ends = draft.begins.addSecs(length.count());
        draft.author = u"Sara"_s;
        draft.reason = u"معروف، being fixed"_s;
        return draft;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto program = u"prometheus-alertmanager"_s;
        if (QStandardPaths::findExecutable(program).isEmpty())
            QSKIP("prometheus-alertmanager is not installed here");
        QFile file(m_folder.filePath(u"am.yml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("route: {receiver: nobody, group_wait: 1s}\nreceivers: [{name: nobody}]\n"
                   "inhibit_rules:\n- source_matchers: [severity=\"P0\"]\n"
                   "  target_matchers: [severity=\"P2\"]\n  equal: [cluster]\n");
        file.close();
        const auto address = u"127.0.0.1:%1"_s.arg(freePort());
        m_profile.alertmanager.url = u"http://"_s + address;
        m_profile.alertmanager.every = 100ms;
        m_process.setWorkingDirectory(m_folder.path());
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.setStandardOutputFile(m_folder.filePath(u"am.log"_s));
        m_process.start(program,
                        {u"--config.file=am.yml"_s, u"--storage.path=data"_s,
                         u"--web.listen-address="_s + address, u"--cluster.listen-address="_s});
        QTRY_VERIFY_WITH_TIMEOUT(send("GET", u"/-/ready"_s).has_value(), 30'000);
        m_watch = std::make_unique<Watch>(m_profile, m_clock);
        m_watch->start();
    }

    void cleanupTestCase()
    {
        m_watch.reset();
        m_process.terminate();
        if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(10'000))
            m_process.kill();
    }

    void itsAlertsAppearAndOneInhibitsAnother()
    {
        QTRY_VERIFY(m_watch->state().alertmanager.problem.isEmpty());
        QVERIFY(m_watch->state().foreignAlerts.empty());

        postAlert(u"HighErrorRate"_s, u"P1"_s);
        QTRY_VERIFY(alert(u"HighErrorRate"_s));
        QCOMPARE(alert(u"HighErrorRate"_s)->state, ForeignAlert::State::Firing);
        QCOMPARE(alert(u"HighErrorRate"_s)->summary, u"12% of requests fail"_s);
        QCOMPARE(alert(u"HighErrorRate"_s)->labels.at(u"note"_s), u"<b>\n\u202e"_s);
        QVERIFY(alert(u"HighErrorRate"_s)->since.secsTo(QDateTime::currentDateTimeUtc()) >= 59);

        postAlert(u"Small"_s, u"P2"_s);
        QTRY_VERIFY(alert(u"Small"_s));
        postAlert(u"ServiceDown"_s, u"P0"_s);
        QTRY_COMPARE(alert(u"Small"_s)->state, ForeignAlert::State::Inhibited);
    }

    void aSilenceIsMadeSeenAndEnded()
    {
        postAlert(u"HighErrorRate"_s, u"P1"_s);
        const auto wanted = draft(u"HighErrorRate"_s, 1800s);
        const auto id = test::answerOf(m_watch->alertmanager()->silence(wanted));
        QVERIFY2(id, id ? "" : qPrintable(id.error().message));

        QTRY_VERIFY(silence(*id));
        QVERIFY(isFrom(*silence(*id), wanted));
        QCOMPARE(silence(*id)->state, Silence::State::Active);
        QTRY_COMPARE(alert(u"HighErrorRate"_s)->state, ForeignAlert::State::Silenced);
        QCOMPARE(alert(u"HighErrorRate"_s)->silencedBy, QStringList{*id});

        const auto ended = test::answerOf(m_watch->alertmanager()->endSilence(*id));
        QVERIFY2(ended, ended ? "" : qPrintable(ended.error().message));
        QTRY_COMPARE(silence(*id)->state, Silence::State::Expired);
        QTRY_COMPARE(alert(u"HighErrorRate"_s)->state, ForeignAlert::State::Firing);
        QVERIFY(test::answerOf(m_watch->alertmanager()->endSilence(*id))); // again: it says yes
    }

    void aSilenceEndsByItself()
    {
        const auto id = test::answerOf(m_watch->alertmanager()->silence(draft(u"HighErrorRate"_s, 2s)));
        QVERIFY2(id, id ? "" : qPrintable(id.error().message));

        QTRY_VERIFY(silence(*id));
        QTRY_COMPARE_WITH_TIMEOUT(silence(*id)->state, Silence::State::Expired, 10'000);
    }

    //! The built thabatctl, as a person at a shell uses it.
    void aShellSilencesAndEndsIt()
    {
        postAlert(u"DiskFull"_s, u"P2"_s);
        QTRY_VERIFY(alert(u"DiskFull"_s));
        writeCliProfile();
        const auto declared = runCtl({u"declare"_s, u"--severity"_s, u"P2"_s, u"--title"_s, u"disk"_s});
        QVERIFY2(declared.startsWith("0 INC-"), declared.constData());

        const auto made = runCtl({u"silence"_s, u"alertname=DiskFull"_s, u"--for"_s, u"1h"_s, u"--why"_s,
                                  u"being replaced"_s, u"--json"_s});

        const auto answer = parseJson(made.mid(2), u"answer"_s);
        QVERIFY2(answer, made.constData());
        const auto id = textOf(member(answer->value, "data"), "silence");
        QTRY_VERIFY(silence(id));
        QCOMPARE(silence(id)->reason, u"being replaced"_s);
        QTRY_COMPARE(alert(u"DiskFull"_s)->state, ForeignAlert::State::Silenced);
        QVERIFY(runCtl({u"silence"_s, u"DiskFull"_s, u"--for"_s, u"1h"_s}).startsWith("2 ")); // no reason
        const auto status = runCtl({u"status"_s, u"--json"_s});
        QVERIFY2(status.contains("silence-" + id.toUtf8()), status.constData());

        const auto ended = runCtl({u"unsilence"_s, id});
        QVERIFY2(ended.startsWith("0 "), ended.constData());
        QTRY_COMPARE(silence(id)->state, Silence::State::Expired);
        QVERIFY(runCtl({u"unsilence"_s, u"6d8bd1f4-0000-4000-8000-000000000000"_s}).startsWith("2 "));
        const auto timeline = runCtl({u"timeline"_s, u"--json"_s});
        for (const auto *kind : {"silence.made", "loop.opened", "silence.ended", "loop.closed"})
            QVERIFY2(timeline.contains(kind), kind);
    }

    void whatItRefusesIsSaidInItsOwnWords_data()
    {
        QTest::addColumn<QString>("matchers");
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("word");
        QTest::newRow("an end in the past") << u"HighErrorRate"_s << -3600 << u"before end time"_s;
        QTest::newRow("no matcher") << QString() << 60 << u"matcher"_s;
        QTest::newRow("matches everything") << u"job=~\".*\""_s << 60 << u"matcher"_s;
        QTest::newRow("a pattern of another dialect") << u"job=~\"a(?=b)\""_s << 60 << u"regexp"_s;
    }

    void whatItRefusesIsSaidInItsOwnWords()
    {
        QFETCH(QString, matchers);
        QFETCH(int, seconds);
        QFETCH(QString, word);

        const auto id =
            test::answerOf(m_watch->alertmanager()->silence(draft(matchers, std::chrono::seconds(seconds))));

        QVERIFY(!id);
        QCOMPARE(id.error().code, Error::Code::InvalidInput);
        QVERIFY2(id.error().message.contains(word), qPrintable(id.error().message));
    }

    void aSilenceThatIsNotThereCannotBeEnded()
    {
        const auto ended =
            test::answerOf(m_watch->alertmanager()->endSilence(u"6d8bd1f4-0000-4000-8000-000000000000"_s));

        QVERIFY(!ended);
        QCOMPARE(ended.error().code, Error::Code::NotFound);
    }

    //! The last one: the server ends here.
    void whenItDiesTheProblemIsSaidAndItsLastWordStays()
    {
        QVERIFY(alert(u"ServiceDown"_s));

        m_process.terminate();
        QTRY_COMPARE_WITH_TIMEOUT(m_process.state(), QProcess::NotRunning, 20'000);

        QTRY_VERIFY(!m_watch->state().alertmanager.problem.isEmpty());
        QVERIFY(alert(u"ServiceDown"_s));
        QVERIFY(m_watch->state().alertmanager.lastGood.isValid());
    }
};

QTEST_GUILESS_MAIN(TestAlertmanager)
#include "tst_alertmanager.moc"

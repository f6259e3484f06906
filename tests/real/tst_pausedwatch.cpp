// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/clihouse.h"
#include "tests/places.h"
#include "tests/support/rawserver.h"

#include <QStandardPaths>

#include <algorithm>
#include <csignal>

using namespace Qt::StringLiterals;
using namespace thabat;
using test::CliHouse;
using test::RawServer;

//! The built thabatctl while it is stopped and goes on, and while its network is gone (faults 33 and 89).
class TestPausedWatch : public QObject
{
    Q_OBJECT

private:
    static constexpr auto profile = R"({
  "title": {"en": "One", "ar": "واحد"}, "environment": "test", "production": false,
  "lateAfter": "1s", "staleAfter": "2s",
  "components": [{"id": "api", "title": {"en": "API", "ar": "واجهة"}}],
  "probes": [{"id": "health", "component": "api", "url": "SERVICE/health", "every": "200ms", "timeout": "1s",
              "statusPointer": "/status", "ok": ["ok"]}],
  "indicators": [{"id": "none", "title": {"en": "None", "ar": "لا شيء"}, "kind": "gauge", "unit": "count", "of": "none"}],
  "alerts": [{"id": "failing", "title": {"en": "Failing", "ar": "فشل"}, "probe": "health", "for": "4s", "severity": "P0"}],
  "charts": ["none"]
})";

    static void write(const CliHouse &house, const RawServer &server)
    {
        house.write(u"home/config/profiles/practice/profile.json"_s,
                    QByteArray(profile).replace("SERVICE", server.url({}).toEncoded()));
        house.write(u"home/config/profiles/practice/plans.json"_s, R"({"plans": []})");
        house.write(u"home/config/profiles/practice/runbook.json"_s,
                    R"({"severities": [], "first10": [], "playbooks": []})");
    }

    static std::vector<Json> linesOf(QProcess &watch)
    {
        std::vector<Json> lines;
        for (const auto &line : watch.readAllStandardOutput().split('\n')) {
            if (!line.isEmpty())
                lines.push_back(test::CliOutcome::parsed(line));
        }
        return lines;
    }

    static std::string alertIn(const Json &line) { return line["alerts"][0]["state"].get<std::string>(); }

private Q_SLOTS:
    void fault33AStoppedWatchGoesOnWithoutABurstAndWithoutAnAlert()
    {
        RawServer server;
        server.answer("/health", RawServer::http(503, R"({"status":"down"})", "application/json"));
        CliHouse house;
        write(house, server);
        QProcess watch;
        house.start(watch, {u"watch"_s, u"--for"_s, u"10s"_s, u"--every"_s, u"100ms"_s});
        QTRY_VERIFY_WITH_TIMEOUT(server.requests().size() >= 3, 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(watch.bytesAvailable() > 0, 10'000);

        QCOMPARE(::kill(pid_t(watch.processId()), SIGSTOP), 0);
        QTest::qWait(5000);
        const auto asked = server.requests().size();
        QCOMPARE(::kill(pid_t(watch.processId()), SIGCONT), 0);
        QTest::qWait(1000);
        const auto burst = server.requests().size() - asked;
        QVERIFY(watch.waitForFinished(20'000));

        // The old answer, the round after waking, and then one each 200 ms; 25 were missed.
        QVERIFY2(burst >= 2 && burst <= 8, qPrintable(QString::number(burst)));
        const auto lines = linesOf(watch);
        QVERIFY(lines.size() > 20);
        // Four of the ten seconds would have to be seen failing after the stop; only then it may fire.
        QVERIFY(std::any_of(lines.begin(), lines.end(), [](const Json &line) {
            return alertIn(line) == "pending";
        }));
        const auto firing = std::find_if(lines.begin(), lines.end(), [](const Json &line) {
            return alertIn(line) == "firing";
        });
        const auto woken = std::find_if(lines.begin(), lines.end(), [&](const Json &line) {
            return &line != &lines.front() && gapBefore(line, lines) > 4000;
        });
        QVERIFY(woken != lines.end());
        QVERIFY(firing == lines.end() || std::distance(woken, firing) > 20);
    }

    void fault89WithoutANetworkEveryProbeSaysSoAndTheLogSaysItOnce()
    {
        const auto unshare = QStandardPaths::findExecutable(u"unshare"_s);
        QProcess trial;
        trial.start(unshare, {u"-rn"_s, u"true"_s});
        if (unshare.isEmpty() || !trial.waitForFinished() || trial.exitCode() != 0)
            QSKIP("a network of its own is not allowed here (unshare -rn)");
        RawServer server;
        CliHouse house;
        write(house, server);
        QProcess watch;
        watch.setProcessEnvironment(house.environment);
        watch.start(unshare,
                    {u"-rn"_s, QStringLiteral(BIN_DIR "/thabatctl"), u"watch"_s, u"--for"_s, u"3s"_s,
                     u"--every"_s, u"200ms"_s});
        QVERIFY(watch.waitForFinished(20'000));

        const auto lines = linesOf(watch);
        QVERIFY(!lines.empty());
        const auto &api = lines.back()["components"][0];
        QCOMPARE(QString::fromStdString(api["health"].get<std::string>()), u"unknown"_s);
        QCOMPARE(QString::fromStdString(api["trouble"].get<std::string>()), u"no-network"_s);
        QVERIFY(QString::fromStdString(api["reason"].get<std::string>()).contains(u"in no network"_s));
        QCOMPARE(QString::fromStdString(alertIn(lines.back())), u"unknown"_s);
        QCOMPARE(watch.exitCode(), 3);
        const auto log = watch.readAllStandardError();
        QCOMPARE(log.count("no-network"), 1);
    }

private:
    static qint64 gapBefore(const Json &line, const std::vector<Json> &lines)
    {
        const auto index = size_t(&line - lines.data());
        const auto at = [](const Json &one) {
            return QDateTime::fromString(QString::fromStdString(one["at"].get<std::string>()),
                                         Qt::ISODateWithMs);
        };
        return index == 0 ? 0 : at(lines[index - 1]).msecsTo(at(line));
    }
};

QTEST_GUILESS_MAIN(TestPausedWatch)
#include "tst_pausedwatch.moc"

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practiceprocess.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace thabat;
using test::PracticeProcess;
using test::runPractice;

//! Counts requests of the simulated customers between two looks at /metrics.
class ErrorGauge
{
public:
    explicit ErrorGauge(const PracticeProcess &service)
        : m_service(service)
    {
        restart();
    }

    void restart() { m_start = look(); }

    //! Share of failed requests since the last restart(), once there were enough to tell.
    double share() const
    {
        constexpr double enough = 100;
        const auto now = look();
        const double all = now.first - m_start.first;
        return all < enough ? -1 : (now.second - m_start.second) / all;
    }

private:
    std::pair<double, double> look() const
    {
        std::pair<double, double> counts;
        for (const auto &line : m_service.body("/metrics").split('\n')) {
            if (!line.startsWith("dealix_request_duration_seconds_count"))
                continue;
            const double count = line.mid(line.lastIndexOf(' ')).toDouble();
            counts.first += count;
            if (line.contains("status=\"500\""))
                counts.second += count;
        }
        return counts;
    }

    const PracticeProcess &m_service;
    std::pair<double, double> m_start;
};

class TestDeployment : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    test::PracticeOutcome run(const QStringList &arguments) const
    {
        return runPractice(arguments + QStringList{u"--data"_s, m_folder->path()});
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aGameDayFromTheSpikeToTheRollback()
    {
        const PracticeProcess service(m_folder->path());
        ErrorGauge errors(service);
        QTRY_VERIFY(errors.share() >= 0 && errors.share() < 0.01);

        QCOMPARE(run({u"fault"_s, u"error-spike"_s, u"on"_s}).exitCode, 0);
        errors.restart();
        QTRY_VERIFY2(errors.share() > 0.1, "the fault shows");

        QCOMPARE(service.post("/flags/new-scoring?on=0"), 200);
        errors.restart();
        QTRY_VERIFY2(errors.share() >= 0 && errors.share() < 0.01, "the flag heals it");

        const auto bad = run({u"deploy"_s, u"v1.4.2"_s});
        QCOMPARE(bad.exitCode, 0);
        QCOMPARE(bad.out, u"pulling v1.4.2\nrestarting worker\nrunning v1.4.2\n"_s);
        QCOMPARE(textOf(service.json("/version"), "version"), u"v1.4.2"_s);
        QVERIFY2(flagOf(service.json("/faults"), "error-spike"), "a restart keeps faults");
        errors.restart();
        QTRY_VERIFY2(errors.share() > 0.1, "the bad version shows, whatever the flag");

        QCOMPARE(run({u"deploy"_s, u"v1.4.1"_s}).exitCode, 0);
        errors.restart();
        QTRY_VERIFY2(errors.share() >= 0 && errors.share() < 0.01, "the rollback heals it");

        const auto releases = run({u"releases"_s, u"--json"_s}).out.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(releases.size(), 3);
        QVERIFY(releases[0].contains(u"v1.4.1"_s) && releases[1].contains(u"v1.4.2"_s));
    }

    void anUnknownVersionChangesNothing()
    {
        const PracticeProcess service(m_folder->path());
        const auto before = service.json("/version");
        const auto outcome = run({u"deploy"_s, u"v1.4.9"_s});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY(outcome.err.contains(u"v1.4.9"_s) && outcome.err.contains(u"v1.4.1, v1.4.2"_s));
        QVERIFY(service.json("/version") == before);
        QCOMPARE(run({u"releases"_s}).out.count(u'\n'), 1);
    }

    void aFreezeStopsTheNewerVersionAndLetsTheOlderThrough()
    {
        const PracticeProcess service(m_folder->path());
        QCOMPARE(service.post("/freeze?on=1"), 200);
        const auto refused = run({u"deploy"_s, u"v1.4.2"_s});
        QCOMPARE(refused.exitCode, 1);
        QCOMPARE(refused.err, u"deploys are frozen\n"_s);

        QCOMPARE(service.post("/freeze?on=0"), 200);
        QCOMPARE(run({u"deploy"_s, u"v1.4.2"_s}).exitCode, 0);
        QCOMPARE(service.post("/freeze?on=1"), 200);
        QCOMPARE(run({u"deploy"_s, u"v1.4.1"_s}).exitCode, 0);
        QVERIFY(flagOf(service.json("/freeze"), "frozen"));
    }

    void aRestartHealsTheStalePool()
    {
        const PracticeProcess service(m_folder->path());
        QCOMPARE(service.post("/faults/db-down?on=1"), 200);
        QCOMPARE(service.status("/health"), 503);
        QCOMPARE(service.post("/faults/db-down?on=0"), 200);
        QCOMPARE(service.status("/health"), 200);
        QCOMPARE(textOf(service.json("/health/deep"), "status"), u"degraded"_s);

        QCOMPARE(run({u"restart"_s}).exitCode, 0);
        QCOMPARE(textOf(service.json("/health/deep"), "status"), u"ok"_s);
    }

    void aMigrationBackHealsTheBadMigration()
    {
        const PracticeProcess service(m_folder->path());
        QCOMPARE(run({u"migrate"_s, u"--to"_s, u"a1b2c3"_s}).exitCode, 0);
        QCOMPARE(textOf(service.json("/version"), "revision"), u"a1b2c3"_s);
        QCOMPARE(service.post("/faults/bad-migration?on=1"), 200);
        ErrorGauge errors(service);
        QTRY_VERIFY(errors.share() > 0.15);

        QCOMPARE(run({u"migrate"_s, u"--to"_s, u"9f8e7d"_s}).exitCode, 0);
        errors.restart();
        QTRY_VERIFY(errors.share() >= 0);
        errors.restart();
        QTRY_VERIFY(errors.share() >= 0 && errors.share() < 0.01);
    }

    void withoutAServiceNothingIsDeployed_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::newRow("deploy") << QStringList{u"deploy"_s, u"v1.4.2"_s};
        QTest::newRow("restart") << QStringList{u"restart"_s};
        QTest::newRow("fault") << QStringList{u"fault"_s, u"slow"_s, u"on"_s};
    }

    void withoutAServiceNothingIsDeployed()
    {
        QFETCH(QStringList, command);
        const auto outcome = run(command);
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY(outcome.err.contains(u"is not running"_s));
        QVERIFY(run({u"releases"_s}).out.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDeployment)
#include "tst_deployment.moc"

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/watch.h"
#include "tests/support/fakeclock.h"
#include "tests/support/rawserver.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace thabat;
using namespace thabat::monitor;
using test::RawServer;

//! A whole watch over a server of the test's own. Time is the test's, so that minutes take no time.
class TestWatch : public QObject
{
    Q_OBJECT

private:
    test::FakeClock m_clock;
    std::unique_ptr<RawServer> m_server;
    runbook::Profile m_profile;

    void serveHealth(const QByteArray &word, const QByteArray &version = "1.4.1")
    {
        m_server->answer("/health",
                         RawServer::http(200,
                                         R"({"status":")" + word + R"(","version":")" + version + R"("})",
                                         "application/json"));
    }

    void serveQueue(int size)
    {
        m_server->answer("/metrics", RawServer::http(200, "queue " + QByteArray::number(size) + "\n"));
    }

    static AlertState::State alertOf(const Watch &watch, const QString &id)
    {
        const auto *alert = watch.state().alert(id);
        return alert ? alert->state : AlertState::State::Unknown;
    }

    static Health healthOf(const Watch &watch, const QString &id)
    {
        const auto *component = watch.state().component(id);
        return component ? component->health : Health::Unknown;
    }

private Q_SLOTS:
    void init()
    {
        m_clock = {};
        m_server = std::make_unique<RawServer>();
        serveHealth("ok");
        serveQueue(3);
        m_profile = {};
        m_profile.lateAfter = 60s;
        m_profile.staleAfter = 90s;
        m_profile.components = {{u"api"_s, {}}, {u"queue"_s, {}}};
        runbook::HealthProbe probe;
        probe.id = u"health"_s;
        probe.component = u"api"_s;
        probe.url = m_server->url(u"/health"_s).toString();
        probe.every = 30ms;
        probe.timeout = 2s;
        probe.statusPointer = u"/status"_s;
        probe.versionPointer = u"/version"_s;
        probe.ok = QStringList{u"ok"_s};
        m_profile.probes = {probe};
        m_profile.sources = {{u"app"_s, m_server->url(u"/metrics"_s).toString(), {}, 30ms, 2s, {}}};
        runbook::Indicator queue;
        queue.id = u"queue-size"_s;
        queue.of.metric = u"queue"_s;
        m_profile.indicators = {queue};
        runbook::AlertDefinition failing;
        failing.id = u"health-failing"_s;
        failing.probe = u"health"_s;
        failing.holdFor = 90s;
        failing.severity = domain::Severity::P0;
        runbook::AlertDefinition full;
        full.id = u"queue-full"_s;
        full.indicator = u"queue-size"_s;
        full.above = 10;
        m_profile.alerts = {failing, full};
        runbook::Playbook playbook;
        playbook.id = u"queue"_s;
        playbook.signs = {{{}, u"queue-size"_s, 10, {}}};
        m_profile.runbook.playbooks = {playbook};
    }

    void nothingIsWellBeforeItWasSeen()
    {
        Watch watch(m_profile, m_clock);

        QCOMPARE(watch.state().components.size(), size_t(2));
        QCOMPARE(healthOf(watch, u"api"_s), Health::Unknown);
        QVERIFY(!watch.state().component(u"api"_s)->reason.isEmpty());
        QCOMPARE(alertOf(watch, u"queue-full"_s), AlertState::State::Unknown);
        QVERIFY(!watch.state().lastData);
        QVERIFY(!watch.state().proposed);
    }

    void aWellServiceIsSeenWithItsValueAndVersion()
    {
        Watch watch(m_profile, m_clock);
        QSignalSpy versions(&watch, &Watch::versionChanged);

        watch.start();
        QTRY_COMPARE(healthOf(watch, u"api"_s), Health::Ok);
        QTRY_COMPARE(watch.state().reading(u"queue-size"_s)->value, std::optional(3.0));

        QCOMPARE(healthOf(watch, u"queue"_s), Health::Unknown); // nothing speaks for it
        QCOMPARE(alertOf(watch, u"queue-full"_s), AlertState::State::Inactive);
        QCOMPARE(watch.state().running.version, u"1.4.1"_s);
        QCOMPARE(versions.size(), 0); // seen first, not changed
    }

    void aFullQueueFiresProposesAndSuggests()
    {
        serveQueue(50);
        Watch watch(m_profile, m_clock);
        QSignalSpy alerts(&watch, &Watch::alertChanged);

        watch.start();
        QTRY_COMPARE(alertOf(watch, u"queue-full"_s), AlertState::State::Firing);

        QVERIFY(!alerts.isEmpty());
        QCOMPARE(watch.state().proposed, std::optional(domain::Severity::P2));
        QCOMPARE(watch.state().proposedBy, u"queue-full"_s);
        QCOMPARE(watch.state().suggestions.front().matched, 1);
    }

    void aFailingProbeProposesTheWorstAfterItsTime()
    {
        serveHealth("down");
        Watch watch(m_profile, m_clock);
        watch.start();
        QTRY_COMPARE(alertOf(watch, u"health-failing"_s), AlertState::State::Pending);

        for (int i = 0; i < 3; ++i) {
            const auto asked = m_server->requests().size();
            m_clock.advance(30s);
            QTRY_VERIFY(m_server->requests().size() > asked + 4);
        }

        QTRY_COMPARE(alertOf(watch, u"health-failing"_s), AlertState::State::Firing);
        QCOMPARE(watch.state().proposed, std::optional(domain::Severity::P0));
    }

    void aServiceThatGoesSilentIsNotWell()
    {
        Watch watch(m_profile, m_clock);
        watch.start();
        QTRY_COMPARE(healthOf(watch, u"api"_s), Health::Ok);
        QTRY_VERIFY(watch.state().reading(u"queue-size"_s)->value);

        m_server->stop();

        QTRY_COMPARE(healthOf(watch, u"api"_s), Health::Down);
        QVERIFY(watch.state().component(u"api"_s)->reason.contains(u"refused"_s));
        QTRY_VERIFY(!watch.state().reading(u"queue-size"_s)->value);
        QVERIFY(watch.state().reading(u"queue-size"_s)->unknown.contains(u"refused"_s));
        QCOMPARE(alertOf(watch, u"queue-full"_s), AlertState::State::Unknown);
    }

    void whatNobodyAsksAnyMoreGrowsLateThenStale()
    {
        m_server->answer("/health", RawServer::http(200, R"({"status":"ok"})", "application/json"));
        m_profile.probes[0].every = 1h;
        m_profile.sources[0].every = 1h;
        Watch watch(m_profile, m_clock);
        watch.start();
        QTRY_COMPARE(healthOf(watch, u"api"_s), Health::Ok);
        QTRY_VERIFY(watch.state().reading(u"queue-size"_s)->value);

        m_clock.advance(61s);
        QTRY_COMPARE(watch.state().component(u"api"_s)->freshness, Freshness::Late);
        QCOMPARE(healthOf(watch, u"api"_s), Health::Ok);

        m_clock.advance(33s);
        QTRY_COMPARE(healthOf(watch, u"api"_s), Health::Unknown);
        QVERIFY2(watch.state().component(u"api"_s)->reason.contains(u"94"_s),
                 qPrintable(watch.state().component(u"api"_s)->reason));
        QCOMPARE(watch.state().reading(u"queue-size"_s)->freshness, Freshness::Stale);
        QVERIFY(!watch.state().reading(u"queue-size"_s)->value);
    }

    void aNightAsleepFiresNothing()
    {
        serveHealth("down");
        Watch watch(m_profile, m_clock);
        watch.start();
        QTRY_COMPARE(alertOf(watch, u"health-failing"_s), AlertState::State::Pending);

        m_clock.setNow(m_clock.now().addSecs(6 * 3600)); // the monotonic clock stood still
        const auto asked = m_server->requests().size();
        QTRY_VERIFY(m_server->requests().size() > asked + 4);

        QCOMPARE(alertOf(watch, u"health-failing"_s), AlertState::State::Pending);
        QVERIFY(watch.state().component(u"api"_s)->since <= m_clock.now());
    }

    void aNewVersionIsTold()
    {
        Watch watch(m_profile, m_clock);
        QSignalSpy versions(&watch, &Watch::versionChanged);
        watch.start();
        QTRY_COMPARE(watch.state().running.version, u"1.4.1"_s);

        serveHealth("ok", "1.4.2");

        QTRY_COMPARE(versions.size(), 1);
        QCOMPARE(watch.state().running.version, u"1.4.2"_s);
        QCOMPARE(watch.state().running.previous, u"1.4.1"_s);
    }

    void theChartHasPointsAndAGapWhereDataWasMissing()
    {
        Watch watch(m_profile, m_clock);
        const auto from = m_clock.now().addSecs(-1);
        watch.start();
        for (int i = 0; i < 3; ++i) {
            QTRY_VERIFY(watch.state().reading(u"queue-size"_s)->sampled == m_clock.now());
            m_clock.advance(15s);
        }
        m_server->answer("/metrics", RawServer::http(500, ""));
        QTRY_VERIFY(!watch.state().reading(u"queue-size"_s)->value);

        const auto points = watch.series(u"queue-size"_s, from, m_clock.now().addSecs(1), 600);

        QVERIFY(points.size() >= 4);
        QCOMPARE(points.front().value, 3.0);
        QVERIFY(std::isnan(points.back().value));
        QCOMPARE(watch.series(u"nonsense"_s, from, m_clock.now(), 600).size(), size_t(0));
    }

    void newsComesAtMostOnceIn200Milliseconds()
    {
        Watch watch(m_profile, m_clock);
        QSignalSpy news(&watch, &Watch::changed);
        QElapsedTimer timer;
        timer.start();

        watch.start();
        for (int i = 0; i < 20; ++i) {
            serveQueue(i);
            m_clock.advance(1s);
            const auto asked = m_server->requests().size();
            QTRY_VERIFY(m_server->requests().size() > asked);
        }
        QTRY_VERIFY(!news.isEmpty());

        QVERIFY(news.size() <= timer.elapsed() / 200 + 1);
    }

    void oneBrokenPartLeavesTheRestWorking()
    {
        m_profile.probes[0].problem = u"profile.json:4:3: /probes/0: no url"_s;
        Watch watch(m_profile, m_clock);

        watch.start();
        QTRY_VERIFY(watch.state().reading(u"queue-size"_s)->value);

        QCOMPARE(healthOf(watch, u"api"_s), Health::Unknown);
        QCOMPARE(watch.state().component(u"api"_s)->reason, m_profile.probes[0].problem);
        QCOMPARE(alertOf(watch, u"health-failing"_s), AlertState::State::Unknown);
    }
};

QTEST_GUILESS_MAIN(TestWatch)
#include "tst_watch.moc"

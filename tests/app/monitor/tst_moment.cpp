// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/watch.h"
#include "tests/support/fakeclock.h"
#include "tests/support/rawserver.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace thabat;
using namespace thabat::monitor;
using test::RawServer;

//! Faults 31, 32, 33 and 40: a machine that sleeps, and clocks that somebody sets, under a whole watch.
class TestMoment : public QObject
{
    Q_OBJECT

private:
    test::FakeClock m_clock;
    std::unique_ptr<RawServer> m_server;
    runbook::Profile m_profile;

    void serve(const QByteArray &word, int queue)
    {
        m_server->answer(
            "/health",
            RawServer::http(200, R"({"status":")" + word + R"(","git_sha":"aa"})", "application/json"));
        m_server->answer("/metrics", RawServer::http(200, "queue " + QByteArray::number(queue) + "\n"));
    }

    size_t asked(const QByteArray &path) const
    {
        const auto &all = m_server->requests();
        return size_t(std::count_if(all.begin(), all.end(), [&](const test::RawRequest &request) {
            return request.path == path;
        }));
    }

    static AlertState::State alertOf(const Watch &watch) { return watch.state().alert(u"failing"_s)->state; }

private Q_SLOTS:
    void init()
    {
        m_clock = {};
        m_server = std::make_unique<RawServer>();
        serve("ok", 3);
        m_profile = {};
        m_profile.components = {{u"api"_s, {}}};
        runbook::HealthProbe probe;
        probe.id = u"health"_s;
        probe.component = u"api"_s;
        probe.url = m_server->url(u"/health"_s).toString();
        probe.every = 40ms;
        probe.timeout = 2s;
        probe.statusPointer = u"/status"_s;
        probe.gitPointer = u"/git_sha"_s;
        probe.ok = QStringList{u"ok"_s};
        m_profile.probes = {probe};
        m_profile.sources = {{u"app"_s, m_server->url(u"/metrics"_s).toString(), {}, 40ms, 2s, {}}};
        runbook::Indicator queue;
        queue.id = u"queue"_s;
        queue.of.metric = u"queue"_s;
        m_profile.indicators = {queue};
        runbook::AlertDefinition failing;
        failing.id = u"failing"_s;
        failing.probe = u"health"_s;
        failing.holdFor = 90s;
        m_profile.alerts = {failing};
    }

    void theClocksTellApartASleepAStopAndASetting_data()
    {
        QTest::addColumn<int>("passed");
        QTest::addColumn<int>("slept");
        QTest::addColumn<int>("wall");
        QTest::addColumn<int>("sleepSeen");
        QTest::addColumn<int>("setSeen");
        QTest::newRow("time goes on") << 1 << 0 << 1 << 0 << 0;
        QTest::newRow("a night asleep") << 1 << 21'600 << 21'601 << 21'601 << 0;
        QTest::newRow("a nap that is too short to matter") << 1 << 3 << 4 << 0 << 0;
        QTest::newRow("stopped for two minutes") << 120 << 0 << 120 << 120 << 0;
        QTest::newRow("set an hour back") << 1 << 0 << -3'599 << 0 << -3'600;
        QTest::newRow("set two days on") << 1 << 0 << 172'801 << 0 << 172'800;
        QTest::newRow("nudged by a time server") << 1 << 0 << 2 << 0 << 0;
        QTest::newRow("asleep and set back meanwhile") << 1 << 600 << -2'999 << 601 << -3'600;
    }

    void theClocksTellApartASleepAStopAndASetting()
    {
        QFETCH(int, passed);
        QFETCH(int, slept);
        QFETCH(int, wall);
        QFETCH(int, sleepSeen);
        QFETCH(int, setSeen);
        const Moment before{1'000s, m_clock.now(), 5s};
        const Moment now{1'000s + passed * 1s, m_clock.now().addSecs(wall), 5s + slept * 1s};

        const auto news = newsBetween(before, now, 45s, 90s);

        QCOMPARE(news.slept / 1s, sleepSeen);
        QCOMPARE(news.set / 1s, setSeen);
    }

    void fault33ANightAsleepIsOneRoundAndFiresNothing()
    {
        serve("down", 3);
        m_profile.probes[0].every = 1h;
        m_profile.sources[0].every = 1h;
        Watch watch(m_profile, m_clock);
        watch.start();
        QTRY_COMPARE(alertOf(watch), AlertState::State::Pending);
        QTRY_VERIFY(watch.state().reading(u"queue"_s)->value);
        QSignalSpy clocks(&watch, &Watch::clockChanged);
        QSignalSpy alerts(&watch, &Watch::alertChanged);

        m_clock.sleep(6h);
        QTRY_COMPARE(asked("/health"), size_t(2)); // 720 rounds of 30 s were missed
        QTRY_COMPARE(asked("/metrics"), size_t(2));
        QTRY_COMPARE(alertOf(watch), AlertState::State::Pending);
        QTest::qWait(300);

        QCOMPARE(asked("/health"), size_t(2));
        QCOMPARE(asked("/metrics"), size_t(2));
        QCOMPARE(alertOf(watch), AlertState::State::Pending);
        QVERIFY(watch.state().alert(u"failing"_s)->since >= m_clock.now().addSecs(-1));
        QCOMPARE(clocks.size(), 0);
        for (const auto &change : alerts)
            QVERIFY(change.front().value<AlertState>().state != AlertState::State::Firing);
    }

    void fault33WhatWasOnItsWayBeforeTheSleepIsDropped()
    {
        m_server->answer("/health", test::RawAnswer{{}, test::RawAnswer::Then::KeepSilent});
        m_profile.probes[0].timeout = 300ms;
        m_profile.probes[0].every = 1h;
        Watch watch(m_profile, m_clock);
        watch.start();
        QTRY_COMPARE(asked("/health"), size_t(1));
        serve("ok", 3);

        m_clock.sleep(6h);
        QTRY_COMPARE(watch.state().component(u"api"_s)->health, Health::Ok);
        QTest::qWait(400); // the old question times out now

        QCOMPARE(watch.state().component(u"api"_s)->health, Health::Ok);
    }

    void faults31And32ASetClockChangesNothingAndIsToldOnce_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::newRow("fault 31: an hour back") << qint64(-3'600);
        QTest::newRow("fault 32: two days on") << qint64(172'800);
        QTest::newRow("fault 40: a dead clock, before 2000") << qint64(-900'000'000);
        QTest::newRow("fault 40: after 2100") << qint64(2'400'000'000);
    }

    void faults31And32ASetClockChangesNothingAndIsToldOnce()
    {
        QFETCH(qint64, seconds);
        Watch watch(m_profile, m_clock);
        watch.start();
        for (int i = 0; i < 3; ++i) {
            QTRY_COMPARE(watch.state().reading(u"queue"_s)->sampled, m_clock.now());
            m_clock.advance(15s);
        }
        QTRY_COMPARE(watch.state().component(u"api"_s)->health, Health::Ok);
        const auto componentFor = watch.state().component(u"api"_s)->since.secsTo(m_clock.now());
        const auto alertFor = watch.state().alert(u"failing"_s)->since.secsTo(m_clock.now());
        QSignalSpy clocks(&watch, &Watch::clockChanged);
        QSignalSpy alerts(&watch, &Watch::alertChanged);
        QSignalSpy health(&watch, &Watch::healthChanged);
        QSignalSpy versions(&watch, &Watch::versionChanged);

        m_clock.setNow(m_clock.now().addSecs(seconds));
        QTRY_COMPARE(clocks.size(), 1);
        const auto before = asked("/health");
        QTRY_VERIFY(asked("/health") > before + 3);

        QCOMPARE(clocks.size(), 1);
        QCOMPARE(clocks.front().front().value<std::chrono::milliseconds>() / 1s, seconds);
        QCOMPARE(alerts.size() + health.size() + versions.size(), 0);
        QCOMPARE(watch.state().component(u"api"_s)->since.secsTo(m_clock.now()), componentFor);
        QCOMPARE(watch.state().alert(u"failing"_s)->since.secsTo(m_clock.now()), alertFor);
        const auto points =
            watch.series(u"queue"_s, m_clock.now().addSecs(-120), m_clock.now().addSecs(1), 100);
        QVERIFY(points.size() >= 3);
        QVERIFY(std::is_sorted(points.begin(), points.end(), [](const SeriesPoint &a, const SeriesPoint &b) {
            return a.at < b.at;
        }));
    }

    void anotherCommitOfTheSameVersionIsTold()
    {
        Watch watch(m_profile, m_clock);
        watch.start();
        // The first probe that tells a version or a commit is the one that is asked.
        QTRY_COMPARE(watch.state().running.gitSha, u"aa"_s);
        QSignalSpy versions(&watch, &Watch::versionChanged);

        m_server->answer("/health",
                         RawServer::http(200, R"({"status":"ok","git_sha":"bb"})", "application/json"));

        QTRY_COMPARE(versions.size(), 1);
        QCOMPARE(watch.state().running.gitSha, u"bb"_s);
    }

    void aRefusedProbeDoesNotMakeTheDataLookFresh()
    {
        m_profile.sources.clear();
        Watch watch(m_profile, m_clock);
        watch.start();
        QTRY_VERIFY(watch.state().lastData);
        const auto last = *watch.state().lastData;

        m_server->stop();
        QTRY_COMPARE(watch.state().component(u"api"_s)->health, Health::Down);
        m_clock.advance(20s);
        QTRY_COMPARE(watch.state().component(u"api"_s)->checked, m_clock.now());

        QCOMPARE(*watch.state().lastData, last);
        QCOMPARE(watch.state().component(u"api"_s)->trouble, Trouble::Refused);
    }
};

QTEST_GUILESS_MAIN(TestMoment)
#include "tst_moment.moc"

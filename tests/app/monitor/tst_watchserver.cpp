// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/watch.h"
#include "tests/support/fakeclock.h"
#include "tests/support/rawserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace thabat;
using namespace thabat::monitor;
using test::RawServer;

//! A watch with a Prometheus of the team: its numbers, its fall-back, its past.
class TestWatchServer : public QObject
{
    Q_OBJECT

private:
    test::FakeClock m_clock;
    std::unique_ptr<RawServer> m_raw;
    runbook::Profile m_profile;

    //! An instant query answers 990 of a sample ten seconds old, whatever is asked (tst_serverboard).
    static QByteArray answerOf990()
    {
        return RawServer::http(200,
                               R"({"status":"success","data":{"resultType":"vector","result":[)"
                               R"({"metric":{"thabat":"0"},"value":[1000,"990"]}]}})",
                               "application/json");
    }

    static const Reading &queue(const Watch &watch) { return *watch.state().reading(u"queue-size"_s); }

private Q_SLOTS:
    void init()
    {
        m_clock = {};
        m_raw = std::make_unique<RawServer>();
        m_raw->answer("/metrics", RawServer::http(200, "queue 3\n"));
        m_raw->answer("/api/v1/query", answerOf990());
        m_profile = {};
        m_profile.lateAfter = 60s;
        m_profile.staleAfter = 90s;
        runbook::MetricsSource source;
        source.id = u"app"_s;
        source.url = m_raw->url(u"/metrics"_s).toString();
        source.every = 30ms;
        m_profile.sources = {source};
        m_profile.prometheus.url = m_raw->url({}).toString();
        m_profile.prometheus.every = 30ms;
        runbook::Indicator indicator;
        indicator.id = u"queue-size"_s;
        indicator.of.metric = u"queue"_s;
        m_profile.indicators = {indicator};
        runbook::AlertDefinition full;
        full.id = u"queue-full"_s;
        full.indicator = u"queue-size"_s;
        full.above = 10;
        m_profile.alerts = {full};
    }

    void anAlertFollowsTheServersValue()
    {
        Watch watch(m_profile, m_clock);
        watch.start();

        QTRY_COMPARE(queue(watch).origin, Origin::Server);

        QCOMPARE(queue(watch).value, std::optional(990.0));
        QCOMPARE(watch.state().alert(u"queue-full"_s)->state, AlertState::State::Firing);
        QVERIFY(watch.state().prometheus.lastGood.isValid());
        QVERIFY(watch.state().lastData);
    }

    void theDeskGoesOnWhenTheServerFails()
    {
        Watch watch(m_profile, m_clock);
        watch.start();
        QTRY_COMPARE(queue(watch).origin, Origin::Server);

        m_raw->answer("/api/v1/query", RawServer::http(500, "no"));

        QTRY_COMPARE(queue(watch).origin, Origin::Desk);
        QCOMPARE(queue(watch).value, std::optional(3.0));
        QVERIFY(!watch.state().prometheus.problem.isEmpty());
        QCOMPARE(watch.state().alert(u"queue-full"_s)->state, AlertState::State::Inactive);
    }

    void withoutTheServerAndWithoutASourceItIsUnknownAndSaysWhy()
    {
        m_profile.sources.clear();
        m_raw->answer("/api/v1/query", RawServer::http(401, "Unauthorized"));
        Watch watch(m_profile, m_clock);
        watch.start();

        QTRY_VERIFY2(queue(watch).unknown.contains(u"401"_s), qPrintable(queue(watch).unknown));

        QVERIFY(!queue(watch).value);
        QCOMPARE(watch.state().alert(u"queue-full"_s)->state, AlertState::State::Unknown);
    }

    void whatTheServerRemembersIsOnTheChart()
    {
        const auto seconds = [this](int ago) {
            return QByteArray::number(m_clock.now().toSecsSinceEpoch() - ago);
        };
        m_raw->answer("/api/v1/query_range",
                      RawServer::http(200,
                                      R"({"status":"success","data":{"resultType":"matrix","result":[)"
                                      R"({"metric":{},"values":[[)"
                                          + seconds(120) + R"(,"7"],[)" + seconds(90) + R"(,"8"]]}]}})",
                                      "application/json"));
        Watch watch(m_profile, m_clock);
        QSignalSpy changed(&watch, &Watch::changed);
        watch.start();

        const auto course = [&] {
            return watch.series(u"queue-size"_s, m_clock.now().addSecs(-600), m_clock.now(), 100);
        };
        QTRY_VERIFY(course().size() >= 3); // and what is now

        QCOMPARE(course()[0].value, 7.0);
        QCOMPARE(course()[1].value, 8.0);
        QTRY_VERIFY(!changed.isEmpty());
    }

    void afterASleepTheServersOldAnswerIsNotNow()
    {
        Watch watch(m_profile, m_clock);
        watch.start();
        QTRY_COMPARE(queue(watch).origin, Origin::Server);
        m_raw->stop();

        m_clock.setNow(m_clock.now().addSecs(3600)); // the monotonic clock stood still

        QTRY_VERIFY(!queue(watch).value);
        QCOMPARE(watch.state().alert(u"queue-full"_s)->state, AlertState::State::Unknown);
    }
};

QTEST_GUILESS_MAIN(TestWatchServer)
#include "tst_watchserver.moc"

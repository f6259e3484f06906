// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/promql.h"
#include "app/monitor/watch.h"
#include "app/runbook/profilereader.h"
#include "tests/places.h"
#include "tests/real/realserver.h"

#include <QTemporaryDir>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace thabat;
using namespace thabat::monitor;
using test::answerOf;
using test::loopback;
using test::RealServer;

//! VictoriaMetrics in the place of Prometheus, with vmalert for its rules: the same dashboard.
class TestVictoriaMetrics : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    Clock m_clock;
    quint16 m_practicePort = test::freePort();
    quint16 m_port = test::freePort();
    quint16 m_alertPort = test::freePort();
    std::unique_ptr<RealServer> m_practice;
    std::unique_ptr<RealServer> m_victoria;
    std::unique_ptr<RealServer> m_vmalert;
    runbook::Profile m_profile; //!< with the server
    runbook::Profile m_own; //!< the desk on its own

    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), qint64(text.size()));
    }

    runbook::Profile practiceProfile() const
    {
        const auto read =
            runbook::readProfile(u":/profiles/practice"_s,
                                 {u"/b"_s, u"/d"_s, u"/c"_s, {{u"service"_s, loopback(m_practicePort)}}});
        auto profile = read ? *read : runbook::Profile{};
        for (auto &source : profile.sources)
            source.every = 1s;
        for (auto &indicator : profile.indicators)
            indicator.window = 15s;
        profile.lateAfter = 5s;
        profile.staleAfter = 10s;
        return profile;
    }

    void startPractice()
    {
        m_practice = std::make_unique<RealServer>(u"" BIN_DIR "/thabat-practice"_s, m_folder.path());
        QVERIFY2(m_practice->start({u"serve"_s, u"--port"_s, QString::number(m_practicePort), u"--data"_s,
                                    m_folder.filePath(u"practice"_s)},
                                   loopback(m_practicePort, u"/metrics"_s)),
                 m_practice->said().constData());
        for (const auto &fault : {u"error-spike"_s, u"llm-outage"_s})
            QVERIFY(test::sent("POST", loopback(m_practicePort, u"/faults/%1?on=1"_s.arg(fault))));
    }

    void startVictoria(bool isWithAlerts)
    {
        write(u"scrape.yml"_s,
              "global: {scrape_interval: 1s}\nscrape_configs:\n"
              "  - {job_name: metrics, static_configs: [{targets: ['127.0.0.1:"
                  + QByteArray::number(m_practicePort) + "']}]}\n");
        QStringList arguments = {u"-storageDataPath=data"_s,    u"-httpListenAddr=127.0.0.1:%1"_s.arg(m_port),
                                 u"-retentionPeriod=1d"_s,      u"-promscrape.config=scrape.yml"_s,
                                 u"-memory.allowedPercent=5"_s, u"-search.latencyOffset=0s"_s};
        if (isWithAlerts)
            arguments += u"-vmalert.proxyURL="_s + loopback(m_alertPort);
        m_victoria = std::make_unique<RealServer>(u"victoria-metrics"_s, m_folder.path());
        QVERIFY2(m_victoria->start(arguments, loopback(m_port, u"/health"_s)),
                 m_victoria->said().constData());
    }

    void startVmalert(const QString &errorRate)
    {
        write(u"rules.yml"_s,
              "groups:\n  - name: all\n    interval: 1s\n    rules:\n      - alert: HighErrorRate\n"
              "        expr: '"
                  + errorRate.toUtf8().replace('\'', "''")
                  + " > 0.01'\n        for: 2s\n        annotations: {summary: too many errors}\n");
        m_vmalert = std::make_unique<RealServer>(u"vmalert"_s, m_folder.path());
        QVERIFY2(m_vmalert->start({u"-rule=rules.yml"_s, u"-datasource.url="_s + loopback(m_port),
                                   u"-remoteWrite.url="_s + loopback(m_port),
                                   u"-notifier.url="_s + loopback(m_port),
                                   u"-httpListenAddr=127.0.0.1:%1"_s.arg(m_alertPort)},
                                  loopback(m_alertPort, u"/health"_s)),
                 m_vmalert->said().constData());
    }

    //! Its rate() looks at the samples themselves where Prometheus extrapolates, and it looks at another
    //! moment.
    static bool isClose(double a, double b)
    {
        return std::fabs(a - b) <= 0.2 * std::max(std::fabs(a), std::fabs(b)) + 1e-9;
    }

    static bool dashboardsAgree(const Watch &one, const Watch &other)
    {
        return std::all_of(one.state().readings.begin(), one.state().readings.end(),
                           [&](const auto &reading) {
                               const auto *twin = other.state().reading(reading.indicator);
                               return twin && reading.value && twin->value && reading.origin == Origin::Server
                                   && twin->origin == Origin::Desk && isClose(*reading.value, *twin->value);
                           });
    }

    static QString bothDashboards(const Watch &one, const Watch &other)
    {
        QStringList lines = {one.state().prometheus.problem};
        const auto text = [](const Reading &reading) {
            return reading.value ? QString::number(*reading.value) : reading.unknown;
        };
        for (const auto &reading : one.state().readings)
            lines += u"%1: %2 there, %3 here"_s.arg(reading.indicator, text(reading),
                                                    text(*other.state().reading(reading.indicator)));
        return lines.join(u'\n');
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const auto &program : {u"victoria-metrics"_s, u"vmalert"_s}) {
            if (!RealServer::isInstalled(program))
                QSKIP(qPrintable(u"%1 is not installed here"_s.arg(program)));
        }
        m_own = practiceProfile();
        QCOMPARE(m_own.indicators.size(), size_t(12));
        m_profile = m_own;
        m_profile.prometheus.url = loopback(m_port);
        m_profile.prometheus.every = 1s;
        startPractice();
        startVictoria(true);
        startVmalert(toPromql(*m_own.indicator(u"error-rate"_s)));
    }

    void cleanupTestCase()
    {
        m_vmalert.reset();
        m_victoria.reset();
        m_practice.reset();
    }

    void theDashboardIsTheSame()
    {
        Watch there(m_profile, m_clock);
        Watch here(m_own, m_clock);
        there.start();
        here.start();

        const bool agree = QTest::qWaitFor(
            [&] {
                return dashboardsAgree(there, here);
            },
            60'000);

        QVERIFY2(agree, qPrintable(bothDashboards(there, here)));
        QVERIFY(there.state().reading(u"error-rate"_s)->value > 0.01);
        QVERIFY2(there.state().prometheus.problem.isEmpty(), qPrintable(there.state().prometheus.problem));
    }

    void itsRulesAndTargetsAreShown()
    {
        Watch watch(m_profile, m_clock);
        watch.start();

        const auto &alerts = watch.state().foreignAlerts;
        QTRY_VERIFY_WITH_TIMEOUT(!alerts.empty() && alerts[0].state == ForeignAlert::State::Firing, 30'000);

        QCOMPARE(alerts[0].name, u"HighErrorRate"_s);
        QCOMPARE(alerts[0].summary, u"too many errors"_s);
        QVERIFY(alerts[0].since.isValid());
        QCOMPARE(watch.state().targets.size(), size_t(1));
        QCOMPARE(watch.state().targets[0].state, ScrapeTarget::State::Up);
        QCOMPARE(watch.state().targets[0].job, u"metrics"_s);
    }

    void whatItCannotReadIsARefusedQuery()
    {
        PrometheusClient client(m_profile.prometheus);

        for (const auto &promql : {u"sum("_s, u"no_such_function(up)"_s}) {
            const auto answer = answerOf(client.query(promql));
            QVERIFY(!answer);
            QCOMPARE(answer.error().code, Error::Code::InvalidInput);
            QVERIFY2(answer.error().message.contains(u"refuses the query"_s),
                     qPrintable(answer.error().message));
        }
    }

    void anIndicatorThatItCannotReadIsLeftToTheDesk()
    {
        auto profile = m_profile;
        // Our own expressions know what those of Go do not: looking ahead.
        profile.indicators[0].of.matchers[0].value = u"5(?=..).*"_s;
        Watch watch(profile, m_clock);
        watch.start();
        const auto *first = watch.state().reading(profile.indicators[0].id);
        QVERIFY(first);

        QTRY_VERIFY_WITH_TIMEOUT(!watch.state().prometheus.problem.isEmpty(), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(watch.state().reading(profile.indicators[0].id)->value, 20'000);

        QCOMPARE(watch.state().reading(profile.indicators[0].id)->origin, Origin::Desk);
        QTRY_COMPARE_WITH_TIMEOUT(watch.state().reading(profile.indicators[1].id)->origin, Origin::Server,
                                  20'000);
    }

    void withoutVmalertItIsStillAGoodServer()
    {
        m_vmalert.reset();
        m_victoria.reset();
        startVictoria(false);
        Watch watch(m_profile, m_clock);
        watch.start();

        QTRY_VERIFY_WITH_TIMEOUT(watch.state().prometheus.lastGood.isValid(), 20'000);

        QVERIFY(watch.state().foreignAlerts.empty());
    }
};

QTEST_GUILESS_MAIN(TestVictoriaMetrics)
#include "tst_victoriametrics.moc"

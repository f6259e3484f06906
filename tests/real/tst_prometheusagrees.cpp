// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/promql.h"
#include "app/monitor/watch.h"
#include "app/runbook/profilereader.h"
#include "tests/real/madeupservice.h"
#include "tests/real/realserver.h"

#include <QTemporaryDir>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace thabat;
using namespace thabat::monitor;
using runbook::Indicator;
using test::answerOf;
using test::loopback;
using test::RealServer;

namespace {

constexpr std::chrono::milliseconds liveScrape = 1s;
constexpr std::chrono::milliseconds liveWindow = 20s;

} // namespace

//! The same indicators here and in Debian's Prometheus: from identical samples, and live.
class TestPrometheusAgrees : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    Clock m_clock;
    quint32 m_seed = 0;

    static runbook::Profile shipped(const QString &name, const QString &service = {})
    {
        std::map<QString, QString> variables;
        if (!service.isEmpty())
            variables[u"service"_s] = service;
        const auto profile = runbook::readProfile(
            u":/profiles/"_s + name, {u"/opt/thabat/bin"_s, u"/data"_s, u"/config"_s, variables});
        return profile ? *profile : runbook::Profile{};
    }

    //! Those that ship, and what they do not use: labels told apart, other aggregates, other matchers.
    static std::vector<Indicator> moreThan(std::vector<Indicator> indicators)
    {
        const auto window = indicators.front().window;
        const auto count = indicators.size();
        for (size_t i = 0; i < count; ++i) {
            auto byLabel = indicators[i];
            byLabel.id += u" by label"_s;
            byLabel.by = QStringList{u"endpoint"_s, u"provider"_s, u"event"_s, u"status"_s};
            if (byLabel.kind != Indicator::Kind::Ratio)
                byLabel.aggregate = Indicator::Aggregate::Average;
            indicators.push_back(byLabel);
        }
        Indicator increase;
        increase.id = u"increase"_s;
        increase.kind = Indicator::Kind::Increase;
        increase.aggregate = Indicator::Aggregate::Max;
        increase.window = window;
        increase.of = {u"dealix_llm_calls_total"_s,
                       {{u"status"_s, runbook::LabelMatcher::Op::MatchesNot, u"ok|success"_s},
                        {u"provider"_s, runbook::LabelMatcher::Op::NotEqual, u"openai"_s}}};
        indicators.push_back(increase);
        return indicators;
    }

    //! The result of a range query, by moment.
    static std::map<qint64, Groups> byMoment(const Indicator &indicator, const QueryAnswer &answer)
    {
        std::map<qint64, Groups> result;
        for (const auto &series : answer.series) {
            GroupKey key;
            for (const auto &label : groupLabels(indicator)) {
                const auto found = series.labels.find(label);
                key.push_back(found == series.labels.end() ? std::string() : found->second.toStdString());
            }
            for (const auto &point : series.points)
                result[point.at][key] = point.value;
        }
        return result;
    }

    static bool isSame(double a, double b)
    {
        return a == b || std::fabs(a - b) <= 1e-9 * std::max(std::fabs(a), std::fabs(b));
    }

    static std::map<QString, double> partsOf(const Evaluation &evaluation)
    {
        std::map<QString, double> parts;
        for (const auto &part : evaluation.parts)
            parts[part.labels] = part.value;
        return parts;
    }

    static bool isSame(const Evaluation &a, const Evaluation &b)
    {
        if (a.value.has_value() != b.value.has_value() || (a.value && !isSame(*a.value, *b.value)))
            return false;
        const auto parts = partsOf(a);
        const auto others = partsOf(b);
        return std::equal(parts.begin(), parts.end(), others.begin(), others.end(),
                          [](const auto &one, const auto &other) {
                              return one.first == other.first && isSame(one.second, other.second);
                          });
    }

    static QString shown(const Evaluation &evaluation)
    {
        return evaluation.value ? QString::number(*evaluation.value, 'g', 17) : evaluation.unknown;
    }

    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), qint64(text.size()));
    }

    void backfill(const QByteArray &samples) const
    {
        write(u"past.om"_s, samples + "# EOF\n");
        QProcess promtool;
        promtool.setWorkingDirectory(m_folder.path());
        promtool.setProcessChannelMode(QProcess::MergedChannels);
        promtool.start(u"promtool"_s,
                       {u"tsdb"_s, u"create-blocks-from"_s, u"openmetrics"_s, u"past.om"_s, u"past"_s});
        QVERIFY(promtool.waitForFinished(60'000));
        QVERIFY2(promtool.exitCode() == 0, promtool.readAll().constData());
    }

    //! Samples that lie in a store of ours.
    struct Past
    {
        const test::MadeUpService &service;
        const SeriesStore &store;
    };

    //! How often an indicator had a value, and how often it was 0 or had none.
    struct Count
    {
        int values = 0;
        int zeros = 0;
        int none = 0;
    };

    void compare(const Past &past, const Indicator &indicator, PrometheusClient &client, Count &count) const;

    static runbook::Server serverAt(quint16 port)
    {
        runbook::Server server;
        server.url = loopback(port);
        server.timeout = 30s;
        return server;
    }

    static Indicator nodeIndicator(const QString &id, Indicator::Kind kind, const QString &metric)
    {
        Indicator indicator;
        indicator.id = id;
        indicator.kind = kind;
        indicator.of.metric = metric;
        return indicator;
    }

    static runbook::Profile liveProfile(quint16 practice, quint16 exporter);
    static double worstOf(const std::vector<SeriesPoint> &some, const std::vector<SeriesPoint> &others,
                          std::chrono::milliseconds lasting);

private Q_SLOTS:
    void initTestCase()
    {
        for (const auto &program : {u"prometheus"_s, u"promtool"_s}) {
            if (!RealServer::isInstalled(program))
                QSKIP(qPrintable(u"%1 is not installed here"_s.arg(program)));
        }
        bool isGiven = false;
        m_seed = qEnvironmentVariable("THABAT_TEST_SEED").toUInt(&isGiven);
        if (!isGiven)
            m_seed = QRandomGenerator::system()->generate();
        qInfo("seed: THABAT_TEST_SEED=%u", m_seed);
    }

    void identicalSamplesGiveIdenticalValues()
    {
        const auto hoursAgo = m_clock.now().toMSecsSinceEpoch() / 1000 * 1000 - 6 * 3'600'000;
        const test::MadeUpService production(m_seed, hoursAgo, 15'000, 160);
        const test::MadeUpService practice(m_seed + 1, hoursAgo + 3'600'000, 250, 240);
        backfill(production.openMetrics() + practice.openMetrics());
        write(u"none.yml"_s, "scrape_configs: []\n");
        const auto port = test::freePort();
        RealServer prometheus(u"prometheus"_s, m_folder.path());
        QVERIFY2(prometheus.start({u"--config.file=none.yml"_s, u"--storage.tsdb.path=past"_s,
                                   u"--web.listen-address=127.0.0.1:%1"_s.arg(port)},
                                  loopback(port, u"/-/ready"_s)),
                 prometheus.said().constData());
        PrometheusClient client(serverAt(port));

        Count all;
        for (const auto &[name, service] :
             {std::pair(u"production-example"_s, &production), std::pair(u"practice"_s, &practice)}) {
            const auto shippedOnes = shipped(name).indicators;
            QCOMPARE(shippedOnes.size(), size_t(12));
            const auto indicators = moreThan(shippedOnes);
            std::set<std::string, std::less<>> metrics;
            for (const auto &indicator : indicators) {
                for (const auto &metric : Evaluator::metricsOf(indicator))
                    metrics.insert(metric);
            }
            SeriesStore store(metrics, {});
            QVERIFY(service->putInto(store));
            for (const auto &indicator : indicators)
                compare({*service, store}, indicator, client, all);
        }

        qInfo("%d values agree, %d of them zero; %d times neither had one", all.values, all.zeros, all.none);
        QVERIFY(all.values > 4000 && all.zeros > 100 && all.none > 200);
    }

    void liveValuesDifferByOneScrapeAtMost();
};

void TestPrometheusAgrees::compare(const Past &past, const Indicator &indicator, PrometheusClient &client,
                                   Count &count) const
{
    Evaluator evaluator(indicator);
    // Off the grid of the samples, from before the first to long after the last.
    const auto step = (past.service.end() - past.service.begin()) / 173;
    const auto from = past.service.begin() - 5 * step;
    const auto to = past.service.end() + 5 * step;
    const auto wall = [](qint64 at) {
        return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
    };
    const auto answer = answerOf(
        client.queryRange(toPromql(indicator), {wall(from), wall(to), std::chrono::milliseconds(step)}), 30s);
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().message));
    const auto theirs = byMoment(indicator, *answer);

    for (auto at = from; at <= to; at += step) {
        const auto ours = evaluator.evaluate(past.store, at);
        const auto groups = theirs.find(at);
        const auto other = groups == theirs.end() ? Evaluation{} : concluded(indicator, groups->second);
        QVERIFY2(isSame(ours, other),
                 qPrintable(u"%1 at %2: %3 here, %4 there: %5"_s.arg(
                     indicator.id, QString::number(at), shown(ours), shown(other), toPromql(indicator))));
        ++(ours.value ? count.values : count.none);
        count.zeros += ours.value == 0 ? 1 : 0;
    }
}

//! The practice profile at a pace that a busy machine keeps, and a few indicators of the machine itself.
runbook::Profile TestPrometheusAgrees::liveProfile(quint16 practice, quint16 exporter)
{
    auto profile = shipped(u"practice"_s, loopback(practice));
    runbook::MetricsSource node;
    node.id = u"node"_s;
    node.url = loopback(exporter, u"/metrics"_s);
    profile.sources.push_back(node);
    for (auto &source : profile.sources)
        source.every = liveScrape;
    auto cpu = nodeIndicator(u"cpu"_s, Indicator::Kind::Rate, u"node_cpu_seconds_total"_s);
    cpu.of.matchers = {{u"mode"_s, runbook::LabelMatcher::Op::NotEqual, u"idle"_s}};
    auto memory =
        nodeIndicator(u"memory"_s, Indicator::Kind::GaugeRatio, u"node_memory_MemAvailable_bytes"_s);
    memory.per.metric = u"node_memory_MemTotal_bytes"_s;
    profile.indicators.push_back(cpu);
    profile.indicators.push_back(memory);
    profile.indicators.push_back(nodeIndicator(u"load"_s, Indicator::Kind::Gauge, u"node_load1"_s));
    for (auto &indicator : profile.indicators)
        indicator.window = liveWindow;
    return profile;
}

//! Each value of @p some lies between what @p others were one scrape before and after, but for what one
//! scrape more or less in the window makes. A scrape shows some moment while it lasts, up to @p lasting.
double TestPrometheusAgrees::worstOf(const std::vector<SeriesPoint> &some,
                                     const std::vector<SeriesPoint> &others,
                                     std::chrono::milliseconds lasting)
{
    const auto apart = liveScrape + lasting;
    double peak = 0;
    for (const auto &point : some)
        peak = std::max(peak, std::isnan(point.value) ? 0 : std::fabs(point.value));
    const auto slack = peak * double(apart.count()) / double(liveWindow.count()) + 1e-9;
    double worst = 0;
    for (const auto &point : some) {
        auto least = std::numeric_limits<double>::infinity();
        auto most = -least;
        for (const auto &other : others) {
            if (std::abs(other.at - point.at) > apart.count() || std::isnan(other.value))
                continue;
            least = std::min(least, other.value);
            most = std::max(most, other.value);
        }
        if (!std::isnan(point.value) && least <= most)
            worst = std::max(worst, std::max({least - point.value, point.value - most, 0.0}) / slack);
    }
    return worst;
}

void TestPrometheusAgrees::liveValuesDifferByOneScrapeAtMost()
{
    if (!RealServer::isInstalled(u"prometheus-node-exporter"_s))
        QSKIP("prometheus-node-exporter is not installed here");
    const auto practicePort = test::freePort();
    const auto exporterPort = test::freePort();
    const auto port = test::freePort();
    RealServer practice(u"" BIN_DIR "/thabat-practice"_s, m_folder.path());
    RealServer exporter(u"prometheus-node-exporter"_s, m_folder.path());
    RealServer prometheus(u"prometheus"_s, m_folder.path());
    QVERIFY2(practice.start({u"serve"_s, u"--port"_s, QString::number(practicePort), u"--data"_s,
                             m_folder.filePath(u"practice"_s)},
                            loopback(practicePort, u"/metrics"_s)),
             practice.said().constData());
    QVERIFY(exporter.start({u"--web.listen-address=127.0.0.1:%1"_s.arg(exporterPort)},
                           loopback(exporterPort, u"/metrics"_s)));
    write(u"live.yml"_s,
          "global: {scrape_interval: 1s}\nscrape_configs:\n"
          "  - {job_name: metrics, static_configs: [{targets: ['127.0.0.1:"
              + QByteArray::number(practicePort)
              + "']}]}\n  - {job_name: node, static_configs: [{targets: ['127.0.0.1:"
              + QByteArray::number(exporterPort) + "']}]}\n");
    QVERIFY2(prometheus.start({u"--config.file=live.yml"_s, u"--storage.tsdb.path=live"_s,
                               u"--web.listen-address=127.0.0.1:%1"_s.arg(port)},
                              loopback(port, u"/-/ready"_s)),
             prometheus.said().constData());
    PrometheusClient client(serverAt(port));
    const auto scraped = [&client] {
        const auto up = answerOf(client.query(u"count(up == 1) == 2"_s));
        return up && !up->series.empty();
    };
    QTRY_VERIFY_WITH_TIMEOUT(scraped(), 30'000); // it begins seconds after it is ready
    const auto profile = liveProfile(practicePort, exporterPort);
    Watch watch(profile, m_clock);
    watch.start();
    const auto began = m_clock.now();
    const auto until = [&](int seconds) {
        return QTest::qWaitFor(
            [&] {
                return began.msecsTo(m_clock.now()) >= seconds * 1000;
            },
            (seconds + 5) * 1000);
    };
    const auto fault = [&](const QString &name, bool on) {
        return test::sent("POST",
                          loopback(practicePort, u"/faults/%1?on=%2"_s.arg(name, on ? u"1"_s : u"0"_s)));
    };

    for (const auto &[second, name, on] :
         {std::tuple(12, u"error-spike"_s, true), std::tuple(20, u"llm-outage"_s, true),
          std::tuple(28, u"error-spike"_s, false), std::tuple(34, u"slow"_s, true),
          std::tuple(42, u"llm-outage"_s, false), std::tuple(50, u"slow"_s, false)}) {
        QVERIFY(until(second));
        QVERIFY(fault(name, on));
    }
    QVERIFY(until(60));
    watch.stop();
    const auto ended = m_clock.now();

    const auto longest = answerOf(client.query(u"max(max_over_time(scrape_duration_seconds[2m]))"_s, ended));
    QVERIFY(longest && longest->series.size() == 1);
    const std::chrono::milliseconds lasting(std::llround(longest->series[0].points[0].value * 1000));
    const auto full = began.addMSecs((liveWindow + 3 * liveScrape).count()); // windows on both sides
    for (const auto &indicator : profile.indicators) {
        const auto ours = watch.series(indicator.id, full, ended, 100'000);
        const auto theirs = answerOf(client.queryRange(toPromql(indicator), {full, ended, liveScrape}));
        QVERIFY2(theirs, theirs ? "" : qPrintable(theirs.error().message));
        QCOMPARE(theirs->series.size(), size_t(1));
        const auto &points = theirs->series[0].points;
        // The server's values stand at the time of its look, and the sample behind a gauge was taken up to a
        // scrape before.
        const bool isGauge = indicator.kind == runbook::Indicator::Kind::Gauge
            || indicator.kind == runbook::Indicator::Kind::GaugeRatio;
        const auto early = lasting + (isGauge ? liveScrape : 0ms);
        const auto worst = std::max(worstOf(ours, points, early), worstOf(points, ours, early));
        qInfo("%s: %zu values here, %zu there, at worst %.2f of what one scrape (and %d ms that scrapes "
              "lasted) explains",
              qPrintable(indicator.id), ours.size(), points.size(), worst, int(lasting.count()));
        QVERIFY2(ours.size() > 20 && points.size() > 30, qPrintable(indicator.id));
        QVERIFY2(worst <= 1, qPrintable(indicator.id));
    }
}

QTEST_GUILESS_MAIN(TestPrometheusAgrees)
#include "tst_prometheusagrees.moc"

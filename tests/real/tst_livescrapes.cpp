// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/watch.h"
#include "tests/places.h"
#include "tests/real/agreement.h"
#include "tests/real/postgresserver.h"

#include <QTemporaryDir>
#include <QUrlQuery>

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

//! A service that is scraped live: the program it takes, and what is watched of it.
struct Target
{
    QString id = {};
    QString program = {};
    std::vector<Indicator> indicators = {};
    QString url = {}; //!< where its metrics are; empty: it is not installed here
};

} // namespace

//! The same services scraped by Debian's Prometheus and by us, under changing load: a practice service and
//! Debian's exporters.
class TestLiveScrapes : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    Clock m_clock;
    std::vector<Target> m_targets = liveTargets();
    test::PostgresServer m_postgres;
    std::vector<std::unique_ptr<RealServer>> m_servers;
    std::unique_ptr<PrometheusClient> m_client;
    runbook::Profile m_profile;
    std::unique_ptr<Watch> m_watch;
    QDateTime m_began;
    QDateTime m_ended;

    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), qint64(text.size()));
    }

    static Indicator gauge(const QString &metric)
    {
        Indicator indicator;
        indicator.id = metric;
        indicator.of.metric = metric;
        return indicator;
    }

    static Indicator rate(const QString &metric, const QString &label, runbook::LabelMatcher::Op op,
                          const QString &value)
    {
        auto indicator = gauge(metric);
        indicator.kind = Indicator::Kind::Rate;
        indicator.of.matchers = {{label, op, value}};
        return indicator;
    }

    static std::vector<Target> liveTargets();
    QString start(const QString &program, QStringList arguments, const QString &path, quint16 port);
    void startTargets();
    void startPrometheus();
    void changeTheLoad();
    void putServersSamplesInto(SeriesStore &store, const std::string &metric) const;
    static double worstOf(const std::vector<SeriesPoint> &some, const std::vector<SeriesPoint> &others,
                          std::chrono::milliseconds lasting);

    static void addTargets()
    {
        QTest::addColumn<QString>("target");
        for (const auto &target : liveTargets())
            QTest::newRow(qPrintable(target.id)) << target.id;
    }

    const Target &target(const QString &id) const
    {
        return *std::find_if(m_targets.begin(), m_targets.end(), [&id](const Target &target) {
            return target.id == id;
        });
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!RealServer::isInstalled(u"prometheus"_s))
            QSKIP("prometheus is not installed here");
    }

    void aMinuteOfChangingLoad();
    void liveValuesDifferByOneScrapeAtMost_data() { addTargets(); }
    void liveValuesDifferByOneScrapeAtMost();
    void samplesOfTheServerGiveItsValuesHere_data() { addTargets(); }
    void samplesOfTheServerGiveItsValuesHere();

    void cleanupTestCase()
    {
        m_watch.reset();
        while (!m_servers.empty()) // who asks another ends before that one
            m_servers.pop_back();
    }
};

//! The practice profile at a pace that a busy machine keeps, and a few indicators of what Debian's exporters
//! tell.
std::vector<Target> TestLiveScrapes::liveTargets()
{
    using Op = runbook::LabelMatcher::Op;
    auto memory = gauge(u"node_memory_MemAvailable_bytes"_s);
    memory.kind = Indicator::Kind::GaugeRatio;
    memory.per.metric = u"node_memory_MemTotal_bytes"_s;
    auto size = gauge(u"pg_database_size_bytes"_s);
    size.by = {u"datname"_s};
    return {{u"metrics"_s, u"" BIN_DIR "/thabat-practice"_s, test::shipped(u"practice"_s).indicators},
            {u"node"_s,
             u"prometheus-node-exporter"_s,
             {rate(u"node_cpu_seconds_total"_s, u"mode"_s, Op::NotEqual, u"idle"_s), memory,
              gauge(u"node_load1"_s)}},
            {u"postgres"_s,
             u"prometheus-postgres-exporter"_s,
             {rate(u"pg_stat_database_xact_commit"_s, u"datname"_s, Op::MatchesNot, u"template.*"_s),
              rate(u"pg_stat_database_tup_returned"_s, u"datname"_s, Op::Equal, u"postgres"_s), size,
              gauge(u"pg_up"_s)}},
            {u"blackbox"_s,
             u"prometheus-blackbox-exporter"_s,
             {gauge(u"probe_success"_s), gauge(u"probe_http_status_code"_s)}}};
}

//! Starts a server that has its metrics at @p path; their address, or nothing.
QString TestLiveScrapes::start(const QString &program, QStringList arguments, const QString &path,
                               quint16 port)
{
    auto server = std::make_unique<RealServer>(program, m_folder.path());
    server->setVariable(u"DATA_SOURCE_NAME"_s,
                        m_postgres.url(u"postgres"_s, u"postgresql"_s) + u"?sslmode=disable"_s);
    for (auto &argument : arguments)
        argument.replace(u"PORT"_s, QString::number(port));
    const auto url = loopback(port, path);
    const bool answers = server->start(arguments, url);
    if (!answers)
        qWarning("%s: %s", qPrintable(program), server->said().constData());
    m_servers.push_back(std::move(server));
    return answers ? url : QString();
}

void TestLiveScrapes::startTargets()
{
    const QStringList listen = {u"--web.listen-address=127.0.0.1:PORT"_s};
    write(u"blackbox.yml"_s, "modules: {http: {prober: http, timeout: 1s}}\n");
    const auto health = loopback(test::freePort(), u"/health"_s);
    for (auto &target : m_targets) {
        auto arguments = listen;
        auto path = u"/metrics"_s;
        auto port = test::freePort();
        if (target.id == "metrics"_L1) {
            arguments = QStringList{u"serve"_s, u"--port"_s, u"PORT"_s, u"--data"_s,
                                    m_folder.filePath(u"practice"_s)};
            port = quint16(QUrl(health).port());
        } else if (target.id == "postgres"_L1 && RealServer::isInstalled(target.program)) {
            if (!test::PostgresServer::isInstalled())
                continue;
            const auto missing = m_postgres.start();
            QVERIFY2(missing.isEmpty(), qPrintable(missing));
        } else if (target.id == "blackbox"_L1) {
            arguments += u"--config.file=blackbox.yml"_s;
            path = u"/probe?module=http&target="_s + health;
        }
        if (!RealServer::isInstalled(target.program))
            continue;
        target.url = start(target.program, arguments, path, port);
        QVERIFY(!target.url.isEmpty());
    }
}

void TestLiveScrapes::startPrometheus()
{
    QByteArray jobs;
    for (const auto &source : m_profile.sources) {
        const QUrl url(source.url);
        QByteArrayList parameters;
        for (const auto &[name, value] : QUrlQuery(url).queryItems())
            parameters += name.toUtf8() + ": ['" + value.toUtf8() + "']";
        jobs += "  - {job_name: " + source.id.toUtf8() + ", metrics_path: " + url.path().toUtf8()
            + ", params: {" + parameters.join(", ") + "}, static_configs: [{targets: ['"
            + url.authority().toUtf8() + "']}]}\n";
    }
    write(u"live.yml"_s, "global: {scrape_interval: 1s}\nscrape_configs:\n" + jobs);
    const auto port = test::freePort();
    QVERIFY(!start(u"prometheus"_s,
                   {u"--config.file=live.yml"_s, u"--storage.tsdb.path=live"_s,
                    u"--web.listen-address=127.0.0.1:PORT"_s},
                   u"/-/ready"_s, port)
                 .isEmpty());
    m_client = std::make_unique<PrometheusClient>(test::serverAt(port));
    const auto allScraped = u"count(up == 1) == %1"_s.arg(m_profile.sources.size());
    const auto scraped = [&] {
        const auto up = answerOf(m_client->query(allScraped));
        return up && !up->series.empty();
    };
    QTRY_VERIFY_WITH_TIMEOUT(scraped(), 30'000); // it begins seconds after it is ready
}

//! For a minute.
void TestLiveScrapes::changeTheLoad()
{
    const auto practice = QUrl(target(u"metrics"_s).url);
    const auto until = [&](int seconds) {
        return QTest::qWaitFor(
            [&] {
                return m_began.msecsTo(m_clock.now()) >= seconds * 1000;
            },
            (seconds + 5) * 1000);
    };
    for (const auto &[second, name, on] :
         {std::tuple(12, u"error-spike"_s, true), std::tuple(20, u"llm-outage"_s, true),
          std::tuple(28, u"error-spike"_s, false), std::tuple(34, u"slow"_s, true),
          std::tuple(42, u"llm-outage"_s, false), std::tuple(46, u"db-down"_s, true),
          std::tuple(50, u"slow"_s, false), std::tuple(54, u"db-down"_s, false)}) {
        QVERIFY(until(second));
        const auto path = u"/faults/%1?on=%2"_s.arg(name, on ? u"1"_s : u"0"_s);
        QVERIFY(test::sent("POST", loopback(quint16(practice.port()), path)));
        if (name == "llm-outage"_L1 && on && !target(u"postgres"_s).url.isEmpty())
            m_postgres.use(40, 20);
    }
    QVERIFY(until(60));
}

void TestLiveScrapes::aMinuteOfChangingLoad()
{
    startTargets();
    if (QTest::currentTestFailed())
        return;
    m_profile = test::shipped(u"practice"_s);
    m_profile.probes.clear();
    m_profile.alerts.clear();
    m_profile.sources.clear();
    m_profile.indicators.clear();
    for (auto &target : m_targets) {
        if (target.url.isEmpty())
            continue;
        runbook::MetricsSource source;
        source.id = target.id;
        source.url = target.url;
        source.every = liveScrape;
        m_profile.sources.push_back(source);
        for (auto &indicator : target.indicators) {
            indicator.window = liveWindow;
            m_profile.indicators.push_back(indicator);
        }
    }
    startPrometheus();
    if (QTest::currentTestFailed())
        return;
    m_watch = std::make_unique<Watch>(m_profile, m_clock);
    m_watch->start();
    m_began = m_clock.now();
    changeTheLoad();
    m_watch->stop();
    if (!QTest::currentTestFailed())
        m_ended = m_clock.now();
}

//! Each value of @p some lies between what @p others were one scrape before and after, but for what one
//! scrape more or less in the window makes. A scrape shows some moment while it lasts, up to @p lasting.
double TestLiveScrapes::worstOf(const std::vector<SeriesPoint> &some, const std::vector<SeriesPoint> &others,
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

void TestLiveScrapes::liveValuesDifferByOneScrapeAtMost()
{
    QFETCH(QString, target);
    const auto &[id, program, indicators, url] = this->target(target);
    if (url.isEmpty())
        QSKIP(qPrintable(u"%1, or what it asks, is not installed here"_s.arg(program)));
    QVERIFY2(m_ended.isValid(), "the minute went wrong");
    const auto longest =
        answerOf(m_client->query(u"max(max_over_time(scrape_duration_seconds[2m]))"_s, m_ended));
    QVERIFY(longest && longest->series.size() == 1);
    const std::chrono::milliseconds lasting(std::llround(longest->series[0].points[0].value * 1000));
    const auto full = m_began.addMSecs((liveWindow + 3 * liveScrape).count()); // windows on both sides
    for (const auto &indicator : indicators) {
        const auto ours = m_watch->series(indicator.id, full, m_ended, 100'000);
        const auto theirs = answerOf(m_client->queryRange(toPromql(indicator), {full, m_ended, liveScrape}));
        QVERIFY2(theirs, theirs ? "" : qPrintable(theirs.error().message));
        // Told apart by labels, the largest speaks for all.
        std::map<qint64, double> largest;
        for (const auto &[at, groups] : test::byMoment(indicator, *theirs)) {
            if (const auto value = concluded(indicator, groups).value)
                largest[at] = *value;
        }
        std::vector<SeriesPoint> points;
        for (const auto &[at, value] : largest)
            points.push_back({at, value});
        // The server's values stand at the time of its look, and the sample behind a gauge was taken up to a
        // scrape before.
        const bool isGauge =
            indicator.kind == Indicator::Kind::Gauge || indicator.kind == Indicator::Kind::GaugeRatio;
        const auto early = lasting + (isGauge ? liveScrape : 0ms);
        const auto worst = std::max(worstOf(ours, points, early), worstOf(points, ours, early));
        qInfo("%s: %zu values here, %zu there, at worst %.2f of what one scrape (and %d ms that scrapes "
              "lasted) explains",
              qPrintable(indicator.id), ours.size(), points.size(), worst, int(lasting.count()));
        QVERIFY2(ours.size() > 20 && points.size() > 30, qPrintable(indicator.id));
        QVERIFY2(worst <= 1, qPrintable(indicator.id));
    }
}

//! The samples of @p metric up to two seconds before the end, each at its own time, a source each.
void TestLiveScrapes::putServersSamplesInto(SeriesStore &store, const std::string &metric) const
{
    const auto name = QByteArray::fromStdString(metric);
    const auto samples =
        answerOf(m_client->query(QString::fromLatin1(name) + u"[10m]"_s, m_ended.addSecs(-2)));
    QVERIFY2(samples, samples ? "" : qPrintable(samples.error().message));
    for (size_t number = 0; number < samples->series.size(); ++number) {
        QByteArrayList labels;
        for (const auto &[label, value] : samples->series[number].labels) {
            if (label != "__name__"_L1)
                labels +=
                    label.toUtf8() + "=\"" + value.toUtf8().replace('\\', "\\\\").replace('"', "\\\"") + '"';
        }
        for (const auto &point : samples->series[number].points) {
            const auto scrape = parseExposition(name + '{' + labels.join(',') + "} "
                                                + toValueText(point.value).toLatin1() + '\n');
            QVERIFY2(scrape, scrape ? "" : qPrintable(scrape.error().message));
            QVERIFY(store.take(QString::fromLatin1(name) + QString::number(number), *scrape,
                               {point.at, point.at}));
        }
    }
}

void TestLiveScrapes::samplesOfTheServerGiveItsValuesHere()
{
    QFETCH(QString, target);
    const auto &[id, program, indicators, url] = this->target(target);
    if (url.isEmpty())
        QSKIP(qPrintable(u"%1, or what it asks, is not installed here"_s.arg(program)));
    QVERIFY2(m_ended.isValid(), "the minute went wrong");
    MetricNames metrics;
    for (const auto &indicator : indicators)
        metrics.merge(Evaluator::metricsOf(indicator));
    SeriesStore store(metrics, {});
    for (const auto &metric : metrics)
        putServersSamplesInto(store, metric);
    QVERIFY(store.pointCount() > 50 * indicators.size());
    test::Count all;
    for (const auto &indicator : indicators)
        compare(
            {store, m_began.addSecs(-5).toMSecsSinceEpoch(), m_ended.addSecs(-2).toMSecsSinceEpoch(), 331},
            indicator, *m_client, all);

    qInfo("%d values agree, %d of them zero; %d times neither had one", all.values, all.zeros, all.none);
    QVERIFY(all.values > 100 * int(indicators.size()));
}

QTEST_GUILESS_MAIN(TestLiveScrapes)
#include "tst_livescrapes.moc"

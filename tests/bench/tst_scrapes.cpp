// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/scrapereader.h"
#include "tests/places.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cstring>
#include <ctime>
#include <limits>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::monitor;

namespace {

//! Of this thread, so that a busy machine does not count against us.
double processorSeconds()
{
    timespec now = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) + double(now.tv_nsec) / 1e9;
}

} // namespace

//! How fast scrapes are read, beside Prometheus's own reader and a bare search for line feeds.
//!
//! Seconds are processor seconds of one thread, the best of some rounds. THABAT_BENCH_MB sets the size of the
//! body (default 10), THABAT_BENCH_ROUNDS how often (default 3), and THABAT_BENCH_BODIES a folder that
//! makebody.py has filled before.
class BenchScrapes : public QObject
{
    Q_OBJECT

private:
    //! One line of the table.
    struct Line
    {
        QString what = {};
        qint64 bytes = 0;
        size_t samples = 0;
        double seconds = 0;

        double speed() const { return double(bytes) / 1e6 / seconds; }
    };

    QTemporaryDir m_folder;
    QString m_first;
    std::map<QString, QByteArray> m_bodies;
    MetricNames m_everything;
    std::vector<Line> m_table;
    double m_reference = 0;
    const int m_rounds = qEnvironmentVariableIntValue("THABAT_BENCH_ROUNDS");

    int rounds() const { return m_rounds > 0 ? m_rounds : 3; }

    //! The best of some rounds of @p work, which says how many samples it read.
    template <typename Prepare, typename Work>
    void measure(const QString &what, const QByteArray &body, Prepare prepare, Work work)
    {
        Line line{what, body.size(), 0, std::numeric_limits<double>::max()};
        for (int round = 0; round < rounds(); ++round) {
            auto state = prepare();
            const auto start = processorSeconds();
            line.samples = work(state);
            line.seconds = std::min(line.seconds, processorSeconds() - start);
        }
        QVERIFY2(line.samples > 1000, qPrintable(what));
        m_table.push_back(line);
    }

    void measureReader(const QString &what, const MetricNames &wanted, const QString &before,
                       const QString &body)
    {
        measure(
            what, m_bodies.at(body),
            [&] {
                auto reader = std::make_unique<ScrapeReader>(wanted, TargetLabels{"bench", "127.0.0.1:80"});
                if (!before.isEmpty() && !reader->read(m_bodies.at(before)))
                    reader.reset();
                return reader;
            },
            [&](auto &reader) {
                const auto scrape = reader ? reader->read(m_bodies.at(body)) : Result<Scrape>(Error{});
                return scrape ? scrape->total : 0;
            });
    }

    QByteArray output(const QString &program, const QStringList &arguments,
                      const QStringList &environment = {})
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.setEnvironment(QProcess::systemEnvironment() + environment);
        process.start(program, arguments);
        if (!process.waitForFinished(240'000) || process.exitCode() != 0)
            qWarning("%s: %s", qPrintable(program), process.readAllStandardError().constData());
        return process.readAllStandardOutput();
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto folder = qEnvironmentVariable("THABAT_BENCH_BODIES");
        if (folder.isEmpty()) {
            folder = m_folder.path();
            const auto said = output(u"python3"_s,
                                     {QStringLiteral(SOURCE_ROOT "/tests/bench/makebody.py"),
                                      qEnvironmentVariable("THABAT_BENCH_MB", u"10"_s), folder});
            qInfo("%s", said.trimmed().constData());
        }
        m_first = folder + u"/first.prom"_s;
        if (!QFile::exists(m_first))
            QSKIP("no body could be made: python3 or all of the servers are missing");
        for (const auto *name : {"first", "second", "churn", "changed"}) {
            QFile file(folder + u'/' + QLatin1String(name) + u".prom"_s);
            QVERIFY(file.open(QIODevice::ReadOnly));
            m_bodies[QString::fromLatin1(name)] = file.readAll();
        }
        for (const auto &line : m_bodies[u"first"_s].split('\n')) {
            if (const auto end = line.indexOf('{'); end > 0 && !line.startsWith('#'))
                m_everything.insert(line.left(end).toStdString());
        }
    }

    void prometheusReadsItToo()
    {
        if (QStandardPaths::findExecutable(u"go"_s).isEmpty()
            || !QFile::exists(u"/usr/share/gocode/src/github.com/prometheus/common/expfmt"_s))
            QSKIP("golang-go or golang-github-prometheus-common-dev is not installed: no comparison with "
                  "expfmt");
        output(u"go"_s,
               {u"build"_s, u"-o"_s, u"expfmt"_s, QStringLiteral(SOURCE_ROOT "/tests/bench/expfmt/main.go")},
               {u"GO111MODULE=off"_s, u"GOPATH=/usr/share/gocode"_s,
                u"GOCACHE="_s + m_folder.filePath(u"cache"_s)});
        const auto words =
            output(m_folder.filePath(u"expfmt"_s), {m_first, QString::number(rounds())}).trimmed().split(' ');
        QCOMPARE(words.size(), 3);
        m_table.push_back({u"Prometheus's expfmt (Go)"_s, words[0].toLongLong(),
                           size_t(words[1].toULongLong()), words[2].toDouble()});
        m_reference = m_table.back().speed();
    }

    void weReadIt()
    {
        const auto &first = m_bodies[u"first"_s];
        const auto nothing = [] {
            return 0;
        };
        const MetricNames some = {"up", "process_cpu_seconds_total", "prometheus_http_requests_total",
                                  "prometheus_http_request_duration_seconds_bucket", "node_load1"};
        measure(u"line feeds alone (memchr)"_s, first, nothing, [&](int) {
            size_t lines = 0;
            const auto *at = first.constData();
            const auto *const end = at + first.size();
            while ((at = static_cast<const char *>(std::memchr(at, '\n', size_t(end - at)))) != nullptr) {
                ++lines;
                ++at;
            }
            return lines;
        });
        measure(u"whole, with all strings (parseExposition)"_s, first, nothing, [&](int) {
            const auto exposition = parseExposition(first);
            return exposition ? exposition->samples.size() : 0;
        });
        measureReader(u"first scrape, 5 metrics wanted"_s, some, {}, u"first"_s);
        measureReader(u"first scrape, all wanted, labels made"_s, m_everything, {}, u"first"_s);
        measureReader(u"next scrape, nothing changed"_s, m_everything, u"first"_s, u"first"_s);
        measureReader(u"next scrape, real changes"_s, m_everything, u"first"_s, u"second"_s);
        measureReader(u"next scrape, real changes, 5 wanted"_s, some, u"first"_s, u"second"_s);
        measureReader(u"next scrape, every value changed"_s, m_everything, u"first"_s, u"changed"_s);
        measureReader(u"next scrape, series came and went"_s, m_everything, u"first"_s, u"churn"_s);
    }

    void cleanupTestCase()
    {
        for (const auto &line : m_table)
            qInfo("| %-42s | %6.1f MB | %7zu | %7.1f ms | %7.0f MB/s | %6.1f x |", qPrintable(line.what),
                  double(line.bytes) / 1e6, line.samples, line.seconds * 1e3, line.speed(),
                  m_reference > 0 ? line.speed() / m_reference : 0.0);
    }
};

QTEST_GUILESS_MAIN(BenchScrapes)
#include "tst_scrapes.moc"

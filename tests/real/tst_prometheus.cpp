// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/watch.h"
#include "app/runbook/profilereader.h"
#include "tests/places.h"
#include "tests/real/realserver.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace thabat;
using namespace thabat::monitor;

//! Debian's own Prometheus and node exporter on loopback, watched by a profile that is read from a file.
class TestPrometheus : public QObject
{
    Q_OBJECT

private:
    Clock m_clock;
    QTemporaryDir m_folder;
    QProcess m_prometheus;
    QProcess m_exporter;
    quint16 m_prometheusPort = 0;
    quint16 m_exporterPort = 0;

    static QUrl address(quint16 port, const QString &path) { return QUrl(test::loopback(port, path)); }

    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), qint64(text.size()));
    }

    void begin(QProcess &process, const QString &program, const QStringList &arguments) const
    {
        process.setWorkingDirectory(m_folder.path());
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.setStandardOutputFile(m_folder.filePath(program + u".log"_s));
        process.start(program, arguments);
        QTRY_COMPARE(process.state(), QProcess::Running);
    }

    //! A profile as a team would write it, with short times.
    QByteArray profileText() const
    {
        QFile file(QStringLiteral(TEST_DATA "/prometheus/profile.json"));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return file.readAll()
            .replace("PROMETHEUS", QByteArray::number(m_prometheusPort))
            .replace("EXPORTER", QByteArray::number(m_exporterPort));
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const auto &program : {u"prometheus"_s, u"prometheus-node-exporter"_s}) {
            if (QStandardPaths::findExecutable(program).isEmpty())
                QSKIP(qPrintable(u"%1 is not installed here"_s.arg(program)));
        }
        m_prometheusPort = test::freePort();
        m_exporterPort = test::freePort();
        write(u"prometheus.yml"_s, "global:\n  scrape_interval: 1s\nscrape_configs: []\n");
        begin(m_exporter, u"prometheus-node-exporter"_s,
              {u"--web.listen-address=127.0.0.1:%1"_s.arg(m_exporterPort)});
        begin(m_prometheus, u"prometheus"_s,
              {u"--config.file=prometheus.yml"_s, u"--storage.tsdb.path=data"_s,
               u"--web.listen-address=127.0.0.1:%1"_s.arg(m_prometheusPort)});
        QTRY_VERIFY_WITH_TIMEOUT(test::answers(test::loopback(m_prometheusPort, u"/-/ready"_s)), 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(test::answers(test::loopback(m_exporterPort, u"/metrics"_s)), 30'000);
    }

    void cleanupTestCase()
    {
        for (auto *process : {&m_prometheus, &m_exporter}) {
            process->terminate();
            if (process->state() != QProcess::NotRunning && !process->waitForFinished(10'000))
                process->kill();
        }
    }

    void weTakeWhatPromtoolTakes_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::newRow("prometheus") << address(m_prometheusPort, u"/metrics"_s);
        QTest::newRow("node exporter") << address(m_exporterPort, u"/metrics"_s);
    }

    void weTakeWhatPromtoolTakes()
    {
        if (QStandardPaths::findExecutable(u"promtool"_s).isEmpty())
            QSKIP("promtool is not installed here");
        QFETCH(QUrl, url);
        const auto response = test::sent("GET", url.toString());
        QVERIFY(response);
        const auto promtoolTakes = [](const QByteArray &text) {
            QProcess promtool;
            promtool.start(u"promtool"_s, {u"check"_s, u"metrics"_s});
            promtool.write(text);
            promtool.closeWriteChannel();
            promtool.waitForFinished(20'000);
            return promtool.exitCode() != 1; // 3 is only about naming habits
        };

        const auto parsed = parseExposition(response->body);

        QVERIFY(promtoolTakes(response->body));
        QVERIFY2(parsed.has_value(), parsed ? "" : qPrintable(parsed.error().message));
        QVERIFY(parsed->samples.size() > 50);
        QCOMPARE(qsizetype(parsed->samples.size()), [&] {
            qsizetype lines = 0;
            for (const auto &line : response->body.split('\n'))
                lines += !line.isEmpty() && !line.startsWith('#');
            return lines;
        }());
        for (const auto &damaged : {response->body.chopped(1), response->body + "x{a=\"b\\t\"} 1\n"}) {
            QVERIFY(!promtoolTakes(damaged));
            QVERIFY(!parseExposition(damaged));
        }
    }

    void aRealServiceIsWatchedUntilItDies()
    {
        write(u"profile.json"_s, profileText());
        const auto profile = runbook::readProfile(m_folder.path(), {});
        QVERIFY2(profile.has_value(), profile ? "" : qPrintable(profile.error().message));
        QCOMPARE(profile->probes.size(), size_t(1));
        QVERIFY2(profile->probes[0].problem.isEmpty(), qPrintable(profile->probes[0].problem));
        Watch watch(*profile, m_clock);
        const auto value = [&](const QString &id) {
            const auto *reading = watch.state().reading(id);
            return reading ? reading->value : std::nullopt;
        };

        watch.start();
        QTRY_COMPARE_WITH_TIMEOUT(watch.state().component(u"prometheus"_s)->health, Health::Ok, 15'000);
        QTRY_VERIFY_WITH_TIMEOUT(value(u"requests"_s).value_or(0) > 0, 15'000);
        QTRY_VERIFY_WITH_TIMEOUT(value(u"cpu"_s).value_or(0) > 0, 15'000);
        QTRY_VERIFY_WITH_TIMEOUT(value(u"goroutines"_s).value_or(0) > 0, 15'000);
        QCOMPARE(watch.state().alert(u"prometheus-down"_s)->state, AlertState::State::Inactive);

        m_prometheus.terminate();
        QTRY_COMPARE_WITH_TIMEOUT(m_prometheus.state(), QProcess::NotRunning, 20'000);

        QTRY_COMPARE_WITH_TIMEOUT(watch.state().component(u"prometheus"_s)->health, Health::Down, 15'000);
        QVERIFY(!watch.state().component(u"prometheus"_s)->reason.isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(!value(u"goroutines"_s), 15'000);
        QVERIFY(!watch.state().reading(u"goroutines"_s)->unknown.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(watch.state().reading(u"requests"_s)->freshness, Freshness::Stale, 15'000);
        QVERIFY(!value(u"requests"_s));
        QTRY_COMPARE_WITH_TIMEOUT(watch.state().alert(u"prometheus-down"_s)->state, AlertState::State::Firing,
                                  15'000);
        QVERIFY(value(u"cpu"_s).value_or(0) > 0); // the exporter is still there
    }
};

QTEST_GUILESS_MAIN(TestPrometheus)
#include "tst_prometheus.moc"

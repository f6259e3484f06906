// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/clock.h"
#include "tests/real/agreement.h"
#include "tests/real/madeupservice.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace thabat;
using namespace thabat::monitor;
using runbook::Indicator;
using test::loopback;
using test::RealServer;

//! The same indicators here and in Debian's Prometheus, from identical samples.
class TestPrometheusAgrees : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    Clock m_clock;
    quint32 m_seed = 0;

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
        PrometheusClient client(test::serverAt(port));

        test::Count all;
        for (const auto &[name, service] :
             {std::pair(u"production-example"_s, &production), std::pair(u"practice"_s, &practice)}) {
            const auto shippedOnes = test::shipped(name).indicators;
            QCOMPARE(shippedOnes.size(), size_t(12));
            const auto indicators = moreThan(shippedOnes);
            MetricNames metrics;
            for (const auto &indicator : indicators)
                metrics.merge(Evaluator::metricsOf(indicator));
            SeriesStore store(metrics, {});
            QVERIFY(service->putInto(store));
            // Off the grid of the samples, from before the first to long after the last.
            const auto step = (service->end() - service->begin()) / 173;
            for (const auto &indicator : indicators)
                test::compare({store, service->begin() - 5 * step, service->end() + 5 * step, step},
                              indicator, client, all);
        }

        qInfo("%d values agree, %d of them zero; %d times neither had one", all.values, all.zeros, all.none);
        QVERIFY(all.values > 4000 && all.zeros > 100 && all.none > 200);
    }
};

QTEST_GUILESS_MAIN(TestPrometheusAgrees)
#include "tst_prometheusagrees.moc"

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/traffic.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace thabat::practice;

class TestTraffic : public QObject
{
    Q_OBJECT

private:
    //! All samples of the page by name and labels.
    static std::map<QString, double> samplesOf(const Metrics &metrics)
    {
        std::map<QString, double> samples;
        for (const auto &line : QString::fromUtf8(metrics.text()).split(u'\n', Qt::SkipEmptyParts)) {
            if (!line.startsWith(u'#'))
                samples[line.section(u' ', 0, -2)] = line.section(u' ', -1).toDouble();
        }
        return samples;
    }

    static double sumOf(const Metrics &metrics, const QString &name, const QString &label = {})
    {
        double sum = 0;
        for (const auto &[key, value] : samplesOf(metrics)) {
            if (key.section(u'{', 0, 0) == name && key.contains(label))
                sum += value;
        }
        return sum;
    }

    static Metrics after(std::chrono::seconds time, const Conditions &now)
    {
        Metrics metrics;
        Traffic traffic(metrics);
        for (auto t = 0ms; t < time; t += 100ms)
            traffic.advance(100ms, now);
        return metrics;
    }

    static Conditions under(const QString &fault, const QString &version = u"v1.4.1"_s)
    {
        const auto state = fault.isEmpty() ? ServiceState() : withFault({}, fault);
        return conditionsOf(state, *findVersion(version), u"9f8e7d"_s);
    }

    static double errorShare(const Metrics &metrics)
    {
        return sumOf(metrics, u"dealix_request_duration_seconds_count"_s, u"status=\"500\""_s)
            / sumOf(metrics, u"dealix_request_duration_seconds_count"_s);
    }

    //! Share of requests that took longer than the bucket @p bound.
    static double shareOver(const Metrics &metrics, const QString &bound)
    {
        const auto name = u"dealix_request_duration_seconds_bucket"_s;
        return 1 - sumOf(metrics, name, u"le=\"%1\""_s.arg(bound)) / sumOf(metrics, name, u"le=\"+Inf\""_s);
    }

private Q_SLOTS:
    void everyMetricIsThereFromTheStart_data()
    {
        QTest::addColumn<QString>("line");
        const char *lines[] = {"# TYPE dealix_request_duration_seconds histogram",
                               "# TYPE dealix_llm_calls_total counter",
                               "# TYPE dealix_llm_cost_total counter",
                               "# TYPE dealix_llm_latency_seconds histogram",
                               "# TYPE dealix_agent_calls_total counter",
                               "# TYPE dealix_queue_depth gauge",
                               "# TYPE dealix_active_sessions gauge",
                               "# TYPE trust_policy_decisions_total counter",
                               "# TYPE trust_approval_lag_seconds gauge",
                               "# TYPE trust_tool_contradictions_total counter",
                               "# TYPE trust_audit_entries_total counter",
                               "# TYPE dealix_llm_fallbacks_total counter",
                               "# TYPE dealix_db_pool_connections gauge",
                               "# TYPE dealix_log_events_total counter",
                               "dealix_db_pool_connections{state=\"max\"} 20",
                               "dealix_log_events_total{event=\"crm_sync_failed\"} 0",
                               "dealix_log_events_total{event=\"whatsapp_invalid_signature\"} 0",
                               "trust_tool_contradictions_total{tool=\"crm_write\"} 0"};
        for (const auto *line : lines)
            QTest::newRow(line) << QString::fromLatin1(line);
    }

    void everyMetricIsThereFromTheStart()
    {
        QFETCH(QString, line);
        const auto metrics = after(0s, {});
        QVERIFY(QString::fromUtf8(metrics.text()).split(u'\n').contains(line));
    }

    void aHealthyMinuteLooksHealthy()
    {
        const auto metrics = after(60s, under({}));
        const double count = sumOf(metrics, u"dealix_request_duration_seconds_count"_s);
        QVERIFY2(count > 240 * 55 && count < 240 * 66, qPrintable(QString::number(count)));
        QVERIFY(errorShare(metrics) > 0.002 && errorShare(metrics) < 0.004);
        QVERIFY2(shareOver(metrics, u"2.5"_s) < 0.05, "p95 is below 2.5 s");
        QCOMPARE(sumOf(metrics, u"dealix_llm_fallbacks_total"_s), 0.0);
    }

    void errorsReachTwelvePercent_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("version");
        QTest::newRow("by the flag") << u"error-spike"_s << u"v1.4.1"_s;
        QTest::newRow("by the bad version") << QString() << u"v1.4.2"_s;
    }

    void errorsReachTwelvePercent()
    {
        QFETCH(QString, fault);
        QFETCH(QString, version);
        const auto share = errorShare(after(10s, under(fault, version)));
        QVERIFY2(share > 0.11 && share < 0.13, qPrintable(QString::number(share)));
    }

    void slowMeansThatP95IsOverTenSeconds()
    {
        QVERIFY(shareOver(after(10s, under(u"slow"_s)), u"10"_s) > 0.1);
    }

    void theBadVersionIsSlowerButNotThatSlow()
    {
        const auto metrics = after(10s, under({}, u"v1.4.2"_s));
        QVERIFY(shareOver(metrics, u"2.5"_s) > 0.05);
        QCOMPARE(shareOver(metrics, u"10"_s), 0.0);
    }

    void anOutageSendsSixtyPercentToTheFallback()
    {
        const auto metrics = after(10s, under(u"llm-outage"_s));
        const double share =
            sumOf(metrics, u"dealix_llm_fallbacks_total"_s) / sumOf(metrics, u"dealix_llm_calls_total"_s);
        QVERIFY2(share > 0.55 && share < 0.65, qPrintable(QString::number(share)));
        QVERIFY(errorShare(metrics) > 0.01);
    }

    void logEventsAndContradictionsRiseOnlyWithTheirFault_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("metric");
        QTest::addColumn<QString>("label");
        QTest::newRow("hubspot") << u"hubspot-429"_s << u"dealix_log_events_total"_s << u"crm_sync_failed"_s;
        QTest::newRow("whatsapp") << u"whatsapp-signature"_s << u"dealix_log_events_total"_s
                                  << u"whatsapp_invalid_signature"_s;
        QTest::newRow("contradictions")
            << u"contradictions"_s << u"trust_tool_contradictions_total"_s << u"crm_write"_s;
    }

    void logEventsAndContradictionsRiseOnlyWithTheirFault()
    {
        QFETCH(QString, fault);
        QFETCH(QString, metric);
        QFETCH(QString, label);
        QCOMPARE(sumOf(after(10s, under({})), metric, label), 0.0);
        QVERIFY(sumOf(after(10s, under(fault)), metric, label) >= 19);
    }

    void theLagClimbsFromFortyAndFallsWhenItFlows()
    {
        Metrics metrics;
        Traffic traffic(metrics);
        traffic.advance(1s, under({}));
        QCOMPARE(traffic.approvalLag(), 5.0);
        traffic.advance(1s, under(u"approvals-stuck"_s));
        QCOMPARE(traffic.approvalLag(), 60.0);
        traffic.advance(1s, under(u"approvals-stuck"_s));
        QCOMPARE(metrics.value("trust_approval_lag_seconds", {{"status", "pending"}}), 80.0);
        traffic.advance(1s, under({}));
        QCOMPARE(traffic.approvalLag(), 5.0);
    }

    void webhooksQueueUpAndDrain()
    {
        auto state = withFault({}, u"db-down"_s);
        state.flags[u"queue-webhooks"_s] = true;
        Metrics metrics;
        Traffic traffic(metrics);
        traffic.advance(2s, conditionsOf(state, firstVersion(), {}));
        QCOMPARE(traffic.queuedWebhooks(), 24.0);
        traffic.advance(2s, under({}));
        QCOMPARE(traffic.queuedWebhooks(), 0.0);
    }

    void nothingThatCountsEverFalls()
    {
        Metrics metrics;
        Traffic traffic(metrics);
        static const QRegularExpression counting(u"(_total|_bucket|_sum|_count)($|\\{)"_s);
        auto before = samplesOf(metrics);
        for (const auto &fault : knownFaults()) {
            traffic.advance(700ms, under(fault));
            const auto now = samplesOf(metrics);
            for (const auto &[key, value] : before) {
                if (key.contains(counting))
                    QVERIFY2(now.at(key) >= value, qPrintable(key));
            }
            before = now;
        }
    }

    void everyHistogramAgreesWithItself()
    {
        const auto samples = samplesOf(after(5s, under(u"slow"_s)));
        int checked = 0;
        for (const auto &[key, value] : samples) {
            if (!key.contains(u"_bucket{"_s) || !key.endsWith(u"le=\"+Inf\"}"_s))
                continue;
            auto count = key;
            count.replace(u"_bucket{"_s, u"_count{"_s).replace(u",le=\"+Inf\""_s, QString());
            QCOMPARE(samples.at(count), value);
            ++checked;
        }
        QCOMPARE(checked, 10); // four endpoints with two statuses, and two providers
    }

    void countsDoNotDependOnTheTick()
    {
        Metrics coarse;
        Traffic(coarse).advance(1s, under({}));
        Metrics fine;
        Traffic traffic(fine);
        for (int i = 0; i < 100; ++i)
            traffic.advance(10ms, under({}));
        QVERIFY(std::abs(sumOf(coarse, u"dealix_request_duration_seconds_count"_s)
                         - sumOf(fine, u"dealix_request_duration_seconds_count"_s))
                <= 8);
    }

    void aRealRequestCounts()
    {
        Metrics metrics;
        Traffic traffic(metrics);
        traffic.countLeads(500, 20ms);
        QCOMPARE(sumOf(metrics, u"dealix_request_duration_seconds_count"_s, u"status=\"500\""_s), 1.0);
    }
};

QTEST_GUILESS_MAIN(TestTraffic)
#include "tst_traffic.moc"

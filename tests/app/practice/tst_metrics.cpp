// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/metrics.h"

#include <QTest>

using namespace thabat::practice;

class TestMetrics : public QObject
{
    Q_OBJECT

private:
    Metrics m_metrics;

private Q_SLOTS:
    void init()
    {
        using enum MetricFamily::Type;
        m_metrics = {};
        m_metrics.declare({"calls_total", Counter, "Calls.", {}});
        m_metrics.declare({"depth", Gauge, "Depth.", {}});
        m_metrics.declare({"took_seconds", Histogram, "Time.", {0.5, 1, 10}});
    }

    void thePageHasHelpTypeAndSamples()
    {
        m_metrics.add("calls_total", {{"status", "ok"}, {"model", "m"}}, 2);
        m_metrics.set("depth", {}, 3.5);
        QCOMPARE(m_metrics.text(),
                 QByteArray("# HELP calls_total Calls.\n"
                            "# TYPE calls_total counter\n"
                            "calls_total{status=\"ok\",model=\"m\"} 2\n"
                            "# HELP depth Depth.\n"
                            "# TYPE depth gauge\n"
                            "depth 3.5\n"
                            "# HELP took_seconds Time.\n"
                            "# TYPE took_seconds histogram\n"));
    }

    void bucketsCountUpwardsAndEndAtTheCount()
    {
        for (const double value : {0.1, 0.5, 0.7, 11.0})
            m_metrics.observe("took_seconds", {{"endpoint", "/x"}}, value);
        const auto text = m_metrics.text();
        QVERIFY(text.contains("took_seconds_bucket{endpoint=\"/x\",le=\"0.5\"} 2\n"));
        QVERIFY(text.contains("took_seconds_bucket{endpoint=\"/x\",le=\"1\"} 3\n"));
        QVERIFY(text.contains("took_seconds_bucket{endpoint=\"/x\",le=\"10\"} 3\n"));
        QVERIFY(text.contains("took_seconds_bucket{endpoint=\"/x\",le=\"+Inf\"} 4\n"));
        QVERIFY(text.contains("took_seconds_sum{endpoint=\"/x\"} 12.3\n"));
        QVERIFY(text.contains("took_seconds_count{endpoint=\"/x\"} 4\n"));
    }

    void aHistogramWithoutLabelsIsPrintedRight()
    {
        m_metrics.show("took_seconds", {});
        QVERIFY(m_metrics.text().contains("took_seconds_bucket{le=\"0.5\"} 0\n"));
        QVERIFY(m_metrics.text().contains("took_seconds_count 0\n"));
    }

    void labelValuesAreEscaped()
    {
        m_metrics.add("calls_total", {{"tool", "a\"b\\c\nd"}}, 1);
        QVERIFY(m_metrics.text().contains("calls_total{tool=\"a\\\"b\\\\c\\nd\"} 1\n"));
    }

    void aCounterNeverGoesBack()
    {
        m_metrics.add("calls_total", {}, 5);
        m_metrics.add("calls_total", {}, -2);
        QCOMPARE(m_metrics.value("calls_total", {}), 5.0);
    }

    void largeCountsKeepEveryDigit()
    {
        m_metrics.add("calls_total", {}, 123456789012.0);
        QVERIFY(m_metrics.text().contains("calls_total 123456789012\n"));
    }
};

QTEST_GUILESS_MAIN(TestMetrics)
#include "tst_metrics.moc"

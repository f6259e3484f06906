// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/monitor/evaluator.h"
#include "app/monitor/history.h"

#include <QRandomGenerator>

namespace thabat::test {

//! What a service like the shipped profiles watch might have shown at known moments: counters that start
//! late, stand still, start anew and vanish, and gauges with NaN and gaps. The same samples go to a server
//! and into our own store.
class MadeUpService
{
public:
    struct Series
    {
        QByteArray name = {}; //!< with labels, as an exposition writes it
        std::vector<monitor::SeriesPoint> points = {};
    };

    //! @p begin and @p every in milliseconds since 1970.
    MadeUpService(quint32 seed, qint64 begin, qint64 every, int samples)
        : m_random(seed)
        , m_begin(begin)
        , m_every(every)
        , m_samples(samples)
    {
        for (const QByteArray status : {"200", "500", "503"}) {
            for (const QByteArray endpoint : {"/leads", "/run"})
                addHistogram("endpoint=\"" + endpoint + "\",status=\"" + status + '"');
        }
        for (const QByteArray provider : {"openai", "anthropic"}) {
            const auto label = "provider=\"" + provider + '"';
            for (const QByteArray status : {"success", "error", "ok"})
                addCounter("dealix_llm_calls_total{" + label + ",status=\"" + status + "\"}");
            addCounter("dealix_llm_fallbacks_total{" + label + '}');
            addCounter("dealix_llm_cost_total{" + label + '}');
        }
        for (const QByteArray event : {"crm_sync_failed", "whatsapp_invalid_signature", "login"})
            addCounter("dealix_log_events_total{event=\"" + event + "\"}");
        for (const QByteArray tool : {"crm_write", "email_send"})
            addCounter("trust_tool_contradictions_total{tool=\"" + tool + "\"}");
        addCounter("trust_policy_decisions_total{decision=\"allow\"}");
        for (const QByteArray status : {"pending", "escalated"})
            addGauge("trust_approval_lag_seconds{status=\"" + status + "\"}", 0, 600);
        addGauge("dealix_db_pool_connections{state=\"used\"}", 0, 20);
        addGauge("dealix_db_pool_connections{state=\"max\"}", 0, 1);
    }

    const std::vector<Series> &series() const { return m_series; }
    qint64 begin() const { return m_begin; }
    qint64 end() const { return m_begin + m_every * m_samples; }

    //! Samples only, without the end mark.
    QByteArray openMetrics() const
    {
        QByteArray text;
        for (const auto &series : m_series) {
            for (const auto &point : series.points)
                text += series.name + ' ' + monitor::toValueText(point.value).toLatin1() + ' '
                    + QByteArray::number(double(point.at) / 1000, 'f', 3) + '\n';
        }
        return text;
    }

    //! Every sample put into @p store at its time. A source each, so that no series ends another.
    bool putInto(monitor::SeriesStore &store) const
    {
        for (size_t number = 0; number < m_series.size(); ++number) {
            for (const auto &point : m_series[number].points) {
                const auto text =
                    m_series[number].name + ' ' + monitor::toValueText(point.value).toLatin1() + '\n';
                const auto scrape = monitor::parseExposition(text);
                if (!scrape || !store.take(QString::number(number), *scrape, {point.at, point.at}))
                    return false;
            }
        }
        return true;
    }

private:
    bool chance(double share) { return m_random.generateDouble() < share; }

    //! Which samples there are: from a birth to an end, with gaps.
    std::vector<bool> presence()
    {
        const int born = chance(0.5) ? 0 : m_random.bounded(m_samples / 2);
        const int dies = chance(0.6) ? m_samples : m_samples - m_random.bounded(m_samples / 3);
        std::vector<bool> there(size_t(m_samples), false);
        int gap = 0;
        for (int i = born; i < dies; ++i) {
            if (gap == 0 && chance(0.03))
                gap = 1 + m_random.bounded(m_samples / 8);
            there[size_t(i)] = gap == 0;
            gap = std::max(gap - 1, 0);
        }
        return there;
    }

    //! How much a counter grows at each sample; a negative number: it starts anew.
    std::vector<double> growth()
    {
        std::vector<double> steps;
        double pace = chance(0.2) ? 0 : m_random.bounded(30.0);
        for (int i = 0; i < m_samples; ++i) {
            if (chance(0.04))
                pace = chance(0.3) ? 0 : m_random.bounded(30.0);
            steps.push_back(chance(0.01) ? -1 : pace * m_random.generateDouble());
        }
        return steps;
    }

    void add(const QByteArray &name, const std::vector<bool> &there, const std::vector<double> &values)
    {
        Series series{name, {}};
        for (size_t i = 0; i < there.size(); ++i) {
            if (there[i])
                series.points.push_back({m_begin + m_every * qint64(i), values[i]});
        }
        m_series.push_back(series);
    }

    void addCounter(const QByteArray &name)
    {
        std::vector<double> values;
        double value = chance(0.5) ? 0 : m_random.bounded(5000.0);
        for (const double step : growth())
            values.push_back(value = step < 0 ? 0 : value + step);
        add(name, presence(), values);
    }

    void addGauge(const QByteArray &name, double least, double most)
    {
        std::vector<double> values;
        for (int i = 0; i < m_samples; ++i)
            values.push_back(chance(0.05)       ? std::numeric_limits<double>::quiet_NaN()
                                 : chance(0.05) ? 0
                                                : least + (most - least) * m_random.generateDouble());
        add(name, presence(), values);
    }

    //! All series of one histogram come, go and start anew together.
    void addHistogram(const QByteArray &labels)
    {
        const QByteArrayList bounds = {"0.1", "1", "10", "30", "+Inf"};
        const auto there = presence();
        std::vector<std::vector<double>> counts(size_t(bounds.size()));
        std::vector<double> now(size_t(bounds.size()), 0);
        for (const double step : growth()) {
            const int observed = int(step);
            if (step < 0)
                std::fill(now.begin(), now.end(), 0);
            for (int i = 0; i < observed; ++i) {
                const auto first = size_t(m_random.bounded(int(bounds.size())));
                for (size_t bucket = first; bucket < now.size(); ++bucket)
                    ++now[bucket];
            }
            for (size_t bucket = 0; bucket < now.size(); ++bucket)
                counts[bucket].push_back(now[bucket]);
        }
        const QByteArray name = "dealix_request_duration_seconds";
        for (size_t bucket = 0; bucket < now.size(); ++bucket)
            add(name + "_bucket{" + labels + ",le=\"" + bounds[qsizetype(bucket)] + "\"}", there,
                counts[bucket]);
        add(name + "_count{" + labels + '}', there, counts.back());
    }

    QRandomGenerator m_random;
    qint64 m_begin;
    qint64 m_every;
    int m_samples;
    std::vector<Series> m_series;
};

} // namespace thabat::test

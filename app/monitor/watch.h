// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/monitor/alertmanagerboard.h"
#include "app/monitor/alertrule.h"
#include "app/monitor/healthboard.h"
#include "app/monitor/healthclient.h"
#include "app/monitor/metricsboard.h"
#include "app/monitor/metricsclient.h"
#include "app/monitor/readinghistory.h"
#include "app/monitor/serverboard.h"

#include <QObject>

namespace thabat::monitor {

//! Watches one profile: probes its health, scrapes its metrics, and says what that means.
class Watch : public QObject
{
    Q_OBJECT

public:
    //! @p profile and @p clock outlive the watch.
    Watch(const runbook::Profile &profile, Clock &clock, QObject *parent = nullptr);
    ~Watch() override;

    void start();
    void stop();

    const WatchState &state() const { return m_state; }

    //! To make and end silences; nullptr when the profile names no Alertmanager.
    AlertmanagerClient *alertmanager() const { return m_alertmanager.client(); }

    //! What @p indicator was between two moments (6 h are kept), as at most @p maxPoints points that keep
    //! every peak and every gap.
    std::vector<SeriesPoint> series(const QString &indicator, const QDateTime &from, const QDateTime &to,
                                    int maxPoints) const;

Q_SIGNALS:
    void changed(); //!< at most once in 200 ms
    void alertChanged(const thabat::monitor::AlertState &now, const thabat::monitor::AlertState &before);
    void healthChanged(const thabat::monitor::ComponentState &now,
                       const thabat::monitor::ComponentState &before);
    void versionChanged(const thabat::monitor::RunningVersion &now,
                        const thabat::monitor::RunningVersion &before);
    void clockChanged(std::chrono::milliseconds by); //!< somebody set the wall clock; negative: backwards

private:
    void takeHealth(const runbook::HealthProbe &probe, const HealthAnswer &answer);
    void takeMetrics(MetricsClient &client, const Result<Scrape> &result, std::chrono::milliseconds began);
    void takeVersion(const HealthAnswer &answer);
    void watchServer();
    void refreshServer();
    bool noticeSleep(const Moment &now);
    void shiftWall(std::chrono::milliseconds by);
    void refresh();
    void refreshAlerts(const Moment &now);
    void refreshComponents(const Moment &now);
    AlertInput inputFor(const AlertRule &rule, const Moment &now) const;
    Moment moment() const;

    const runbook::Profile &m_profile;
    const Clock &m_clock;
    HealthBoard m_health;
    MetricsBoard m_metrics;
    ServerBoard m_server;
    ReadingHistory m_history;
    AlertmanagerBoard m_alertmanager;
    std::vector<AlertRule> m_rules;
    std::vector<HealthClient *> m_healthClients; //!< children, like the metrics clients
    std::vector<MetricsClient *> m_metricsClients;
    QString m_versionProbe; //!< the probe that is asked which version runs
    WatchState m_state;
    Moment m_last;
    QTimer m_tick;
    QTimer m_change;
};

} // namespace thabat::monitor

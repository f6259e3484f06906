// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/monitor/watchstate.h"
#include "app/runbook/profile.h"

#include <QObject>

namespace thabat::monitor {

//! A point of a chart.
struct SeriesPoint
{
    qint64 at = 0; //!< milliseconds since 1970 UTC
    double value = 0; //!< NaN: a gap, never to be bridged
};

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

private:
    const runbook::Profile &m_profile;
    Clock &m_clock;
    WatchState m_state;
};

} // namespace thabat::monitor

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/monitor/history.h"
#include "app/monitor/prometheusclient.h"

#include <map>

namespace thabat::monitor {

//! What the indicators were a day before, to compare today with. Only the team's Prometheus knows it: the
//! desk itself keeps six hours. Without a server, or while it does not answer, there is nothing.
class Yesterday : public QObject
{
    Q_OBJECT

public:
    //! @p profile and @p clock outlive this.
    Yesterday(const runbook::Profile &profile, const Clock &clock, QObject *parent = nullptr);

    //! The points of the day before with the times of today, within two moments (milliseconds since 1970
    //! UTC). Asks the server when it was not asked for this indicator within the last hour.
    std::vector<SeriesPoint> line(const QString &indicator, qint64 from, qint64 to);

Q_SIGNALS:
    void changed(); //!< line() has more

private:
    struct Entry
    {
        std::optional<std::chrono::milliseconds> asked = {};
        std::vector<SeriesPoint> points = {}; //!< with the times of then
    };

    void ask(const runbook::Indicator &indicator);

    const runbook::Profile &m_profile;
    const Clock &m_clock;
    PrometheusClient m_client;
    std::map<QString, Entry> m_entries;
};

} // namespace thabat::monitor

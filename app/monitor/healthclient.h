// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/monitor/healthanswer.h"
#include "app/monitor/rounds.h"

namespace thabat::monitor {

//! Asks one health address again and again.
class HealthClient : public QObject
{
    Q_OBJECT

public:
    //! @p probe and @p clock outlive the client.
    HealthClient(const runbook::HealthProbe &probe, const Clock &clock, QObject *parent);

    void start();
    void stop() { m_rounds.stop(); }
    const runbook::HealthProbe &probe() const { return m_probe; }

Q_SIGNALS:
    void answered(const thabat::monitor::HealthAnswer &answer);

private:
    void ask();

    const runbook::HealthProbe &m_probe;
    HttpClient m_http;
    Rounds m_rounds;
};

} // namespace thabat::monitor

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/monitor/healthanswer.h"
#include "app/monitor/login.h"
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

    //! The machine slept: what is on its way belongs to the past. Asks anew, once.
    void wake();

    const runbook::HealthProbe &probe() const { return m_probe; }

Q_SIGNALS:
    void answered(const thabat::monitor::HealthAnswer &answer);

private:
    void ask();
    void heard(const Result<HttpResponse> &response);

    const runbook::HealthProbe &m_probe;
    const Clock &m_clock;
    Result<Credentials> m_credentials; //!< or why we cannot log in
    HttpClient m_http;
    int m_asked = 0; //!< the number of the newest round
    Rounds m_rounds;
};

} // namespace thabat::monitor

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/http.h"
#include "app/monitor/exposition.h"
#include "app/monitor/rounds.h"
#include "app/runbook/profile.h"

namespace thabat::monitor {

//! What an answer of /metrics holds; the Error says why it is not metrics.
Result<Exposition> judgeMetrics(const Result<HttpResponse> &response);

//! @p exposition with the labels that Prometheus adds when it scrapes: job and instance. A label of that name
//! which the source sent itself becomes exported_job or exported_instance.
Exposition asScraped(Exposition exposition, const std::string &job, const std::string &instance);

//! Scrapes one source again and again.
class MetricsClient : public QObject
{
    Q_OBJECT

public:
    //! @p source and @p clock outlive the client.
    MetricsClient(const runbook::MetricsSource &source, const Clock &clock, QObject *parent);

    void start();
    void stop() { m_rounds.stop(); }
    const runbook::MetricsSource &source() const { return m_source; }

Q_SIGNALS:
    //! @p began is when the scrape started: the time its samples get.
    void scraped(const thabat::Result<thabat::monitor::Exposition> &result, std::chrono::milliseconds began);

private:
    void scrape();

    const runbook::MetricsSource &m_source;
    const Clock &m_clock;
    HttpClient m_http;
    Rounds m_rounds;
};

} // namespace thabat::monitor

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/http.h"
#include "app/monitor/login.h"
#include "app/monitor/rounds.h"
#include "app/monitor/scrapereader.h"
#include "app/monitor/sourceidentity.h"
#include "app/runbook/profile.h"

namespace thabat::monitor {

//! What is kept of a source from scrape to scrape.
struct SourceMemory
{
    ScrapeReader reader;
    SourceIdentity identity;
};

//! What an answer of /metrics holds; the Error says why it is not metrics, or not those of this service.
Result<Scrape> judgeMetrics(const Result<HttpResponse> &response, SourceMemory &memory);

//! @p exposition with the labels that Prometheus adds when it scrapes: job and instance. A label of that name
//! which the source sent itself becomes exported_job or exported_instance.
Exposition asScraped(Exposition exposition, const std::string &job, const std::string &instance);

//! The "instance" of everything scraped from @p url: its host and port.
std::string instanceOf(const QString &url);

//! Scrapes one source again and again. Answers are read in another thread, one at a time.
class MetricsClient : public QObject
{
    Q_OBJECT

public:
    //! @p source and @p clock outlive the client. @p wanted are the metrics worth keeping.
    MetricsClient(const runbook::MetricsSource &source, MetricNames wanted, const Clock &clock,
                  QObject *parent);

    void start();
    void stop(); //!< what is on its way is dropped

    //! The machine slept: what is on its way belongs to the past. Scrapes anew, once.
    void wake();

    //! The next scrape names all its series again.
    void beginAnew();
    const runbook::MetricsSource &source() const { return m_source; }

Q_SIGNALS:
    //! @p began is when the scrape started: the time its samples get.
    void scraped(const thabat::Result<thabat::monitor::Scrape> &result, std::chrono::milliseconds began);

private:
    void scrape();
    void read(const Result<HttpResponse> &response, std::chrono::milliseconds began);

    const runbook::MetricsSource &m_source;
    const MetricNames m_wanted;
    const Clock &m_clock;
    std::shared_ptr<SourceMemory> m_memory; //!< the thread that reads holds it too
    int m_starts = 0;
    bool m_isReading = false;
    Result<Credentials> m_credentials; //!< or why we cannot log in
    HttpClient m_http;
    Rounds m_rounds;
};

} // namespace thabat::monitor

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/metricsclient.h"

#include "app/base/text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace thabat::monitor {

namespace {

Error notMetrics(const char *text, const QString &part = {})
{
    const auto sentence = QCoreApplication::translate("MetricsClient", text);
    return {Error::Code::InvalidInput, part.isNull() ? sentence : sentence.arg(ltr(shown(part, 200)))};
}

} // namespace

Result<Exposition> judgeMetrics(const Result<HttpResponse> &response)
{
    if (!response)
        return response.error();
    if (response->status != 200)
        return notMetrics(QT_TRANSLATE_NOOP("MetricsClient", "The metrics address answers with status %1."),
                          QString::number(response->status));
    const auto type = QString::fromLatin1(response->contentType).section(u';', 0, 0).trimmed().toLower();
    const bool open = type == "application/openmetrics-text"_L1;
    if (!open && type != "text/plain"_L1 && !type.isEmpty())
        return notMetrics(QT_TRANSLATE_NOOP("MetricsClient", "The answer is %1, not metrics."), type);
    auto exposition =
        parseExposition(response->body, open ? MetricsFormat::OpenMetrics : MetricsFormat::Text);
    if (!exposition)
        return notMetrics(QT_TRANSLATE_NOOP("MetricsClient", "The metrics cannot be read: %1"),
                          exposition.error().message);
    if (exposition->samples.empty())
        return notMetrics(QT_TRANSLATE_NOOP("MetricsClient", "The answer holds no metrics."));
    return exposition;
}

Exposition asScraped(Exposition exposition, const std::string &job, const std::string &instance)
{
    for (auto &sample : exposition.samples) {
        for (auto &[name, value] : sample.labels) {
            if (name == "job" || name == "instance")
                name.insert(0, "exported_");
        }
        sample.labels.emplace_back("job", job);
        sample.labels.emplace_back("instance", instance);
        std::sort(sample.labels.begin(), sample.labels.end());
    }
    return exposition;
}

MetricsClient::MetricsClient(const runbook::MetricsSource &source, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_clock(clock)
    , m_rounds(source.every, clock, this)
{
    connect(&m_rounds, &Rounds::due, this, &MetricsClient::scrape);
}

void MetricsClient::start()
{
    if (m_source.problem.isEmpty())
        m_rounds.start();
}

void MetricsClient::scrape()
{
    HttpRequest request;
    request.url = QUrl(m_source.url, QUrl::StrictMode);
    request.headers = {{"Accept", "text/plain;version=0.0.4"}};
    request.deadline = m_source.timeout;
    const auto began = m_clock.monotonic();
    whenDone(m_http.send(request), this, [this, began](const Result<HttpResponse> &response) {
        if (!m_rounds.isRunning())
            return;
        Q_EMIT scraped(judgeMetrics(response), began);
        m_rounds.finished();
    });
}

} // namespace thabat::monitor

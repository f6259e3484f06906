// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/metricsclient.h"

#include "app/base/text.h"

#include <QCoreApplication>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace thabat::monitor {

namespace {

Error notMetrics(const char *text, const QString &part = {})
{
    const auto sentence = QCoreApplication::translate("MetricsClient", text);
    return {Error::Code::InvalidInput, part.isNull() ? sentence : sentence.arg(ltr(shown(part, 200)))};
}

//! A parameter of a content type, such as charset; empty: it is not there.
QString parameterOf(const QString &contentType, QStringView name)
{
    for (const auto &part : contentType.split(u';').mid(1)) {
        if (part.section(u'=', 0, 0).trimmed().compare(name, Qt::CaseInsensitive) == 0)
            return part.section(u'=', 1).trimmed().remove(u'"');
    }
    return {};
}

Result<MetricsFormat> formatOf(const HttpResponse &response)
{
    if (response.status != 200)
        return notMetrics(QT_TRANSLATE_NOOP("MetricsClient", "The metrics address answers with status %1."),
                          QString::number(response.status));
    const auto contentType = QString::fromLatin1(response.contentType);
    const auto type = contentType.section(u';', 0, 0).trimmed().toLower();
    const bool open = type == "application/openmetrics-text"_L1;
    if (!open && type != "text/plain"_L1 && !type.isEmpty())
        return notMetrics(QT_TRANSLATE_NOOP("MetricsClient", "The answer is %1, not metrics."), type);
    const auto charset = parameterOf(contentType, u"charset");
    if (!charset.isEmpty() && charset.compare("utf-8"_L1, Qt::CaseInsensitive) != 0)
        return notMetrics(QT_TRANSLATE_NOOP("MetricsClient", "The metrics are written in %1, not in UTF-8."),
                          charset);
    return open ? MetricsFormat::OpenMetrics : MetricsFormat::Text;
}

} // namespace

Result<Scrape> judgeMetrics(const Result<HttpResponse> &response, SourceMemory &memory)
{
    if (!response)
        return response.error();
    const auto format = formatOf(*response);
    if (!format)
        return format.error();
    auto scrape = memory.reader.read(response->body, *format);
    if (!scrape)
        return notMetrics(QT_TRANSLATE_NOOP("MetricsClient", "The metrics cannot be read: %1"),
                          scrape.error().message);
    if (scrape->total == 0)
        return notMetrics(QT_TRANSLATE_NOOP("MetricsClient", "The answer holds no metrics."));
    if (const auto verdict = memory.identity.judge(*scrape); !verdict)
        return verdict.error();
    return scrape;
}

std::string instanceOf(const QString &url)
{
    const QUrl parsed(url);
    return u"%1:%2"_s
        .arg(parsed.host(), QString::number(parsed.port(parsed.scheme() == "https"_L1 ? 443 : 80)))
        .toStdString();
}

Exposition asScraped(Exposition exposition, const std::string &job, const std::string &instance)
{
    for (auto &sample : exposition.samples)
        sample.labels = withTarget(std::move(sample.labels), {job, instance});
    return exposition;
}

MetricsClient::MetricsClient(const runbook::MetricsSource &source, MetricNames wanted, const Clock &clock,
                             QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_wanted(std::move(wanted))
    , m_clock(clock)
    , m_credentials(credentialsOf(source.login))
    , m_http(nullptr, m_credentials ? m_credentials->authorities : QList<QSslCertificate>())
    , m_rounds(source.every, clock, this)
{
    beginAnew();
    connect(&m_rounds, &Rounds::due, this, &MetricsClient::scrape);
}

void MetricsClient::start()
{
    if (m_source.problem.isEmpty())
        m_rounds.start();
}

void MetricsClient::stop()
{
    ++m_starts;
    m_rounds.stop();
    beginAnew();
}

void MetricsClient::wake()
{
    ++m_starts;
    beginAnew();
    if (m_rounds.isRunning())
        m_rounds.start();
}

void MetricsClient::beginAnew()
{
    auto kept = m_wanted;
    if (!m_source.expects.metric.isEmpty())
        kept.insert(m_source.expects.metric.toStdString());
    m_memory = std::make_shared<SourceMemory>(
        SourceMemory{ScrapeReader(std::move(kept), {m_source.id.toStdString(), instanceOf(m_source.url)}),
                     SourceIdentity(m_wanted, m_source.expects)});
}

void MetricsClient::scrape()
{
    const auto began = m_clock.monotonic();
    if (!m_credentials)
        return read(m_credentials.error(), began);
    HttpRequest request;
    request.url = QUrl(m_source.url, QUrl::StrictMode);
    request.headers = m_credentials->headers;
    request.headers["Accept"] =
        "text/plain;version=0.0.4;q=1,application/openmetrics-text;version=1.0.0;q=0.5";
    request.deadline = m_source.timeout;
    whenDone(m_http.send(request), this,
             [this, began, start = m_starts](const Result<HttpResponse> &response) {
                 if (start == m_starts)
                     read(response, began);
             });
}

//! In another thread: a large answer takes longer to read than a window may stand still.
void MetricsClient::read(const Result<HttpResponse> &response, std::chrono::milliseconds began)
{
    if (m_isReading) { // still the answer from before a stop; this round is left out
        m_rounds.finished();
        return;
    }
    m_isReading = true;
    const Later<Scrape> later = QtConcurrent::run([response, memory = m_memory] {
        return judgeMetrics(response, *memory);
    });
    whenDone(later, this, [this, began, start = m_starts](const Result<Scrape> &result) {
        m_isReading = false;
        if (start != m_starts)
            return;
        Q_EMIT scraped(result, began);
        m_rounds.finished();
    });
}

} // namespace thabat::monitor

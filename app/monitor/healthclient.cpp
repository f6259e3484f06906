// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/healthclient.h"

namespace thabat::monitor {

namespace {

constexpr qint64 mostHealthBytes = 256 * 1024;

} // namespace

HealthClient::HealthClient(const runbook::HealthProbe &probe, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_probe(probe)
    , m_clock(clock)
    , m_credentials(credentialsOf(probe.login))
    , m_http(nullptr, m_credentials ? m_credentials->authorities : QList<QSslCertificate>())
    , m_rounds(probe.every, clock, this)
{
    connect(&m_rounds, &Rounds::due, this, &HealthClient::ask);
}

void HealthClient::start()
{
    if (m_probe.problem.isEmpty())
        m_rounds.start();
}

void HealthClient::wake()
{
    ++m_asked;
    if (m_rounds.isRunning())
        m_rounds.start();
}

void HealthClient::ask()
{
    const auto asked = ++m_asked;
    if (!m_credentials)
        return heard(m_credentials.error());
    HttpRequest request;
    request.url = QUrl(m_probe.url, QUrl::StrictMode);
    request.headers = m_credentials->headers;
    request.headers["Accept"] = m_probe.statusPointer.isEmpty() ? "*/*" : "application/json";
    request.deadline = m_probe.timeout;
    request.bodyLimit = mostHealthBytes;
    whenDone(m_http.send(request), this, [this, asked](const Result<HttpResponse> &response) {
        if (m_rounds.isRunning() && asked == m_asked)
            heard(response);
    });
}

void HealthClient::heard(const Result<HttpResponse> &response)
{
    const auto answer = judgeHealth(m_probe, response, m_clock.now());
    m_rounds.finished(answer.wait);
    Q_EMIT answered(answer);
}

} // namespace thabat::monitor

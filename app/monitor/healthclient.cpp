// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/healthclient.h"

#include "app/base/log.h"
#include "app/monitor/authorization.h"

namespace thabat::monitor {

namespace {

constexpr qint64 mostHealthBytes = 256 * 1024;

//! What cannot be read is not trusted; the handshake then says so.
QList<QSslCertificate> authoritiesOf(const runbook::HealthProbe &probe)
{
    if (probe.login.caFile.isEmpty())
        return {};
    const auto read = readAuthorities(probe.login.caFile);
    if (!read)
        log(LogArea::Monitor).warn("probe {}: {}", probe.id, read.error().message);
    return read ? *read : QList<QSslCertificate>();
}

} // namespace

HealthClient::HealthClient(const runbook::HealthProbe &probe, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_probe(probe)
    , m_clock(clock)
    , m_http(nullptr, authoritiesOf(probe))
    , m_authorization(authorizationOf(probe.login))
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
    if (!m_authorization)
        return heard(m_authorization.error());
    HttpRequest request;
    request.url = QUrl(m_probe.url, QUrl::StrictMode);
    request.headers = {{"Accept", m_probe.statusPointer.isEmpty() ? "*/*" : "application/json"}};
    if (!m_authorization->isEmpty())
        request.headers["Authorization"] = *m_authorization;
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

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
    , m_rounds(probe.every, clock, this)
{
    connect(&m_rounds, &Rounds::due, this, &HealthClient::ask);
}

void HealthClient::start()
{
    if (m_probe.problem.isEmpty())
        m_rounds.start();
}

void HealthClient::ask()
{
    HttpRequest request;
    request.url = QUrl(m_probe.url, QUrl::StrictMode);
    request.headers = {{"Accept", m_probe.statusPointer.isEmpty() ? "*/*" : "application/json"}};
    request.deadline = m_probe.timeout;
    request.bodyLimit = mostHealthBytes;
    whenDone(m_http.send(request), this, [this](const Result<HttpResponse> &response) {
        if (!m_rounds.isRunning())
            return;
        Q_EMIT answered(judgeHealth(m_probe, response));
        m_rounds.finished();
    });
}

} // namespace thabat::monitor

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/monitor/prometheusanswer.h"
#include "app/runbook/profile.h"

namespace thabat::monitor {

//! Asks one server that speaks Prometheus's HTTP API: Prometheus, Thanos, Mimir or VictoriaMetrics. Answers
//! are read on another thread: a large one must not hold up the window.
class PrometheusClient : public QObject
{
    Q_OBJECT

public:
    //! What a range query goes over.
    struct Span
    {
        QDateTime from = {};
        QDateTime to = {};
        std::chrono::milliseconds step{15'000};
    };

    //! Reads the secrets that @p server names, once.
    explicit PrometheusClient(const runbook::Server &server, QObject *parent = nullptr);
    ~PrometheusClient() override;

    //! Evaluates @p promql now, by the server's clock, or at a given time.
    Later<QueryAnswer> query(const QString &promql, const QDateTime &at = {});
    Later<QueryAnswer> queryRange(const QString &promql, const Span &span);
    Later<RulesAnswer> rules();
    Later<TargetsAnswer> targets();

private:
    Later<HttpResponse> get(const QString &path, const std::vector<std::pair<QString, QString>> &query);

    runbook::Server m_server;
    Error m_problem; //!< why it cannot ask at all; without text when it can
    std::map<QByteArray, QByteArray> m_headers;
    std::unique_ptr<HttpClient> m_http;
};

} // namespace thabat::monitor

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/prometheusclient.h"

#include "app/base/timetext.h"
#include "app/monitor/login.h"
#include "app/monitor/readelsewhere.h"

using namespace Qt::StringLiterals;

namespace thabat::monitor {

namespace {

constexpr qint64 largestAnswer = 8 * 1024 * 1024;

} // namespace

PrometheusClient::PrometheusClient(const runbook::Server &server, QObject *parent)
    : QObject(parent)
    , m_server(server)
{
    auto credentials = credentialsOf(server.login);
    if (!credentials) {
        m_problem = credentials.error();
        return;
    }
    m_headers = credentials->headers;
    m_headers["Accept"] = "application/json";
    m_http = std::make_unique<HttpClient>(nullptr, credentials->authorities);
}

PrometheusClient::~PrometheusClient() = default;

Later<QueryAnswer> PrometheusClient::query(const QString &promql, const QDateTime &at)
{
    std::vector<std::pair<QString, QString>> query = {{u"query"_s, promql}};
    if (at.isValid())
        query.emplace_back(u"time"_s, toRfc3339(at));
    return readElsewhere(get(u"query"_s, query), this, readQueryAnswer);
}

Later<QueryAnswer> PrometheusClient::queryRange(const QString &promql, const Span &span)
{
    const auto step = QString::number(double(span.step.count()) / 1000);
    return readElsewhere(get(u"query_range"_s,
                             {{u"query"_s, promql},
                              {u"start"_s, toRfc3339(span.from)},
                              {u"end"_s, toRfc3339(span.to)},
                              {u"step"_s, step}}),
                         this, readQueryAnswer);
}

Later<RulesAnswer> PrometheusClient::rules()
{
    return readElsewhere(get(u"rules"_s, {{u"type"_s, u"alert"_s}}), this, readRulesAnswer);
}

Later<TargetsAnswer> PrometheusClient::targets()
{
    return readElsewhere(get(u"targets"_s, {{u"state"_s, u"active"_s}}), this, readTargetsAnswer);
}

Later<HttpResponse> PrometheusClient::get(const QString &path,
                                          const std::vector<std::pair<QString, QString>> &query)
{
    if (!m_http)
        return answered<HttpResponse>(m_problem);
    QByteArray parameters; // by hand: QUrlQuery leaves "+" as it is, and servers read a space
    for (const auto &[name, value] : query)
        parameters +=
            (parameters.isEmpty() ? "" : "&") + name.toLatin1() + '=' + QUrl::toPercentEncoding(value);
    HttpRequest request;
    request.url = QUrl(m_server.url + u"/api/v1/"_s + path, QUrl::StrictMode);
    request.url.setQuery(QString::fromLatin1(parameters), QUrl::StrictMode);
    request.headers = m_headers;
    request.deadline = m_server.timeout;
    request.bodyLimit = largestAnswer;
    return m_http->send(request);
}

} // namespace thabat::monitor

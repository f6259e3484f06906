// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/alertmanagerclient.h"

#include "app/base/text.h"
#include "app/monitor/readelsewhere.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace thabat::monitor {

namespace {

constexpr qint64 mostBytes = 8 * 1024 * 1024;

//! The id of the silence that came of @p draft; empty when there is none.
QString idOfMade(const std::vector<Silence> &silences, const SilenceDraft &draft)
{
    const auto found = std::find_if(silences.begin(), silences.end(), [&draft](const Silence &silence) {
        return isFrom(silence, draft);
    });
    return found == silences.end() ? QString() : found->id;
}

bool isEnded(const std::vector<Silence> &silences, const QString &id)
{
    return std::any_of(silences.begin(), silences.end(), [&id](const Silence &silence) {
        return silence.id == id && silence.state == Silence::State::Expired;
    });
}

//! Reads an answer off the GUI thread: a storm of alerts is megabytes.
template <typename T>
void readElsewhere(const Later<HttpResponse> &answer, QObject *context,
                   Result<T> (*read)(const Result<HttpResponse> &),
                   const std::function<void(const Result<T> &)> &then)
{
    whenDone(answer, context, [context, read, then](const Result<HttpResponse> &response) {
        const Later<T> reading = QtConcurrent::run([response, read] {
            return read(response);
        });
        whenDone(reading, context, then);
    });
}

} // namespace

//! One round on its way: two answers make it whole.
struct AlertmanagerClient::Asking
{
    Round round = {};
    int missing = 2;
};

AlertmanagerClient::AlertmanagerClient(const runbook::Server &server, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_credentials(credentialsOf(server.login))
    , m_http(std::make_unique<HttpClient>(
          nullptr, m_credentials ? m_credentials->authorities : QList<QSslCertificate>()))
    , m_rounds(server.every, clock, this)
{
    connect(&m_rounds, &Rounds::due, this, &AlertmanagerClient::ask);
}

AlertmanagerClient::~AlertmanagerClient() = default;

void AlertmanagerClient::start()
{
    m_rounds.start();
}

void AlertmanagerClient::askSoon()
{
    if (m_rounds.isRunning())
        m_rounds.start();
}

Result<HttpRequest> AlertmanagerClient::request(const QByteArray &method, const QString &path) const
{
    if (!m_credentials)
        return m_credentials.error();
    HttpRequest out;
    out.method = method;
    out.url = QUrl(m_server.url + u"/api/v2/"_s + path, QUrl::StrictMode);
    out.headers = m_credentials->headers;
    out.headers["Accept"] = "application/json";
    out.deadline = m_server.timeout;
    out.bodyLimit = mostBytes;
    return out;
}

void AlertmanagerClient::ask()
{
    const auto asking = std::make_shared<Asking>();
    const auto alerts = request("GET", u"alerts"_s);
    const auto silences = request("GET", u"silences"_s);
    if (!alerts || !silences) {
        asking->round = {alerts.error(), alerts.error()};
        asking->missing = 1;
        return heard(asking);
    }
    whenDone(readElsewhere(m_http->send(*alerts), this, alertsFrom), this,
             [this, asking](const Result<std::vector<ForeignAlert>> &result) {
                 asking->round.alerts = result;
                 heard(asking);
             });
    whenDone(readElsewhere(m_http->send(*silences), this, silencesFrom), this,
             [this, asking](const Result<std::vector<Silence>> &result) {
                 asking->round.silences = result;
                 heard(asking);
             });
}

void AlertmanagerClient::heard(const std::shared_ptr<Asking> &asking)
{
    if (--asking->missing > 0 || !m_rounds.isRunning())
        return;
    Q_EMIT asked(asking->round);
    m_rounds.finished();
}

Later<std::vector<Silence>> AlertmanagerClient::silences()
{
    const auto asking = request("GET", u"silences"_s);
    if (!asking)
        return answered<std::vector<Silence>>(asking.error());
    return readElsewhere(m_http->send(*asking), this, silencesFrom);
}

Later<QString> AlertmanagerClient::silence(const SilenceDraft &draft)
{
    auto making = request("POST", u"silences"_s);
    if (!making)
        return answered<QString>(making.error());
    making->headers["Content-Type"] = "application/json";
    making->body = toBody(draft);
    making->neverSent = std::make_shared<bool>(false);
    auto promise = promiseOf<QString>();
    whenDone(m_http->send(*making), this,
             [this, draft, promise, neverSent = making->neverSent](const Result<HttpResponse> &response) {
                 if (response || *neverSent)
                     return settle(promise, silenceIdFrom(response));
                 lookWhatBecame(draft, response.error(), promise);
             });
    return promise->future();
}

//! It went out and no answer came back: the list knows whether the silence is there.
void AlertmanagerClient::lookWhatBecame(const SilenceDraft &draft, const Error &error,
                                        const SharedPromise<QString> &promise)
{
    whenDone(silences(), this, [draft, error, promise](const Result<std::vector<Silence>> &list) {
        const auto id = list ? idOfMade(*list, draft) : QString();
        if (!id.isEmpty())
            return settle(promise, id);
        const auto text =
            tr("It is not known whether the silence was made: %1 Look at the list before you try again.");
        settle(promise, Error{Error::Code::Timeout, text.arg(error.message)});
    });
}

Later<Done> AlertmanagerClient::endSilence(const QString &id)
{
    auto ending = request("DELETE", u"silence/"_s + QString::fromLatin1(QUrl::toPercentEncoding(id)));
    if (!ending)
        return answered<Done>(ending.error());
    ending->neverSent = std::make_shared<bool>(false);
    auto promise = promiseOf<Done>();
    whenDone(m_http->send(*ending), this,
             [this, id, promise, neverSent = ending->neverSent](const Result<HttpResponse> &response) {
                 if (response || *neverSent)
                     return settle(promise, endingFrom(response));
                 lookWhetherEnded(id, response.error(), promise);
             });
    return promise->future();
}

void AlertmanagerClient::lookWhetherEnded(const QString &id, const Error &error,
                                          const SharedPromise<Done> &promise)
{
    whenDone(silences(), this, [id, error, promise](const Result<std::vector<Silence>> &list) {
        if (list && isEnded(*list, id))
            return settle(promise, Done{});
        const auto text =
            tr("It is not known whether the silence was ended: %1 Look at the list before you try again.");
        settle(promise, Error{Error::Code::Timeout, text.arg(error.message)});
    });
}

} // namespace thabat::monitor

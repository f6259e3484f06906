// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/servicesurvey.h"

#include "app/base/jsonpointer.h"
#include "app/base/sharedpromise.h"
#include "app/base/text.h"

#include <QCoreApplication>
#include <QtConcurrentRun>

#include <algorithm>

namespace thabat::monitor {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 5s;
constexpr qint64 healthLimit = 256 * 1024;
constexpr qint64 metricsLimit = 32 * 1024 * 1024;
constexpr qsizetype longestWord = 40;

// In the order in which they are worth having.
const QStringList healthPaths = {u"/health"_s,          u"/healthz"_s,  u"/health/deep"_s, u"/api/health"_s,
                                 u"/actuator/health"_s, u"/q/health"_s, u"/-/healthy"_s,   u"/livez"_s};
const QStringList metricsPaths = {u"/metrics"_s, u"/actuator/prometheus"_s, u"/q/metrics"_s};

QString sentence(const char *text)
{
    return QCoreApplication::translate("Survey", text);
}

//! A state word at @p key: a short text or a yes or no.
QString wordAt(const Json &json, const char *key)
{
    if (!json.is_object() || !json.contains(key))
        return {};
    const auto &value = json.at(key);
    if (value.is_string()) {
        const auto word = QString::fromStdString(value.get_ref<const std::string &>());
        return word.size() <= longestWord ? word : QString();
    }
    return value.is_boolean() ? QString::fromUtf8(toBytes(value)) : QString();
}

//! Dependencies under "checks", "components", "dependencies" or "details", each with a state word of its own.
std::map<QString, QString> checksIn(const Json &json)
{
    std::map<QString, QString> checks;
    for (const auto *group : {"checks", "components", "dependencies", "details"}) {
        if (!json.is_object() || !json.contains(group) || !json.at(group).is_object())
            continue;
        for (const auto &[name, value] : json.at(group).items()) {
            const auto key = QString::fromStdString(name);
            const auto place = u'/' + QString::fromLatin1(group) + QString::fromStdString(pointerPart(name));
            if (value.is_string())
                checks[key] = place;
            else if (!wordAt(value, "status").isEmpty())
                checks[key] = place + u"/status"_s;
        }
    }
    return checks;
}

//! The address without a slash at its end. "http://" may be left out.
Result<QUrl> baseOf(const QString &address)
{
    auto typed = address.trimmed();
    if (!typed.contains(u"://"_s))
        typed.prepend(u"http://"_s);
    QUrl base(typed, QUrl::StrictMode);
    const bool usable = base.isValid() && !base.host().isEmpty()
        && (base.scheme() == u"http"_s || base.scheme() == u"https"_s);
    if (!usable)
        return Error{Error::Code::InvalidInput,
                     sentence(QT_TRANSLATE_NOOP("Survey", "Write the address of the service, such as %1."))
                         .arg(ltr(u"https://api.example.com"_s))};
    if (!base.userInfo().isEmpty())
        return Error{
            Error::Code::InvalidInput,
            sentence(QT_TRANSLATE_NOOP(
                "Survey", "Leave name and password out of the address; a profile keeps no secrets."))};
    base.setQuery(QString());
    base.setFragment({});
    auto path = base.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    base.setPath(path);
    return base;
}

HttpRequest questionFor(const QUrl &base, const QString &path, qint64 limit)
{
    HttpRequest request;
    request.url = base;
    request.url.setPath(base.path() + path);
    request.headers["Accept"] = "application/json, text/plain;q=0.9, */*;q=0.1";
    request.deadline = patience;
    request.bodyLimit = limit;
    return request;
}

bool isWord(const QByteArray &body)
{
    return !body.isEmpty() && body.size() <= longestWord && !body.contains('<') && !body.contains('\n');
}

} // namespace

std::optional<ServiceSurvey::HealthPlace> healthPlaceOf(const QString &path, const HttpResponse &response)
{
    // A service that is ill answers 503 and is a service all the same.
    if (response.status != 200 && response.status != 503)
        return {};
    ServiceSurvey::HealthPlace place;
    place.path = path;
    const auto json = parseJson(response.body, path);
    if (!json) {
        const auto body = response.body.trimmed();
        if (response.status != 200 || !isWord(body))
            return {};
        place.word = fromUtf8Lossy(body);
        return place;
    }
    for (const auto *key : {"status", "state", "health", "healthy", "ok"}) {
        place.word = wordAt(json->value, key);
        if (place.word.isEmpty())
            continue;
        place.statusPointer = u'/' + QString::fromLatin1(key);
        break;
    }
    if (place.statusPointer.isEmpty())
        return {};
    if (!wordAt(json->value, "version").isEmpty())
        place.versionPointer = u"/version"_s;
    place.checks = checksIn(json->value);
    return place;
}

//! The answers of one survey as they come in.
class ServiceSurveyor::Round
{
public:
    Round(QUrl base, int questions)
        : m_open(questions)
    {
        m_found.base = std::move(base);
    }

    Later<ServiceSurvey> later() const { return m_promise->future(); }

    void takeHealth(const QString &path, const Result<HttpResponse> &response)
    {
        if (hears(path, response)) {
            if (auto place = healthPlaceOf(path, *response))
                m_health[path] = std::move(*place);
        }
        close();
    }

    //! Whether there is something to read; the answer is then given to takeMetrics().
    bool hasMetrics(const QString &path, const Result<HttpResponse> &response)
    {
        if (hears(path, response) && response->status == 200 && !response->body.isEmpty())
            return true;
        close();
        return false;
    }

    void takeMetrics(const QString &path, const Result<Exposition> &exposition)
    {
        if (!exposition)
            m_found.problems += sentence(QT_TRANSLATE_NOOP("Survey", "%1 is no metrics text: %2"))
                                    .arg(ltr(path), isolate(exposition.error().message));
        else if (m_found.metrics.isEmpty() && !exposition->samples.empty()) {
            m_found.metrics = path;
            m_found.exposition = *exposition;
        }
        close();
    }

private:
    bool hears(const QString &path, const Result<HttpResponse> &response)
    {
        if (!response) {
            m_error = m_error.value_or(response.error());
            return false;
        }
        m_answered = true;
        if (!response->redirectTo.isEmpty() && m_found.problems.isEmpty())
            m_found.problems += sentence(QT_TRANSLATE_NOOP("Survey", "%1 leads to %2; try that address."))
                                    .arg(ltr(path), ltr(shown(response->redirectTo.toDisplayString(), 200)));
        return true;
    }

    void close()
    {
        if (--m_open > 0)
            return;
        if (!m_answered)
            return settle(m_promise, m_error.value_or(Error{}));
        for (const auto &path : healthPaths) {
            if (const auto place = m_health.find(path); place != m_health.end())
                m_found.health.push_back(place->second);
        }
        settle(m_promise, std::move(m_found));
    }

    ServiceSurvey m_found;
    std::map<QString, ServiceSurvey::HealthPlace> m_health; //!< by path
    std::optional<Error> m_error; //!< the first
    SharedPromise<ServiceSurvey> m_promise = promiseOf<ServiceSurvey>();
    int m_open;
    bool m_answered = false; //!< by anybody, whatever it said
};

ServiceSurveyor::ServiceSurveyor(QObject *parent)
    : QObject(parent)
{
}

ServiceSurveyor::~ServiceSurveyor() = default;

Later<ServiceSurvey> ServiceSurveyor::survey(const QString &address)
{
    const auto base = baseOf(address);
    if (!base)
        return answered<ServiceSurvey>(base.error());
    const auto round = std::make_shared<Round>(*base, int(healthPaths.size() + metricsPaths.size()));
    for (const auto &path : healthPaths) {
        whenDone(m_http.send(questionFor(*base, path, healthLimit)), this,
                 [round, path](const Result<HttpResponse> &response) {
                     round->takeHealth(path, response);
                 });
    }
    for (const auto &path : metricsPaths) {
        whenDone(m_http.send(questionFor(*base, path, metricsLimit)), this,
                 [this, round, path](const Result<HttpResponse> &response) {
                     if (round->hasMetrics(path, response))
                         read(round, path, response->body);
                 });
    }
    return round->later();
}

//! Megabytes of text are not read in the thread of the window.
void ServiceSurveyor::read(const std::shared_ptr<Round> &round, const QString &path, const QByteArray &body)
{
    const auto reading = QtConcurrent::run([body] {
        return parseExposition(body);
    });
    whenDone(reading, this, [round, path](const Result<Exposition> &exposition) {
        round->takeMetrics(path, exposition);
    });
}

} // namespace thabat::monitor

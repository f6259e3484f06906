// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/healthanswer.h"

#include "app/base/json.h"
#include "app/base/retryafter.h"
#include "app/base/text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace thabat::monitor {

using runbook::HealthProbe;

namespace {

HealthVerdict because(Health health, Trouble trouble, const char *text, const QString &part = {})
{
    const auto sentence = QCoreApplication::translate("HealthAnswer", text);
    return {{}, health, part.isNull() ? sentence : sentence.arg(ltr(shown(part, 80))), trouble};
}

//! The text at @p pointer; null when there is no plain value.
QString wordAt(const Json &json, const QString &pointer)
{
    const auto *here = &json;
    for (const auto &raw : pointer.split(u'/').mid(1)) {
        const auto key = QString(raw).replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
        bool isIndex = false;
        const auto index = key.toUInt(&isIndex);
        if (here->is_array() && isIndex && index < here->size())
            here = &(*here)[index];
        else if (here->is_object() && here->contains(toStd(key)))
            here = &here->at(toStd(key));
        else
            return {};
    }
    if (here->is_string())
        return QString::fromStdString(here->get_ref<const std::string &>());
    if (here->is_boolean() || here->is_number())
        return QString::fromUtf8(toBytes(*here));
    return {};
}

QString mediaTypeOf(const HttpResponse &response)
{
    return QString::fromLatin1(response.contentType).section(u';', 0, 0).trimmed().toLower();
}

bool isJsonType(const QString &type)
{
    return type == "application/json"_L1 || (type.startsWith("application/"_L1) && type.endsWith("+json"_L1));
}

bool isHtml(const HttpResponse &response)
{
    const auto start = response.body.left(256).trimmed().toLower();
    return mediaTypeOf(response).contains("html"_L1) || start.startsWith("<!doctype html")
        || start.startsWith("<html");
}

HealthVerdict verdictOf(const HealthProbe &probe, const QString &word)
{
    if (probe.ok.contains(word))
        return {{}, Health::Ok, {}};
    if (probe.degraded.contains(word))
        return because(Health::Degraded, Trouble::Says, QT_TRANSLATE_NOOP("HealthAnswer", "It says %1."),
                       word);
    const bool skipped = probe.unknown.contains(word) || word == "skip"_L1 || word == "skipped"_L1;
    if (skipped)
        return because(Health::Unknown, Trouble::NotChecked,
                       QT_TRANSLATE_NOOP("HealthAnswer", "Not checked (skipped): no source."));
    return because(Health::Down, Trouble::Says, QT_TRANSLATE_NOOP("HealthAnswer", "It says %1."), word);
}

bool isAboutTls(const QByteArray &body)
{
    return body.size() < 4096 && (body.contains("HTTPS port") || body.contains("HTTPS server"));
}

HealthVerdict rateLimited(const HttpResponse &response, std::chrono::milliseconds wait)
{
    if (wait.count() == 0)
        return because(Health::Unknown, Trouble::RateLimited,
                       QT_TRANSLATE_NOOP("HealthAnswer", "We ask too often (status %1)."),
                       QString::number(response.status));
    return because(
        Health::Unknown, Trouble::RateLimited,
        QT_TRANSLATE_NOOP("HealthAnswer", "We ask too often (status 429): the next look is in %1."),
        u"%1 s"_s.arg((wait.count() + 999) / 1000));
}

//! What the status alone says; nothing when it is a 2xx.
std::optional<HealthVerdict> verdictOfStatus(const HttpResponse &response, std::chrono::milliseconds wait)
{
    const auto status = QString::number(response.status);
    if (response.status >= 300 && response.status < 400)
        return because(Health::Unknown, Trouble::Redirect,
                       QT_TRANSLATE_NOOP("HealthAnswer", "It points to another address (%1)."),
                       response.redirectTo.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery));
    if (response.status == 401 || response.status == 403)
        return because(Health::Unknown, Trouble::NotAllowed,
                       QT_TRANSLATE_NOOP("HealthAnswer", "It refuses to tell us (status %1)."), status);
    if (response.status == 429)
        return rateLimited(response, wait);
    if (response.status == 400 && isAboutTls(response.body))
        return because(Health::Down, Trouble::WantsTls,
                       QT_TRANSLATE_NOOP("HealthAnswer", "It wants TLS: https, not http (status %1)."),
                       status);
    if (response.status < 200 || response.status >= 300)
        return because(Health::Down, Trouble::Status,
                       QT_TRANSLATE_NOOP("HealthAnswer", "It answers with status %1."), status);
    return {};
}

//! Without an answer a service is down, unless it is we who cannot even try.
HealthVerdict verdictOfError(const Error &error)
{
    const bool isOurs = error.code == Error::Code::InvalidInput || error.trouble == Trouble::NoNetwork
        || error.trouble == Trouble::NameLookup;
    return {{}, isOurs ? Health::Unknown : Health::Down, error.message, error.trouble};
}

void readChecks(HealthAnswer &answer, const HealthProbe &probe, const Json &json)
{
    for (const auto &[component, pointer] : probe.checks) {
        const auto word = wordAt(json, pointer);
        auto verdict = word.isEmpty()
            ? because(Health::Unknown, Trouble::WrongAnswer,
                      QT_TRANSLATE_NOOP("HealthAnswer", "No source: the answer has no %1."), pointer)
            : verdictOf(probe, word);
        verdict.component = component;
        answer.checks.push_back(verdict);
    }
}

HealthVerdict judgeJson(HealthAnswer &answer, const HealthProbe &probe, const HttpResponse &response)
{
    if (!isJsonType(mediaTypeOf(response)))
        return because(Health::Unknown, Trouble::WrongAnswer,
                       QT_TRANSLATE_NOOP("HealthAnswer", "The answer is %1, not JSON."),
                       mediaTypeOf(response).isEmpty() ? u"?"_s : mediaTypeOf(response));
    const auto json = parseJson(response.body, probe.id);
    if (!json)
        return because(Health::Unknown, Trouble::WrongAnswer,
                       QT_TRANSLATE_NOOP("HealthAnswer", "The answer is broken JSON."));
    answer.word = wordAt(json->value, probe.statusPointer);
    answer.version = wordAt(json->value, probe.versionPointer);
    answer.gitSha = wordAt(json->value, probe.gitPointer);
    readChecks(answer, probe, json->value);
    if (answer.word.isEmpty())
        return because(Health::Unknown, Trouble::WrongAnswer,
                       QT_TRANSLATE_NOOP("HealthAnswer", "The answer has no %1."), probe.statusPointer);
    return verdictOf(probe, answer.word);
}

HealthVerdict judgeText(const HealthProbe &probe, const HttpResponse &response)
{
    if (!fromUtf8Lossy(response.body).contains(probe.contains))
        return because(Health::Unknown, Trouble::WrongAnswer,
                       QT_TRANSLATE_NOOP("HealthAnswer", "The answer does not say %1."), probe.contains);
    return {{}, Health::Ok, {}};
}

//! A wrong answer (a maintenance page, a redirect) counts as failing; a refusal to tell us does not.
std::optional<bool> isFailing(const HealthProbe &probe, const HealthAnswer &answer,
                              const Result<HttpResponse> &response)
{
    if (answer.verdict.health != Health::Unknown)
        return answer.verdict.health == Health::Down;
    const bool skipped = !answer.word.isEmpty() && verdictOf(probe, answer.word).health == Health::Unknown;
    const bool refused =
        response && (response->status == 401 || response->status == 403 || response->status == 429);
    if (!response || skipped || refused)
        return {};
    return true;
}

//! A failing status with a body that may say more; it cannot make the status better.
void readWhy(HealthAnswer &answer, const HealthProbe &probe, const HttpResponse &response)
{
    if (response.status < 500 || probe.statusPointer.isEmpty() || !isJsonType(mediaTypeOf(response)))
        return;
    if (judgeJson(answer, probe, response).health == Health::Down)
        answer.verdict.reason = QCoreApplication::translate("HealthAnswer", "It says %1 (status %2).")
                                    .arg(ltr(shown(answer.word, 80)), QString::number(response.status));
}

HealthVerdict judgeBody(HealthAnswer &answer, const HealthProbe &probe, const HttpResponse &response)
{
    if (isHtml(response))
        return because(
            Health::Unknown, Trouble::WebPage,
            QT_TRANSLATE_NOOP("HealthAnswer", "A web page answered instead of the service (a login page?)."));
    return probe.statusPointer.isEmpty() ? judgeText(probe, response) : judgeJson(answer, probe, response);
}

} // namespace

HealthAnswer judgeHealth(const HealthProbe &probe, const Result<HttpResponse> &response, const QDateTime &now)
{
    HealthAnswer answer;
    if (!response) {
        answer.verdict = verdictOfError(response.error());
    } else {
        answer.certificateEnds = response->certificateEnds;
        if (response->status == 429)
            answer.wait = retryAfter(response->retryAfter, now);
        if (const auto byStatus = verdictOfStatus(*response, answer.wait)) {
            answer.verdict = *byStatus;
            readWhy(answer, probe, *response);
        } else {
            answer.verdict = judgeBody(answer, probe, *response);
        }
        answer.heard = answer.verdict.health != Health::Unknown;
    }
    if (answer.checks.empty()) {
        for (const auto &[component, pointer] : probe.checks)
            answer.checks.push_back(
                {component, Health::Unknown, answer.verdict.reason, answer.verdict.trouble});
    }
    answer.verdict.component = probe.component;
    answer.failing = isFailing(probe, answer, response);
    return answer;
}

} // namespace thabat::monitor

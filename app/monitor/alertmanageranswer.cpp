// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/alertmanageranswer.h"

#include "app/base/json.h"
#include "app/base/text.h"
#include "app/base/timetext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace thabat::monitor {

using runbook::LabelMatcher;

namespace {

Error serverError(Error::Code code, const char *text, const QString &part = {})
{
    const auto sentence = QCoreApplication::translate("Alertmanager", text);
    return {code, part.isNull() ? sentence : sentence.arg(isolate(shown(part, 300)))};
}

//! What the server says is wrong: a bare JSON string, or {"code", "message"}; else the text as it is.
QString complaintOf(const HttpResponse &response)
{
    const auto document = parseJson(response.body, u"answer"_s);
    if (document && document->value.is_string())
        return QString::fromStdString(document->value.get<std::string>());
    const auto message = document ? textOf(document->value, "message") : QString();
    return message.isEmpty() ? fromUtf8Lossy(response.body.left(300)).simplified() : message;
}

Error refusalOf(const HttpResponse &response)
{
    switch (response.status) {
    case 401:
    case 403:
        return serverError(Error::Code::Conflict,
                           QT_TRANSLATE_NOOP("Alertmanager", "Alertmanager refused this login (%1)."),
                           QString::number(response.status));
    case 400:
    case 422:
        return serverError(Error::Code::InvalidInput,
                           QT_TRANSLATE_NOOP("Alertmanager", "Alertmanager refuses this: %1"),
                           complaintOf(response));
    default:
        break;
    }
    const auto text =
        QCoreApplication::translate("Alertmanager", "Alertmanager answers with status %1: %2")
            .arg(ltr(QString::number(response.status)), isolate(shown(complaintOf(response), 300)));
    return {Error::Code::Network, text};
}

//! The JSON list of a good answer.
Result<JsonDocument> listOf(const Result<HttpResponse> &response)
{
    if (!response)
        return response.error();
    if (response->status != 200)
        return refusalOf(*response);
    auto document = parseJson(response->body, u"answer"_s);
    if (!document || !document->value.is_array())
        return serverError(Error::Code::InvalidInput,
                           QT_TRANSLATE_NOOP("Alertmanager", "The answer is not what Alertmanager sends: %1"),
                           QString::fromLatin1(response->contentType));
    return document;
}

QDateTime timeOf(const Json &object, const char *key)
{
    const auto time = fromRfc3339(textOf(object, key));
    return time ? *time : QDateTime();
}

std::map<QString, QString> labelsOf(const Json &alert)
{
    std::map<QString, QString> labels;
    const auto &object = member(alert, "labels");
    if (!object.is_object())
        return labels;
    for (const auto &[name, value] : object.items())
        labels[QString::fromStdString(name)] = textOf(object, name.c_str());
    return labels;
}

ForeignAlert::State stateOf(const Json &status)
{
    if (textOf(status, "state") != u"suppressed"_s)
        return ForeignAlert::State::Firing; // "unprocessed" is a firing alert that was not routed yet
    return textsOf(status, "silencedBy").isEmpty() ? ForeignAlert::State::Inhibited
                                                   : ForeignAlert::State::Silenced;
}

ForeignAlert alertOf(const Json &json)
{
    ForeignAlert alert;
    alert.labels = labelsOf(json);
    alert.name = alert.labels[u"alertname"_s];
    alert.labels.erase(u"alertname"_s);
    const auto &notes = member(json, "annotations");
    alert.summary = textOf(notes, "summary", textOf(notes, "description"));
    const auto &status = member(json, "status");
    alert.state = stateOf(status);
    alert.silencedBy = textsOf(status, "silencedBy");
    alert.since = timeOf(json, "startsAt");
    alert.from = u"alertmanager"_s;
    return alert;
}

LabelMatcher matcherOf(const Json &json)
{
    using Op = LabelMatcher::Op;
    const bool isRegex = flagOf(json, "isRegex");
    const bool isEqual = flagOf(json, "isEqual", true); // absent before Alertmanager 0.22
    const auto op = isRegex ? (isEqual ? Op::Matches : Op::MatchesNot) : (isEqual ? Op::Equal : Op::NotEqual);
    return {textOf(json, "name"), op, textOf(json, "value")};
}

Silence silenceOf(const Json &json)
{
    Silence silence;
    silence.id = textOf(json, "id");
    const auto &matchers = member(json, "matchers");
    if (matchers.is_array()) {
        for (const auto &matcher : matchers)
            silence.matchers += toText(matcherOf(matcher));
    }
    silence.author = textOf(json, "createdBy");
    silence.reason = textOf(json, "comment");
    silence.begins = timeOf(json, "startsAt");
    silence.ends = timeOf(json, "endsAt");
    const auto state = textOf(member(json, "status"), "state");
    silence.state = state == u"expired"_s ? Silence::State::Expired
        : state == u"pending"_s           ? Silence::State::Pending
                                          : Silence::State::Active;
    return silence;
}

} // namespace

Result<std::vector<ForeignAlert>> alertsFrom(const Result<HttpResponse> &response)
{
    const auto list = listOf(response);
    if (!list)
        return list.error();
    std::vector<ForeignAlert> alerts;
    for (const auto &json : list->value)
        alerts.push_back(alertOf(json));
    return alerts;
}

Result<std::vector<Silence>> silencesFrom(const Result<HttpResponse> &response)
{
    const auto list = listOf(response);
    if (!list)
        return list.error();
    std::vector<Silence> silences;
    for (const auto &json : list->value) {
        auto silence = silenceOf(json);
        if (!silence.id.isEmpty())
            silences.push_back(std::move(silence));
    }
    return silences;
}

Result<QString> silenceIdFrom(const Result<HttpResponse> &response)
{
    if (!response)
        return response.error();
    if (response->status != 200)
        return refusalOf(*response);
    const auto document = parseJson(response->body, u"answer"_s);
    const auto id = document ? textOf(document->value, "silenceID") : QString();
    if (id.isEmpty())
        return serverError(Error::Code::InvalidInput,
                           QT_TRANSLATE_NOOP("Alertmanager", "The answer is not what Alertmanager sends: %1"),
                           QString::fromLatin1(response->contentType));
    return id;
}

Result<Done> endingFrom(const Result<HttpResponse> &response)
{
    if (!response)
        return response.error();
    if (response->status == 200)
        return Done{};
    // 500 "silence not found" up to 0.26, 404 since.
    if (response->status == 404 || complaintOf(*response).contains(u"not found"_s))
        return serverError(Error::Code::NotFound,
                           QT_TRANSLATE_NOOP("Alertmanager", "Alertmanager knows no such silence."));
    return refusalOf(*response);
}

QByteArray toBody(const SilenceDraft &draft)
{
    using Op = LabelMatcher::Op;
    Json matchers = Json::array();
    for (const auto &matcher : draft.matchers)
        matchers.push_back({{"name", toStd(matcher.label)},
                            {"value", toStd(matcher.value)},
                            {"isRegex", matcher.op == Op::Matches || matcher.op == Op::MatchesNot},
                            {"isEqual", matcher.op == Op::Equal || matcher.op == Op::Matches}});
    return toBytes({{"matchers", matchers},
                    {"startsAt", toStd(toRfc3339(draft.begins))},
                    {"endsAt", toStd(toRfc3339(draft.ends))},
                    {"createdBy", toStd(draft.author)},
                    {"comment", toStd(draft.reason)}});
}

bool isFrom(const Silence &silence, const SilenceDraft &draft)
{
    QStringList matchers;
    for (const auto &matcher : draft.matchers)
        matchers += toText(matcher);
    auto theirs = silence.matchers;
    matchers.sort();
    theirs.sort();
    return silence.author == draft.author && silence.reason == draft.reason && theirs == matchers
        && silence.ends == draft.ends && silence.state != Silence::State::Expired;
}

} // namespace thabat::monitor

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/prometheusanswer.h"

#include "app/base/json.h"
#include "app/base/text.h"
#include "app/base/timetext.h"
#include "app/monitor/exposition.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace thabat::monitor {

namespace {

constexpr size_t mostSeries = 10'000;
constexpr size_t mostPoints = 200'000;
constexpr double latestSecond = 253'402'300'800; // the year 10000
constexpr qsizetype mostText = 300;

//! What every answer of the API is wrapped in.
struct Envelope
{
    Json data = nullptr;
    QStringList warnings = {};
};

Error badAnswer(Error::Code code, const char *text, const QString &part = {})
{
    const auto sentence = QCoreApplication::translate("PrometheusAnswer", text);
    return {code, part.isNull() ? sentence : sentence.arg(ltr(shown(part, mostText)))};
}

Error senseless()
{
    return badAnswer(Error::Code::InvalidInput,
                     QT_TRANSLATE_NOOP("PrometheusAnswer", "The server's answer makes no sense."));
}

Error notTheApi(const HttpResponse &response)
{
    if (response.status == 404)
        return badAnswer(
            Error::Code::NotFound,
            QT_TRANSLATE_NOOP("PrometheusAnswer", "There is no Prometheus API at this address (404)."));
    if (response.status != 200)
        return badAnswer(Error::Code::Network,
                         QT_TRANSLATE_NOOP("PrometheusAnswer", "The server answers with status %1."),
                         QString::number(response.status));
    return badAnswer(Error::Code::InvalidInput,
                     QT_TRANSLATE_NOOP("PrometheusAnswer", "The answer is %1, not that of a Prometheus."),
                     QString::fromLatin1(response.contentType.isEmpty() ? "?" : response.contentType));
}

//! 422 is an expression that cannot be evaluated, as VictoriaMetrics also says of one that it cannot read.
Error refusal(const HttpResponse &response, const Json &answer)
{
    const bool isTheQuery = response.status == 400 || response.status == 422;
    const auto reason = textOf(answer, "error", QString::number(response.status));
    return isTheQuery
        ? badAnswer(Error::Code::InvalidInput,
                    QT_TRANSLATE_NOOP("PrometheusAnswer", "The server refuses the query: %1"), reason)
        : badAnswer(Error::Code::Network,
                    QT_TRANSLATE_NOOP("PrometheusAnswer", "The server cannot answer: %1"), reason);
}

Result<Envelope> opened(const Result<HttpResponse> &response)
{
    if (!response)
        return response.error();
    if (response->status == 401)
        return badAnswer(
            Error::Code::Network,
            QT_TRANSLATE_NOOP("PrometheusAnswer", "The server does not accept the login (401)."));
    if (response->status == 403)
        return badAnswer(Error::Code::Network,
                         QT_TRANSLATE_NOOP("PrometheusAnswer", "The server forbids it (403)."));
    if (!response->redirectTo.isEmpty())
        return badAnswer(Error::Code::Network,
                         QT_TRANSLATE_NOOP("PrometheusAnswer", "The address leads elsewhere, to %1."),
                         response->redirectTo.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery));
    const auto json = parseJson(response->body, u"answer"_s);
    const auto status = json ? textOf(json->value, "status") : QString();
    if (status == "error"_L1)
        return refusal(*response, json->value);
    if (status != "success"_L1 || response->status != 200)
        return notTheApi(*response);
    Envelope envelope{member(json->value, "data"), {}};
    for (const auto &warning : textsOf(json->value, "warnings"))
        envelope.warnings += shown(warning, mostText);
    return envelope;
}

std::map<QString, QString> labelsOf(const Json &object)
{
    std::map<QString, QString> labels;
    if (!object.is_object())
        return labels;
    for (const auto &[name, value] : object.items()) {
        if (value.is_string())
            labels[QString::fromStdString(name)] = textOf(object, name.c_str());
    }
    return labels;
}

//! [1700000000.123, "1e-05"]
std::optional<SeriesPoint> pointOf(const Json &pair)
{
    if (!pair.is_array() || pair.size() != 2 || !pair[0].is_number() || !pair[1].is_string())
        return {};
    const auto seconds = pair[0].get<double>();
    const auto value = valueFromText(pair[1].get_ref<const std::string &>());
    if (!value || !(std::fabs(seconds) < latestSecond))
        return {};
    return SeriesPoint{std::llround(seconds * 1000), *value};
}

std::optional<QuerySeries> seriesOf(const Json &entry, bool isMatrix)
{
    QuerySeries series{labelsOf(member(entry, "metric")), {}};
    const auto &values = member(entry, isMatrix ? "values" : "value");
    if (!isMatrix) {
        const auto point = pointOf(values);
        if (!point)
            return {};
        series.points.push_back(*point);
        return series;
    }
    if (!values.is_array())
        return {};
    for (const auto &pair : values) {
        const auto point = pointOf(pair);
        if (!point || (!series.points.empty() && point->at <= series.points.back().at))
            return {};
        series.points.push_back(*point);
    }
    return series;
}

Result<std::vector<QuerySeries>> allSeriesOf(const Json &result, bool isMatrix)
{
    std::vector<QuerySeries> all;
    size_t points = 0;
    if (!result.is_array())
        return senseless();
    for (const auto &entry : result) {
        auto series = seriesOf(entry, isMatrix);
        if (!series)
            return senseless();
        points += series->points.size();
        all.push_back(std::move(*series));
        if (all.size() > mostSeries || points > mostPoints)
            return badAnswer(Error::Code::InvalidInput,
                             QT_TRANSLATE_NOOP("PrometheusAnswer", "The server's answer is too large."));
    }
    return all;
}

//! A firing or pending alert; nothing when it is neither.
std::optional<ForeignAlert> alertOf(const Json &entry, const QString &rule)
{
    const auto state = textOf(entry, "state");
    if (state != "firing"_L1 && state != "pending"_L1)
        return {};
    ForeignAlert alert;
    alert.state = state == "firing"_L1 ? ForeignAlert::State::Firing : ForeignAlert::State::Pending;
    alert.labels = labelsOf(member(entry, "labels"));
    const auto name = alert.labels.extract(u"alertname"_s);
    alert.name = name.empty() ? rule : name.mapped();
    const auto &annotations = member(entry, "annotations");
    alert.summary = shown(textOf(annotations, "summary", textOf(annotations, "description")), mostText);
    const auto since = fromRfc3339(textOf(entry, "activeAt"));
    alert.since = since ? *since : QDateTime();
    alert.from = u"prometheus"_s;
    return alert;
}

void addRule(const Json &rule, RulesAnswer &answer)
{
    if (textOf(rule, "type", u"alerting"_s) != "alerting"_L1)
        return;
    const auto name = textOf(rule, "name");
    if (textOf(rule, "health") == "err"_L1)
        answer.warnings +=
            QCoreApplication::translate("PrometheusAnswer", "The rule %1 cannot be evaluated: %2")
                .arg(isolate(shown(name, mostText)), ltr(shown(textOf(rule, "lastError"), mostText)));
    for (const auto &entry : member(rule, "alerts")) {
        if (const auto alert = alertOf(entry, name))
            answer.alerts.push_back(*alert);
    }
}

ScrapeTarget targetOf(const Json &entry)
{
    using State = ScrapeTarget::State;
    const auto &labels = member(entry, "labels");
    const auto health = textOf(entry, "health");
    const auto scraped = fromRfc3339(textOf(entry, "lastScrape"));
    ScrapeTarget target;
    target.job = textOf(labels, "job", textOf(entry, "scrapePool"));
    target.instance = textOf(labels, "instance", textOf(entry, "scrapeUrl"));
    target.state = health == "up"_L1 ? State::Up : health == "down"_L1 ? State::Down : State::Unknown;
    target.problem = shown(textOf(entry, "lastError"), mostText);
    if (scraped && scraped->date().year() > 1970) // never scraped is the year 1
        target.lastScrape = *scraped;
    return target;
}

} // namespace

Result<QueryAnswer> readQueryAnswer(const Result<HttpResponse> &response)
{
    const auto envelope = opened(response);
    if (!envelope)
        return envelope.error();
    const auto type = textOf(envelope->data, "resultType");
    const auto &result = member(envelope->data, "result");
    QueryAnswer answer{{}, envelope->warnings};
    if (type == "scalar"_L1) {
        const auto point = pointOf(result);
        if (!point)
            return senseless();
        answer.series.push_back({{}, {*point}});
        return answer;
    }
    if (type != "vector"_L1 && type != "matrix"_L1)
        return senseless();
    auto series = allSeriesOf(result, type == "matrix"_L1);
    if (!series)
        return series.error();
    answer.series = std::move(*series);
    return answer;
}

Result<RulesAnswer> readRulesAnswer(const Result<HttpResponse> &response)
{
    const auto envelope = opened(response);
    if (!envelope)
        return envelope.error();
    RulesAnswer answer{{}, envelope->warnings};
    for (const auto &group : member(envelope->data, "groups")) {
        for (const auto &rule : member(group, "rules"))
            addRule(rule, answer);
    }
    return answer;
}

Result<TargetsAnswer> readTargetsAnswer(const Result<HttpResponse> &response)
{
    const auto envelope = opened(response);
    if (!envelope)
        return envelope.error();
    TargetsAnswer answer{{}, envelope->warnings};
    for (const auto &entry : member(envelope->data, "activeTargets"))
        answer.targets.push_back(targetOf(entry));
    return answer;
}

} // namespace thabat::monitor

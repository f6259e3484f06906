// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runner/plancodec.h"

#include "app/base/text.h"

#include <array>

namespace thabat::runner {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array stepKinds{"process", "http", "wait", "ask"};
constexpr std::array units{"percent", "seconds", "perSecond", "count"};

template <typename Enum, size_t count>
Enum fromKey(const std::array<const char *, count> &keys, const Json &json, const char *name)
{
    const auto key = toStd(textOf(json, name));
    for (size_t i = 0; i < count; ++i) {
        if (key == keys[i])
            return Enum(i);
    }
    return Enum(0);
}

Json bothLanguages(const LocalizedText &text)
{
    return {{"en", toStd(text.en)}, {"ar", toStd(text.ar)}};
}

Json listOf(const QStringList &texts)
{
    auto list = Json::array();
    for (const auto &text : texts)
        list.push_back(toStd(text));
    return list;
}

std::chrono::milliseconds durationOf(const Json &json, const char *key)
{
    return std::chrono::milliseconds(integerOf(json, key));
}

} // namespace

Json toJson(const std::map<QString, QString> &texts)
{
    auto json = Json::object();
    for (const auto &[name, text] : texts)
        json[toStd(name)] = toStd(text);
    return json;
}

std::map<QString, QString> textsFromJson(const Json &json)
{
    std::map<QString, QString> texts;
    if (!json.is_object())
        return texts;
    for (const auto &[name, text] : json.items())
        texts[QString::fromStdString(name)] = textOf(json, name.c_str());
    return texts;
}

Json toJson(const actions::LiteralStep &step)
{
    return {{"id", toStd(step.id)},
            {"title", bothLanguages(step.title)},
            {"kind", stepKinds[size_t(step.kind)]},
            {"timeout", step.timeout.count()},
            {"program", toStd(step.program)},
            {"arguments", listOf(step.arguments)},
            {"workingFolder", toStd(step.workingFolder)},
            {"environment", toJson(step.environment)},
            {"method", toStd(step.method)},
            {"url", toStd(step.url)},
            {"headers", toJson(step.headers)},
            {"body", toStd(step.body)},
            {"expectStatus", step.expectStatus},
            {"wait", step.wait.count()},
            {"question", bothLanguages(step.question)}};
}

actions::LiteralStep stepFromJson(const Json &json)
{
    actions::LiteralStep step;
    step.id = textOf(json, "id");
    step.title = localizedOf(json, "title");
    step.kind = fromKey<runbook::PlanStep::Kind>(stepKinds, json, "kind");
    step.timeout = durationOf(json, "timeout");
    step.program = textOf(json, "program");
    step.arguments = textsOf(json, "arguments");
    step.workingFolder = textOf(json, "workingFolder");
    step.environment = textsFromJson(member(json, "environment"));
    step.method = textOf(json, "method");
    step.url = textOf(json, "url");
    step.headers = textsFromJson(member(json, "headers"));
    step.body = textOf(json, "body");
    for (const auto &status : member(json, "expectStatus")) {
        if (status.is_number_integer())
            step.expectStatus.push_back(status.get<int>());
    }
    step.wait = durationOf(json, "wait");
    step.question = localizedOf(json, "question");
    return step;
}

Json toJson(const runbook::Shown &shown)
{
    const auto &lookup = shown.lookup;
    return {{"title", bothLanguages(lookup.title)},
            {"url", toStd(lookup.url)},
            {"method", toStd(lookup.method)},
            {"headers", toJson(lookup.headers)},
            {"pointer", toStd(lookup.pointer)},
            {"header", toStd(lookup.header)},
            {"program", toStd(lookup.program)},
            {"arguments", listOf(lookup.arguments)},
            {"environment", toJson(lookup.environment)},
            {"pattern", toStd(lookup.pattern)},
            {"other", toStd(lookup.other)},
            {"before", toStd(lookup.before)},
            {"only", lookup.only},
            {"missing", bothLanguages(lookup.missing)},
            {"is", toStd(shown.is)},
            {"times", shown.times}};
}

runbook::Shown shownFromJson(const Json &json)
{
    runbook::Shown shown;
    auto &lookup = shown.lookup;
    lookup.title = localizedOf(json, "title");
    lookup.url = textOf(json, "url");
    lookup.method = textOf(json, "method");
    lookup.headers = textsFromJson(member(json, "headers"));
    lookup.pointer = textOf(json, "pointer");
    lookup.header = textOf(json, "header");
    lookup.program = textOf(json, "program");
    lookup.arguments = textsOf(json, "arguments");
    lookup.environment = textsFromJson(member(json, "environment"));
    lookup.pattern = textOf(json, "pattern");
    lookup.other = textOf(json, "other");
    lookup.before = textOf(json, "before");
    lookup.only = flagOf(json, "only");
    lookup.missing = localizedOf(json, "missing");
    shown.is = textOf(json, "is");
    shown.times = int(integerOf(json, "times"));
    return shown;
}

Json toJson(const actions::Check &check)
{
    auto shows = Json::array();
    for (const auto &shown : check.verification.shows)
        shows.push_back(toJson(shown));
    const auto &wanted = check.verification;
    return {{"healthUrl", toStd(wanted.healthUrl)},
            {"times", wanted.times},
            {"every", wanted.every.count()},
            {"versionUrl", toStd(wanted.versionUrl)},
            {"versionPointer", toStd(wanted.versionPointer)},
            {"version", toStd(wanted.version)},
            {"shows", std::move(shows)},
            {"indicator", toStd(wanted.indicator)},
            {"below", wanted.below},
            {"stable", wanted.stable.count()},
            {"within", wanted.within.count()},
            {"indicatorTitle", bothLanguages(check.indicatorTitle)},
            {"unit", units[size_t(check.unit)]},
            {"rollback", check.rollback}};
}

actions::Check checkFromJson(const Json &json)
{
    actions::Check check;
    auto &wanted = check.verification;
    wanted.healthUrl = textOf(json, "healthUrl");
    wanted.times = int(integerOf(json, "times"));
    wanted.every = durationOf(json, "every");
    wanted.versionUrl = textOf(json, "versionUrl");
    wanted.versionPointer = textOf(json, "versionPointer");
    wanted.version = textOf(json, "version");
    for (const auto &shown : member(json, "shows"))
        wanted.shows.push_back(shownFromJson(shown));
    wanted.indicator = textOf(json, "indicator");
    wanted.below = numberOf(json, "below");
    wanted.stable = durationOf(json, "stable");
    wanted.within = durationOf(json, "within");
    check.indicatorTitle = localizedOf(json, "indicatorTitle");
    check.unit = fromKey<runbook::Indicator::Unit>(units, json, "unit");
    check.rollback = flagOf(json, "rollback");
    return check;
}

Json toJson(const actions::StepOutcome &outcome)
{
    return {{"result", toStd(actions::toKey(outcome.result))},
            {"acted", outcome.acted},
            {"exitCode", outcome.exitCode},
            {"httpStatus", outcome.httpStatus},
            {"tail", toStd(fromUtf8Lossy(outcome.tail))},
            {"bytes", outcome.bytes},
            {"took", outcome.took.count()},
            {"message", toStd(outcome.message)}};
}

actions::StepOutcome stepOutcomeFromJson(const Json &json)
{
    actions::StepOutcome outcome;
    const auto result = actions::stepResultFromKey(textOf(json, "result"));
    outcome.result = result ? *result : actions::StepResult::Unknown;
    outcome.acted = flagOf(json, "acted", true);
    outcome.exitCode = int(integerOf(json, "exitCode"));
    outcome.httpStatus = int(integerOf(json, "httpStatus"));
    outcome.tail = textOf(json, "tail").toUtf8();
    outcome.bytes = integerOf(json, "bytes");
    outcome.took = durationOf(json, "took");
    outcome.message = textOf(json, "message");
    return outcome;
}

} // namespace thabat::runner

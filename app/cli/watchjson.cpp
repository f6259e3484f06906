// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/watchjson.h"

#include "app/base/text.h"
#include "app/cli/jsontime.h"

#include <array>
#include <cmath>

namespace thabat::cli {

using namespace Qt::StringLiterals;
using namespace monitor;

namespace {

constexpr std::array matchWords = {"no", "yes", "unknown"};
constexpr std::array foreignWords = {"pending", "firing", "silenced", "inhibited"};
constexpr std::array silenceWords = {"pending", "active", "expired"};
constexpr std::array targetWords = {"unknown", "up", "down"};

Json numberOrNull(const std::optional<double> &value)
{
    return value && std::isfinite(*value) ? Json(*value) : Json(nullptr);
}

std::string plain(const QString &text)
{
    return toStd(withoutIsolates(text));
}

Json listOf(const QStringList &texts)
{
    Json list = Json::array();
    for (const auto &text : texts)
        list.push_back(plain(text));
    return list;
}

Json toJson(const ComponentState &component)
{
    return {{"component", toStd(component.component)},
            {"health", toStd(toKey(component.health))},
            {"reason", plain(component.reason)},
            {"trouble", toStd(toKey(component.trouble))},
            {"since", timeOrNull(component.since)},
            {"checked", timeOrNull(component.checked)},
            {"freshness", toStd(toKey(component.freshness))}};
}

Json toJson(const Reading &reading)
{
    Json parts = Json::array();
    for (const auto &part : reading.parts)
        parts.push_back({{"labels", toStd(part.labels)}, {"value", numberOrNull(part.value)}});
    return {{"indicator", toStd(reading.indicator)},
            {"value", numberOrNull(reading.value)},
            {"unknown", plain(reading.unknown)},
            {"sampled", timeOrNull(reading.sampled)},
            {"freshness", toStd(toKey(reading.freshness))},
            {"origin", reading.origin == Origin::Server ? "server" : "desk"},
            {"parts", parts}};
}

Json toJson(const AlertState &alert)
{
    return {{"alert", toStd(alert.alert)},      {"state", toStd(toKey(alert.state))},
            {"since", timeOrNull(alert.since)}, {"value", numberOrNull(alert.value)},
            {"reason", plain(alert.reason)},    {"severity", toStd(domain::toKey(alert.severity))}};
}

Json toJson(const SignState &sign)
{
    return {{"sign", sign.sign + 1},
            {"match", matchWords[size_t(sign.match)]},
            {"value", numberOrNull(sign.value)},
            {"since", timeOrNull(sign.since)},
            {"reason", plain(sign.reason)}};
}

Json toJson(const Suggestion &suggestion)
{
    Json signs = Json::array();
    for (const auto &sign : suggestion.signs)
        signs.push_back(toJson(sign));
    return {{"playbook", toStd(suggestion.playbook)},
            {"matched", suggestion.matched},
            {"known", suggestion.known},
            {"total", suggestion.total},
            {"signs", signs}};
}

Json toJson(const SourceState &source)
{
    return {{"source", toStd(source.source)},
            {"problem", plain(source.problem)},
            {"lastGood", timeOrNull(source.lastGood)}};
}

Json toJson(const ServerState &server)
{
    return {{"problem", plain(server.problem)},
            {"warnings", listOf(server.warnings)},
            {"lastGood", timeOrNull(server.lastGood)}};
}

Json toJson(const ForeignAlert &alert)
{
    Json labels = Json::object();
    for (const auto &[name, value] : alert.labels)
        labels[toStd(name)] = toStd(value);
    return {{"name", toStd(alert.name)},
            {"summary", toStd(alert.summary)},
            {"state", foreignWords[size_t(alert.state)]},
            {"since", timeOrNull(alert.since)},
            {"labels", labels},
            {"silencedBy", listOf(alert.silencedBy)},
            {"from", toStd(alert.from)}};
}

Json toJson(const Silence &silence)
{
    return {{"silence", toStd(silence.id)},
            {"matchers", listOf(silence.matchers)},
            {"author", toStd(silence.author)},
            {"reason", toStd(silence.reason)},
            {"begins", timeOrNull(silence.begins)},
            {"ends", timeOrNull(silence.ends)},
            {"state", silenceWords[size_t(silence.state)]}};
}

Json toJson(const ScrapeTarget &target)
{
    return {{"job", toStd(target.job)},
            {"instance", toStd(target.instance)},
            {"state", targetWords[size_t(target.state)]},
            {"problem", plain(target.problem)},
            {"lastScrape", timeOrNull(target.lastScrape)}};
}

Json toJson(const CertificateState &certificate)
{
    return {{"host", toStd(certificate.host)},
            {"ends", timeOrNull(certificate.ends)},
            {"soon", certificate.isSoon}};
}

template <typename Entry>
Json all(const std::vector<Entry> &entries)
{
    Json list = Json::array();
    for (const auto &entry : entries)
        list.push_back(toJson(entry));
    return list;
}

} // namespace

Json toJson(const WatchState &state)
{
    return {{"at", timeOrNull(state.at)},
            {"version", toStd(state.running.version)},
            {"gitSha", toStd(state.running.gitSha)},
            {"proposed", state.proposed ? Json(toStd(domain::toKey(*state.proposed))) : Json(nullptr)},
            {"proposedBy", toStd(state.proposedBy)},
            {"components", all(state.components)},
            {"indicators", all(state.readings)},
            {"alerts", all(state.alerts)},
            {"sources", all(state.sources)},
            {"suggestions", all(state.suggestions)},
            {"prometheus", toJson(state.prometheus)},
            {"alertmanager", toJson(state.alertmanager)},
            {"foreignAlerts", all(state.foreignAlerts)},
            {"silences", all(state.silences)},
            {"targets", all(state.targets)},
            {"certificates", all(state.certificates)}};
}

} // namespace thabat::cli

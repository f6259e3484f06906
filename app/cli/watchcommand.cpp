// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/watchcommand.h"

#include "app/base/text.h"
#include "app/base/timetext.h"
#include "app/cli/reach.h"

#include <cmath>

namespace thabat::cli {

using namespace Qt::StringLiterals;

namespace {

Json numberOrNull(const std::optional<double> &value)
{
    return value && std::isfinite(*value) ? Json(*value) : Json(nullptr);
}

Json instant(const QDateTime &time)
{
    return time.isValid() ? Json(toStd(toRfc3339(time))) : Json(nullptr);
}

std::string plain(const QString &text)
{
    return toStd(withoutIsolates(text));
}

std::string keyOf(monitor::ForeignAlert::State state)
{
    using State = monitor::ForeignAlert::State;
    switch (state) {
    case State::Pending:
        return "pending";
    case State::Firing:
        return "firing";
    case State::Silenced:
        return "silenced";
    case State::Inhibited:
        break;
    }
    return "inhibited";
}

std::string keyOf(monitor::ScrapeTarget::State state)
{
    using State = monitor::ScrapeTarget::State;
    return state == State::Up ? "up" : state == State::Down ? "down" : "unknown";
}

Json jsonOf(const monitor::Reading &reading)
{
    Json json = {{"indicator", toStd(reading.indicator)},
                 {"value", numberOrNull(reading.value)},
                 {"unknown", plain(reading.unknown)},
                 {"sampled", instant(reading.sampled)},
                 {"freshness", toStd(monitor::toKey(reading.freshness))},
                 {"origin", reading.origin == monitor::Origin::Server ? "server" : "desk"},
                 {"parts", Json::array()}};
    for (const auto &part : reading.parts)
        json["parts"].push_back({{"labels", toStd(part.labels)}, {"value", numberOrNull(part.value)}});
    return json;
}

Json jsonOf(const monitor::ServerState &server)
{
    Json json = {{"problem", plain(server.problem)},
                 {"warnings", Json::array()},
                 {"lastGood", instant(server.lastGood)}};
    for (const auto &warning : server.warnings)
        json["warnings"].push_back(plain(warning));
    return json;
}

Json jsonOf(const monitor::ForeignAlert &alert)
{
    Json json = {{"name", toStd(alert.name)},     {"state", keyOf(alert.state)},
                 {"since", instant(alert.since)}, {"summary", toStd(alert.summary)},
                 {"from", toStd(alert.from)},     {"labels", Json::object()}};
    for (const auto &[name, value] : alert.labels)
        json["labels"][toStd(name)] = toStd(value);
    return json;
}

Json jsonOf(const monitor::ScrapeTarget &target)
{
    return {{"job", toStd(target.job)},
            {"instance", toStd(target.instance)},
            {"state", keyOf(target.state)},
            {"problem", toStd(target.problem)},
            {"lastScrape", instant(target.lastScrape)}};
}

Json jsonOf(const monitor::ComponentState &component)
{
    return {{"component", toStd(component.component)},
            {"health", toStd(monitor::toKey(component.health))},
            {"reason", plain(component.reason)},
            {"trouble", toStd(toKey(component.trouble))},
            {"since", instant(component.since)},
            {"checked", instant(component.checked)},
            {"freshness", toStd(monitor::toKey(component.freshness))}};
}

Json jsonOf(const monitor::AlertState &alert)
{
    return {{"alert", toStd(alert.alert)},   {"state", toStd(monitor::toKey(alert.state))},
            {"since", instant(alert.since)}, {"value", numberOrNull(alert.value)},
            {"reason", plain(alert.reason)}, {"severity", toStd(domain::toKey(alert.severity))}};
}

Json jsonOf(const monitor::Suggestion &suggestion)
{
    return {{"playbook", toStd(suggestion.playbook)},
            {"matched", suggestion.matched},
            {"known", suggestion.known},
            {"total", suggestion.total}};
}

template <typename Entry>
Json listOf(const std::vector<Entry> &entries)
{
    Json list = Json::array();
    for (const auto &entry : entries)
        list.push_back(jsonOf(entry));
    return list;
}

} // namespace

Json toJson(const monitor::WatchState &state)
{
    return {{"at", instant(state.at)},
            {"version", toStd(state.running.version)},
            {"gitSha", toStd(state.running.gitSha)},
            {"proposed", state.proposed ? Json(toStd(domain::toKey(*state.proposed))) : Json(nullptr)},
            {"proposedBy", toStd(state.proposedBy)},
            {"components", listOf(state.components)},
            {"indicators", listOf(state.readings)},
            {"alerts", listOf(state.alerts)},
            {"suggestions", listOf(state.suggestions)},
            {"prometheus", jsonOf(state.prometheus)},
            {"targets", listOf(state.targets)},
            {"foreignAlerts", listOf(state.foreignAlerts)}};
}

CliCommand::Shape WatchCommand::shape() const
{
    return {u"watch"_s,
            u"watch the service and print one JSON line a round"_s,
            {},
            {valueOption(u"for"_s, u"how long, such as 30s"_s),
             valueOption(u"every"_s, u"how often, such as 1s"_s)},
            {},
            {}};
}

void WatchCommand::run(const Context &context, const Words &words, Finish finish)
{
    const auto total = durationFromText(words.has(u"for"_s) ? words.of(u"for"_s) : u"30s"_s);
    const auto every = durationFromText(words.has(u"every"_s) ? words.of(u"every"_s) : u"1s"_s);
    for (const auto &duration : {total, every}) {
        if (!duration)
            return finish(context.fail(duration.error()));
        if (duration->count() < 10)
            return finish(context.fail({Error::Code::InvalidInput, tr("A duration must be at least 10ms.")}));
    }
    auto files = assembly::readDeskFiles(context.choices);
    if (!files)
        return finish(context.fail(files.error()));
    m_files = std::make_unique<assembly::DeskFiles>(std::move(*files));
    m_watch = std::make_unique<monitor::Watch>(m_files->profile, m_clock);
    connect(&m_rounds, &QTimer::timeout, this, [this, context] {
        context.print(toJson(m_watch->state()));
    });
    m_end.setSingleShot(true);
    connect(&m_end, &QTimer::timeout, this, [this, finish] {
        m_rounds.stop();
        const bool reached = isReached(m_watch->state());
        m_watch->stop();
        finish(reached ? Exit::Done : Exit::Unreachable);
    });
    m_watch->start();
    m_rounds.start(*every);
    m_end.start(*total + std::chrono::milliseconds(20));
}

} // namespace thabat::cli

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

} // namespace

Json toJson(const monitor::WatchState &state)
{
    Json json = {{"at", instant(state.at)},
                 {"version", toStd(state.running.version)},
                 {"gitSha", toStd(state.running.gitSha)},
                 {"proposed", state.proposed ? Json(toStd(domain::toKey(*state.proposed))) : Json(nullptr)},
                 {"proposedBy", toStd(state.proposedBy)},
                 {"components", Json::array()},
                 {"indicators", Json::array()},
                 {"alerts", Json::array()},
                 {"certificates", Json::array()},
                 {"suggestions", Json::array()}};
    for (const auto &component : state.components)
        json["components"].push_back({{"component", toStd(component.component)},
                                      {"health", toStd(monitor::toKey(component.health))},
                                      {"reason", plain(component.reason)},
                                      {"trouble", toStd(toKey(component.trouble))},
                                      {"since", instant(component.since)},
                                      {"checked", instant(component.checked)},
                                      {"freshness", toStd(monitor::toKey(component.freshness))}});
    for (const auto &reading : state.readings)
        json["indicators"].push_back({{"indicator", toStd(reading.indicator)},
                                      {"value", numberOrNull(reading.value)},
                                      {"unknown", plain(reading.unknown)},
                                      {"sampled", instant(reading.sampled)},
                                      {"freshness", toStd(monitor::toKey(reading.freshness))}});
    for (const auto &alert : state.alerts)
        json["alerts"].push_back({{"alert", toStd(alert.alert)},
                                  {"state", toStd(monitor::toKey(alert.state))},
                                  {"since", instant(alert.since)},
                                  {"value", numberOrNull(alert.value)},
                                  {"reason", plain(alert.reason)},
                                  {"severity", toStd(domain::toKey(alert.severity))}});
    for (const auto &certificate : state.certificates)
        json["certificates"].push_back({{"host", toStd(certificate.host)},
                                        {"ends", instant(certificate.ends)},
                                        {"isSoon", certificate.isSoon}});
    for (const auto &suggestion : state.suggestions)
        json["suggestions"].push_back({{"playbook", toStd(suggestion.playbook)},
                                       {"matched", suggestion.matched},
                                       {"known", suggestion.known},
                                       {"total", suggestion.total}});
    return json;
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

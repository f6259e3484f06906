// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/sharing.h"

#include "app/base/loopback.h"
#include "app/base/sharedpromise.h"
#include "app/base/text.h"
#include "app/base/timetext.h"
#include "app/desk/sharingwords.h"
#include "app/journal/journal.h"

#include <QUrl>

#include <array>

namespace thabat::desk {

using namespace Qt::StringLiterals;
using journal::HubState;
using journal::RoundReport;

namespace {

//! The host in a form that can be compared: one name for everything that is this machine.
QString hostKey(const QString &host)
{
    const auto name = host.trimmed().toLower();
    if (name.startsWith(u'/') || isLoopback(name))
        return u"localhost"_s;
    return name.endsWith(u'.') ? name.chopped(1) : name;
}

QStringList watchedHosts(const runbook::Profile &profile)
{
    QStringList hosts;
    const auto add = [&hosts](const QString &url) {
        if (const auto host = QUrl(url).host(); !host.isEmpty())
            hosts += hostKey(host);
    };
    for (const auto &probe : profile.probes)
        add(probe.url);
    for (const auto &source : profile.sources)
        add(source.url);
    for (const auto &[name, value] : profile.variables) {
        hosts += hostKey(value);
        add(value);
    }
    return hosts;
}

} // namespace

Sharing::Sharing(Workplace &workplace, QObject *parent)
    : QObject(parent)
    , m_workplace(workplace)
    , m_sync(workplace.hub(), workplace.journal(), workplace.clock())
{
    connect(&m_sync, &journal::HubSync::stateChanged, this, &Sharing::changed);
    connect(&workplace, &Workplace::recorded, this, &Sharing::presentMyself);
}

void Sharing::start()
{
    presentMyself();
    m_sync.start();
}

void Sharing::lookAt(const QString &incident)
{
    m_incident = incident;
    presentMyself();
}

void Sharing::presentMyself()
{
    const auto open = m_workplace.replay().openIncidents();
    const auto only = open.size() == 1 ? open.front()->id : QString();
    m_sync.setPresence(m_workplace.person(), m_incident.isEmpty() ? only : m_incident);
}

Later<Answer> Sharing::bringInStep()
{
    if (!m_workplace.hub().isThere())
        return answered<Answer>(
            Error{Error::Code::Conflict, tr("This desk is alone: desk.json names no hub.")});
    start();
    auto promise = promiseOf<Answer>();
    auto *listener = new QObject(this); // lives as long as this request
    connect(&m_sync, &journal::HubSync::roundOver, listener,
            [this, listener, promise, pushed = 0, pulled = 0](const RoundReport &report) mutable {
                pushed += report.pushed;
                pulled += report.pulled;
                const auto problem = report.problem ? report.problem : report.pushProblem;
                if (!problem && !report.isInStep())
                    return; // there is more, and the next round comes at once
                listener->deleteLater();
                listener->disconnect();
                disconnect(&m_sync, nullptr, listener, nullptr);
                if (problem)
                    return settle(promise, Error{Error::Code::Network, problem->message});
                Answer answer;
                answer.text = SharingWords::whole(state(), m_workplace.now()).join(u' ');
                answer.data = {
                    {"pushed", pushed}, {"pulled", pulled}, {"hub", toJson(state(), m_workplace.now())}};
                settle(promise, answer);
            });
    m_sync.syncNow();
    return promise->future();
}

QString toKey(HubState::Kind kind)
{
    static const std::array keys = {u"off"_s,         u"connecting"_s, u"inStep"_s, u"catchingUp"_s,
                                    u"unreachable"_s, u"stalled"_s,    u"refused"_s};
    return keys[size_t(kind)];
}

Json toJson(const HubState &state, const QDateTime &now)
{
    const auto time = [](const QDateTime &at) {
        return at.isValid() ? Json(toStd(toRfc3339(at))) : Json(nullptr);
    };
    Json others = Json::array();
    for (const auto &other : state.others)
        others.push_back({{"desk", toStd(other.desk)},
                          {"person", toStd(other.person)},
                          {"incident", toStd(other.incident)},
                          {"seen", time(other.seen)},
                          {"ageMs", SharingWords::ageOf(other, state, now).count()},
                          {"clockAheadMs", other.ahead.count()}});
    Json troubles = Json::array();
    for (const auto &trouble : state.troubles)
        troubles.push_back({{"desk", toStd(trouble.desk)},
                            {"number", trouble.number},
                            {"reason", toStd(trouble.reason)},
                            {"ours", trouble.isOurs}});
    return {{"state", toStd(toKey(state.kind))},
            {"since", time(state.since)},
            {"lastRound", time(state.lastRound)},
            {"reason", toStd(withoutIsolates(state.reason))},
            {"toPush", state.toPush},
            {"toPull", state.toPull},
            {"backlog", state.backlog},
            {"clockAheadMs", state.ahead.count()},
            {"others", others},
            {"quarantined", troubles},
            {"withheldHere", state.withheld},
            {"withheldThere", state.withheldThere}};
}

QString hubWarning(const journal::HubSettings &hub, const runbook::Profile &profile)
{
    if (!hub.isThere() || !watchedHosts(profile).contains(hostKey(hub.host)))
        return {};
    return Sharing::tr(
               "The hub is on %1, which this profile watches: when that fails, desks cannot meet either. "
               "Everything still works on each desk; a hub elsewhere is better.")
        .arg(ltr(hub.host));
}

} // namespace thabat::desk

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/alarmboard.h"

#include <algorithm>
#include <cmath>

namespace thabat::monitor {

using namespace std::chrono_literals;

namespace {

constexpr size_t turnsOfChatter = 3;
constexpr auto longestStep = 5s; //!< between two looks; more is a sleep, and nobody was asked meanwhile

domain::Severity worstOf(const runbook::AlertDefinition &alert)
{
    return alert.proposes.empty() ? alert.severity : std::min(alert.severity, alert.proposes.back().severity);
}

} // namespace

AlarmBoard::AlarmBoard(const runbook::Profile &profile)
    : m_profile(profile)
{
    findVitals();
}

void AlarmBoard::findVitals()
{
    for (const auto &alert : m_profile.alerts) {
        if (!alert.problem.isEmpty() || worstOf(alert) > domain::Severity::P1)
            continue;
        const bool isProbe = alert.indicator.isEmpty();
        const auto &signal = isProbe ? alert.probe : alert.indicator;
        const bool known = std::any_of(m_vitals.begin(), m_vitals.end(), [&](const Vital &vital) {
            return vital.signal == signal && vital.isProbe == isProbe;
        });
        if (!known)
            m_vitals.push_back({signal, m_profile.componentOf(alert), isProbe, {}, {}});
    }
}

const Alarm *AlarmBoard::alarm(QStringView id) const
{
    const auto found = std::find_if(m_alarms.begin(), m_alarms.end(), [id](const Alarm &alarm) {
        return alarm.id == id;
    });
    return found == m_alarms.end() ? nullptr : &*found;
}

AlarmBoard::News AlarmBoard::update(const WatchState &state, const Moment &now)
{
    const auto before = m_alarms;
    const auto passed = std::min<Time>(now.monotonic - m_lastLook.value_or(now.monotonic), longestStep);
    m_lastLook = now.monotonic;
    dropShelves(now.wall);
    News news;
    for (const auto &alert : state.alerts)
        take(lookAt(alert), now, news);
    for (auto &vital : m_vitals)
        take(lookAt(vital, state, passed), now, news);
    news.changed = m_alarms != before;
    return news;
}

AlarmBoard::Look AlarmBoard::lookAt(const AlertState &state) const
{
    Look look;
    look.as.id = look.as.subject = state.alert;
    look.as.severity = state.severity;
    look.as.value = state.value;
    look.bad = state.state == AlertState::State::Firing;
    look.good = state.state == AlertState::State::Inactive;
    look.clearAfter = clearAfter();
    const auto *alert = m_profile.alert(state.alert);
    if (!alert)
        return look;
    look.as.component = m_profile.componentOf(*alert);
    if (alert->keepFiringFor > 0ms)
        look.clearAfter = 0ms;
    const double quiet = alert->above - std::abs(alert->above) * alert->deadband;
    if (!alert->indicator.isEmpty() && state.value && *state.value > quiet)
        look.good = false;
    return look;
}

AlarmBoard::Look AlarmBoard::lookAt(Vital &vital, const WatchState &state, Time passed) const
{
    QDateTime newest;
    auto freshness = Freshness::Stale;
    if (!vital.isProbe) {
        if (const auto *reading = state.reading(vital.signal)) {
            newest = reading->sampled;
            freshness = reading->freshness;
        }
    } else if (const auto *component = state.component(vital.component)) {
        newest = component->checked;
        freshness = component->freshness;
    } else {
        freshness = Freshness::Fresh; // a probe without a tile says nothing about its age
    }
    vital.silent = newest == vital.newest ? vital.silent + passed : 0ms;
    vital.newest = newest;

    Look look;
    look.as.id = domain::noDataPrefix + vital.signal;
    look.as.kind = Alarm::Kind::NoData;
    look.as.subject = vital.signal;
    look.as.component = vital.component;
    look.as.severity = domain::Severity::P1;
    look.bad = freshness == Freshness::Stale && vital.silent > m_profile.staleAfter;
    look.good = freshness != Freshness::Stale;
    look.clearAfter = clearAfter();
    return look;
}

void AlarmBoard::take(const Look &look, const Moment &now, News &news)
{
    auto &track = m_tracks[look.as.id];
    std::erase_if(track.turns, [&](Time turn) {
        return now.monotonic - turn > chatterWindow();
    });
    if (look.bad && !track.bad)
        track.turns.push_back(now.monotonic);
    track.bad = look.bad;

    const auto found = std::find_if(m_alarms.begin(), m_alarms.end(), [&look](const Alarm &alarm) {
        return alarm.id == look.as.id;
    });
    if (found == m_alarms.end()) {
        if (!look.bad)
            return;
        auto alarm = look.as;
        alarm.since = now.wall;
        alarm.flapping = track.turns.size() >= turnsOfChatter;
        putOnShelf(alarm);
        track.told = alarm.severity;
        track.goodSince.reset();
        m_alarms.push_back(alarm);
        if (!alarm.shelf)
            news.raised.push_back(alarm);
        return;
    }
    found->flapping = track.turns.size() >= turnsOfChatter;
    if (isOver(*found, look, track, now)) {
        news.ended.push_back(*found);
        m_alarms.erase(found);
        return;
    }
    found->clearing = track.goodSince.has_value();
    goOn(*found, look, track, news);
}

//! What stands goes on: another value, and perhaps so much worse that it is told anew.
void AlarmBoard::goOn(Alarm &alarm, const Look &look, Track &track, News &news)
{
    if (!look.bad)
        return;
    alarm.value = look.as.value;
    alarm.severity = look.as.severity;
    const bool wasShelved = alarm.shelf.has_value();
    putOnShelf(alarm);
    const bool worse = alarm.severity < track.told;
    if (worse)
        alarm.acknowledged.reset();
    const bool cameDown = wasShelved && !alarm.shelf;
    if (!alarm.shelf && (worse || cameDown))
        news.raised.push_back(alarm);
    track.told = std::min(track.told, alarm.severity);
}

bool AlarmBoard::isOver(const Alarm &alarm, const Look &look, Track &track, const Moment &now) const
{
    if (!look.good) {
        track.goodSince.reset();
        return false;
    }
    if (!track.goodSince)
        track.goodSince = now.monotonic;
    return !alarm.flapping && now.monotonic - *track.goodSince >= look.clearAfter;
}

void AlarmBoard::putOnShelf(Alarm &alarm) const
{
    const auto shelf = m_shelves.find(alarm.id);
    if (shelf != m_shelves.end() && alarm.mayBeShelved())
        alarm.shelf = shelf->second;
    else
        alarm.shelf.reset();
}

void AlarmBoard::dropShelves(const QDateTime &now)
{
    std::erase_if(m_shelves, [&now](const auto &entry) {
        return entry.second.until <= now;
    });
    for (auto &alarm : m_alarms) {
        if (!m_shelves.contains(alarm.id))
            alarm.shelf.reset();
    }
}

void AlarmBoard::acknowledge(const QStringList &ids, const Acknowledgement &seen)
{
    for (auto &alarm : m_alarms) {
        if (ids.contains(alarm.id) && !alarm.acknowledged && alarm.since <= seen.at)
            alarm.acknowledged = seen;
    }
}

void AlarmBoard::shelve(const QString &id, const Shelf &shelf)
{
    m_shelves[id] = shelf;
    for (auto &alarm : m_alarms) {
        if (alarm.id == id)
            putOnShelf(alarm);
    }
}

void AlarmBoard::unshelve(const QString &id)
{
    m_shelves.erase(id);
    for (auto &alarm : m_alarms) {
        if (alarm.id == id)
            alarm.shelf.reset();
    }
}

} // namespace thabat::monitor

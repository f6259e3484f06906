// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/alertlines.h"

#include <algorithm>
#include <map>

namespace thabat::monitor {

namespace {

//! A name as all its spellings share it: letters and digits, lower-case.
QString spelling(const QString &name)
{
    auto bare = name;
    bare.removeIf([](QChar c) {
        return !c.isLetterOrNumber();
    });
    return bare.isEmpty() ? name : bare.toCaseFolded();
}

AlertLine::State stateOf(const AlertState &alert)
{
    switch (alert.state) {
    case AlertState::State::Firing:
        return AlertLine::State::Firing;
    case AlertState::State::Pending:
        return AlertLine::State::Pending;
    case AlertState::State::Unknown:
        return AlertLine::State::Unknown;
    case AlertState::State::Inactive:
        break;
    }
    return AlertLine::State::Inactive;
}

AlertLine::State stateOf(const ForeignAlert &alert)
{
    switch (alert.state) {
    case ForeignAlert::State::Firing:
        return AlertLine::State::Firing;
    case ForeignAlert::State::Pending:
        return AlertLine::State::Pending;
    case ForeignAlert::State::Silenced:
    case ForeignAlert::State::Inhibited:
        break;
    }
    return AlertLine::State::Quiet;
}

//! Prometheus knows nothing of silences: what Alertmanager holds back is not firing a second time there.
AlertLine::State stateOf(const std::vector<const ForeignAlert *> &alerts)
{
    const bool isHeld = std::any_of(alerts.begin(), alerts.end(), [](const ForeignAlert *alert) {
        return stateOf(*alert) == AlertLine::State::Quiet;
    });
    auto worst = isHeld ? AlertLine::State::Quiet : AlertLine::State::Inactive;
    for (const auto *alert : alerts) {
        if (!isHeld || alert->from != u"prometheus")
            worst = std::min(worst, stateOf(*alert));
    }
    return worst;
}

} // namespace

QString AlertLine::name() const
{
    if (!theirs.empty())
        return theirs.front()->name;
    return definition ? definition->id : QString();
}

std::vector<AlertLine> alertLines(const runbook::Profile &profile, const WatchState &state)
{
    std::vector<AlertLine> lines;
    std::map<QString, size_t> places;
    for (const auto &definition : profile.alerts) {
        const auto *ours = state.alert(definition.id);
        if (!definition.title.en.isEmpty())
            places.emplace(spelling(definition.title.en), lines.size());
        places.emplace(spelling(definition.id), lines.size());
        lines.push_back({ours ? stateOf(*ours) : AlertLine::State::Unknown, &definition, ours, {}});
    }
    for (const auto &alert : state.foreignAlerts) {
        const auto [place, isNew] = places.emplace(spelling(alert.name), lines.size());
        if (isNew)
            lines.push_back({});
        lines[place->second].theirs.push_back(&alert);
    }
    for (auto &line : lines) {
        std::stable_sort(line.theirs.begin(), line.theirs.end(),
                         [](const ForeignAlert *a, const ForeignAlert *b) {
                             return a->since < b->since;
                         });
        if (!line.theirs.empty())
            line.state = line.definition ? std::min(line.state, stateOf(line.theirs)) : stateOf(line.theirs);
    }
    std::stable_sort(lines.begin(), lines.end(), [](const AlertLine &a, const AlertLine &b) {
        return a.state < b.state;
    });
    return lines;
}

} // namespace thabat::monitor

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/healthboard.h"

#include <QCoreApplication>

#include <algorithm>

namespace thabat::monitor {

using runbook::HealthProbe;

namespace {

//! Not knowing is worse than being well: one silent probe keeps a component from being shown as ok.
int badness(Health health)
{
    switch (health) {
    case Health::Ok:
        return 0;
    case Health::Unknown:
        return 1;
    case Health::Degraded:
        return 2;
    case Health::Down:
        break;
    }
    return 3;
}

bool speaksFor(const HealthProbe &probe, const QString &component)
{
    return probe.component == component || probe.checks.contains(component);
}

QString notCheckedYet()
{
    return QCoreApplication::translate("HealthBoard", "Not checked yet.");
}

} // namespace

HealthBoard::HealthBoard(const runbook::Profile &profile)
    : m_profile(profile)
{
}

void HealthBoard::take(const QString &probe, const HealthAnswer &answer, const Moment &now)
{
    m_answers[probe] = {answer, now.monotonic};
}

std::vector<ComponentState> HealthBoard::components(const std::vector<ComponentState> &before,
                                                    const Moment &now) const
{
    std::vector<ComponentState> states;
    for (const auto &component : m_profile.components) {
        auto state = stateOf(component.id, now);
        const auto old = std::find_if(before.begin(), before.end(), [&](const ComponentState &other) {
            return other.component == component.id;
        });
        const bool same = old != before.end() && old->health == state.health && old->since.isValid();
        state.since = same ? old->since : now.wall;
        if (!state.checked.isValid() && old != before.end())
            state.checked = old->checked;
        states.push_back(std::move(state));
    }
    return states;
}

ComponentState HealthBoard::stateOf(const QString &component, const Moment &now) const
{
    std::optional<ComponentState> worst;
    for (const auto &probe : m_profile.probes) {
        if (!speaksFor(probe, component))
            continue;
        auto state = heard(probe, component, now);
        if (!worst || badness(state.health) > badness(worst->health))
            worst = std::move(state);
    }
    auto state = worst.value_or(
        ComponentState{{}, Health::Unknown, QCoreApplication::translate("HealthBoard", "No source.")});
    state.component = component;
    return state;
}

//! What one probe says about a component now.
ComponentState HealthBoard::heard(const HealthProbe &probe, const QString &component, const Moment &now) const
{
    ComponentState state;
    const auto found = m_answers.find(probe.id);
    if (!probe.problem.isEmpty() || found == m_answers.end()) {
        state.reason = probe.problem.isEmpty() ? notCheckedYet() : probe.problem;
        return state;
    }
    const auto &[answer, at] = found->second;
    const auto age = now.monotonic - at;
    state.checked = now.wallOf(at);
    state.freshness = freshnessOf(age, m_profile);
    if (state.freshness == Freshness::Stale) {
        state.reason = noDataFor(age);
        return state;
    }
    const auto take = [&](const HealthVerdict &verdict) {
        if (verdict.component != component || badness(verdict.health) < badness(state.health))
            return;
        state.health = verdict.health;
        state.reason = verdict.reason;
    };
    state.health = Health::Ok;
    take(answer.verdict);
    for (const auto &check : answer.checks)
        take(check);
    return state;
}

AlertInput HealthBoard::inputFrom(const QString &probe, const Moment &now) const
{
    const auto found = m_answers.find(probe);
    if (found == m_answers.end())
        return {{}, {}, notCheckedYet()};
    const auto age = now.monotonic - found->second.at;
    if (freshnessOf(age, m_profile) == Freshness::Stale)
        return {{}, {}, noDataFor(age)};
    const auto &answer = found->second.answer;
    return {answer.failing, {}, answer.verdict.reason};
}

} // namespace thabat::monitor

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/suggester.h"

#include <QCoreApplication>

#include <algorithm>

namespace thabat::monitor {

using runbook::Sign;
using Match = SignState::Match;

namespace {

Match matchIf(bool there)
{
    return there ? Match::Yes : Match::No;
}

SignState byIndicator(const Sign &sign, const WatchState &state)
{
    const auto *reading = state.reading(sign.indicator);
    if (!reading || !reading->value)
        return {0,
                Match::Unknown,
                {},
                reading ? reading->unknown : QCoreApplication::translate("Suggester", "No such indicator.")};
    return {0, matchIf(*reading->value > sign.above), reading->value, {}};
}

SignState byComponent(const Sign &sign, const WatchState &state)
{
    const auto *component = state.component(sign.component);
    if (!component || component->health == Health::Unknown)
        return {0,
                Match::Unknown,
                {},
                component ? component->reason
                          : QCoreApplication::translate("Suggester", "No such component.")};
    return {0, matchIf(component->health != Health::Ok), {}, component->reason};
}

SignState stateOf(const Sign &sign, const WatchState &state)
{
    if (!sign.indicator.isEmpty())
        return byIndicator(sign, state);
    if (!sign.component.isEmpty())
        return byComponent(sign, state);
    return {0, Match::Unknown, {}, QCoreApplication::translate("Suggester", "A person must judge.")};
}

//! When the sign became what it is: known from the round before, else now.
QDateTime sinceOf(const QString &playbook, const SignState &sign, const WatchState &state)
{
    for (const auto &suggestion : state.suggestions) {
        if (suggestion.playbook != playbook || sign.sign >= suggestion.signs.size())
            continue;
        const auto &before = suggestion.signs[sign.sign];
        if (before.match == sign.match && before.since.isValid())
            return before.since;
    }
    return state.at;
}

//! More signs first; of as many, the playbook that fewer signs speak against; then the order of the runbook.
bool fitsBetter(const Suggestion &a, const Suggestion &b)
{
    if (a.matched != b.matched)
        return a.matched > b.matched;
    if (a.known - a.matched != b.known - b.matched)
        return a.known - a.matched < b.known - b.matched;
    return a.matched > 0 && a.total < b.total;
}

} // namespace

std::vector<Suggestion> suggest(const runbook::Runbook &runbook, const WatchState &state)
{
    std::vector<Suggestion> suggestions;
    for (const auto &playbook : runbook.playbooks) {
        Suggestion suggestion;
        suggestion.playbook = playbook.id;
        suggestion.total = int(playbook.signs.size());
        for (size_t index = 0; index < playbook.signs.size(); ++index) {
            auto sign = stateOf(playbook.signs[index], state);
            sign.sign = index;
            sign.since = sinceOf(playbook.id, sign, state);
            suggestion.matched += sign.match == Match::Yes ? 1 : 0;
            suggestion.known += sign.match == Match::Unknown ? 0 : 1;
            suggestion.signs.push_back(std::move(sign));
        }
        suggestions.push_back(std::move(suggestion));
    }
    std::stable_sort(suggestions.begin(), suggestions.end(), fitsBetter);
    return suggestions;
}

const AlertState *worstFiring(const std::vector<AlertState> &alerts)
{
    const AlertState *worst = nullptr;
    for (const auto &alert : alerts) {
        if (alert.state == AlertState::State::Firing && (!worst || alert.severity < worst->severity))
            worst = &alert;
    }
    return worst;
}

std::optional<domain::Severity> proposedAbove(const std::optional<domain::Severity> &declared,
                                              const WatchState &state)
{
    const bool isWorse = state.proposed && (!declared || *state.proposed < *declared); // P0 is the smallest
    return isWorse ? state.proposed : std::nullopt;
}

} // namespace thabat::monitor

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/see/tileface.h"

#include "app/base/text.h"
#include "app/monitor/watch.h"
#include "ui/widgets/severitymark.h"

#include <QCoreApplication>

#include <algorithm>

namespace thabat::ui {

using monitor::AlertState;
using monitor::Freshness;
using monitor::Health;

namespace {

bool probeIsOf(const runbook::Profile &profile, const QString &probe, const QString &component)
{
    return std::any_of(profile.probes.begin(), profile.probes.end(), [&](const auto &other) {
        return other.id == probe && other.component == component;
    });
}

QString stateText(const monitor::ComponentState &state, const Speech &speech, const QDateTime &now)
{
    if (state.health == Health::Unknown)
        return QCoreApplication::translate("HealthTile", "no data");
    const auto word = speech.health(state.health);
    if (!state.checked.isValid())
        return word;
    const auto age = speech.age(state.checked, now);
    if (state.freshness == Freshness::Late)
        return Speech::dotted({word, QCoreApplication::translate("HealthTile", "late %1").arg(age)});
    // Beside a badge the word alone is enough; how long it lasts is in the tool tip.
    return state.health == Health::Ok ? Speech::dotted({word, age}) : word;
}

QString reasonText(const monitor::ComponentState &state, const Speech &speech, const QDateTime &now)
{
    if (state.health == Health::Ok || !state.since.isValid())
        return state.reason;
    const auto lasts = QCoreApplication::translate("HealthTile", "for %1").arg(speech.age(state.since, now));
    return Speech::dotted({lasts, state.reason});
}

} // namespace

QString TileFace::spoken() const
{
    const auto word = state.section(QStringLiteral(" · "), 0, 0);
    const auto sentence = severity
        ? QCoreApplication::translate("HealthTile", "%1: %2. %3").arg(name, word, spokenSeverity(severity))
        : QCoreApplication::translate("HealthTile", "%1: %2").arg(name, word);
    return withoutIsolates(sentence);
}

std::vector<TileFace> tileFaces(const desk::Desk &desk, const Speech &speech, const QDateTime &now)
{
    const auto &profile = desk.profile();
    const auto &watch = desk.watch().state();
    std::vector<TileFace> faces;
    for (const auto &component : profile.components) {
        constexpr qsizetype longestName = 32; // a tile stands in a row with others
        const auto name = shown(speech.of(component.title).simplified(), longestName);
        TileFace face{component.id, name, Health::Unknown, {}, {}, {}};
        const auto *known = watch.component(component.id);
        const auto state = known ? *known : monitor::ComponentState();
        face.health = state.health;
        face.severity = severityOf(state, profile, watch);
        face.state = stateText(state, speech, now);
        face.reason = reasonText(state, speech, now);
        faces.push_back(std::move(face));
    }
    return faces;
}

std::optional<domain::Severity> severityOf(const monitor::ComponentState &state,
                                           const runbook::Profile &profile, const monitor::WatchState &watch)
{
    if (state.health == Health::Ok || state.health == Health::Unknown)
        return {};
    std::optional<domain::Severity> worst;
    for (const auto &alert : watch.alerts) {
        const auto *definition = profile.alert(alert.alert);
        const bool speaks = definition && alert.state == AlertState::State::Firing
            && probeIsOf(profile, definition->probe, state.component);
        if (speaks && (!worst || alert.severity < *worst))
            worst = alert.severity;
    }
    return worst.value_or(state.health == Health::Down ? domain::Severity::P1 : domain::Severity::P2);
}

} // namespace thabat::ui

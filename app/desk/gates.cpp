// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/gates.h"

#include "app/base/text.h"
#include "app/base/timetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace thabat::desk {

using namespace Qt::StringLiterals;

namespace {

QString gateText(const char *text)
{
    return QCoreApplication::translate("Gates", text);
}

//! For how long, up to now, the indicator has stayed below the limit without a gap.
std::chrono::milliseconds stableSince(const runbook::Profile &profile, const monitor::Watch &watch,
                                      const QString &indicator, double limit)
{
    const auto now = watch.state().at;
    const auto *reading = watch.state().reading(indicator);
    if (!reading || reading->freshness == monitor::Freshness::Stale)
        return std::chrono::milliseconds(0); // what it does now is not known
    const auto points = watch.series(indicator, now.addMSecs(-2 * profile.gates.stableFor.count()), now, 600);
    qint64 since = now.toMSecsSinceEpoch();
    for (auto point = points.rbegin(); point != points.rend(); ++point) {
        if (!std::isfinite(point->value) || point->value >= limit)
            break;
        since = point->at;
    }
    return std::chrono::milliseconds(now.toMSecsSinceEpoch() - since);
}

domain::Gate healthGate(const runbook::Profile &profile, const monitor::WatchState &state)
{
    QStringList bad;
    bool any = false;
    for (const auto &probe : profile.probes) {
        if (probe.component.isEmpty())
            continue; // it only looks at the parts behind the service
        any = true;
        const auto *component = state.component(probe.component);
        const bool ok = component && component->health == monitor::Health::Ok
            && component->freshness != monitor::Freshness::Stale;
        if (!ok)
            bad += ltr(probe.component);
    }
    const bool met = bad.isEmpty() && any;
    return {
        u"health"_s,
        met ? gateText(QT_TRANSLATE_NOOP("Gates", "Health is ok"))
            : gateText(QT_TRANSLATE_NOOP("Gates", "Health is not known to be ok: %1")).arg(bad.join(u", "_s)),
        met};
}

domain::Gate stableGate(const runbook::Profile &profile, const monitor::Watch &watch)
{
    auto least = profile.gates.stableFor;
    for (const auto &[indicator, limit] : profile.gates.below)
        least = std::min(least, stableSince(profile, watch, indicator, limit));
    const auto text = gateText(QT_TRANSLATE_NOOP("Gates", "Stable for %1 of %2"));
    const auto seconds = [](std::chrono::milliseconds ms) {
        return ltr(toClockText(std::chrono::duration_cast<std::chrono::seconds>(ms)));
    };
    return {u"stable"_s, text.arg(seconds(least), seconds(profile.gates.stableFor)),
            least >= profile.gates.stableFor};
}

} // namespace

std::vector<domain::Gate> resolveGates(const domain::Incident &incident, const runbook::Profile &profile,
                                       const monitor::Watch &watch, const QString &owner)
{
    const auto count = incident.looseLoops();
    const bool told = std::any_of(incident.updates.begin(), incident.updates.end(), [](const auto &update) {
        return update.audience == u"customers"_s;
    });
    const bool mustTell =
        incident.customers != domain::Customers::No && incident.severity <= domain::Severity::P1;
    return {
        healthGate(profile, watch.state()),
        stableGate(profile, watch),
        {u"run"_s, gateText(QT_TRANSLATE_NOOP("Gates", "No command is running")),
         incident.runningRun() == nullptr},
        {u"loops"_s, QCoreApplication::translate("Gates", "%n open loop(s)", nullptr, count), count == 0},
        {u"freeze"_s, gateText(QT_TRANSLATE_NOOP("Gates", "The deploy freeze is lifted")), !incident.frozen},
        {u"update"_s, gateText(QT_TRANSLATE_NOOP("Gates", "Customers have been told")), told || !mustTell},
        {u"owner"_s, gateText(QT_TRANSLATE_NOOP("Gates", "Somebody owns the post-mortem")), !owner.isEmpty()},
    };
}

} // namespace thabat::desk

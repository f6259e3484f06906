// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/watchlog.h"

#include "app/base/text.h"
#include "app/desk/valuetext.h"
#include "app/monitor/watch.h"

namespace thabat::desk {

using namespace Qt::StringLiterals;

WatchLog::WatchLog(Workplace &workplace, QObject *parent)
    : QObject(parent)
    , m_workplace(workplace)
{
    auto &watch = workplace.watch();
    connect(&watch, &monitor::Watch::alertChanged, this, &WatchLog::alertChanged);
    connect(&watch, &monitor::Watch::healthChanged, this, &WatchLog::healthChanged);
    connect(&watch, &monitor::Watch::versionChanged, this, &WatchLog::versionChanged);
    connect(&watch, &monitor::Watch::clockChanged, this, &WatchLog::clockChanged);
}

void WatchLog::alertChanged(const monitor::AlertState &now, const monitor::AlertState &before)
{
    constexpr auto firing = monitor::AlertState::State::Firing;
    // Pending and unknown come and go; what people must find later is firing and its end.
    const bool worthKeeping = now.state == firing || before.state == firing;
    const auto *alert = m_workplace.profile().alert(now.alert);
    if (!worthKeeping || !alert)
        return;
    const auto *indicator = m_workplace.profile().indicator(alert->indicator);
    const auto value = indicator && now.value ? valueText(*now.value, indicator->unit) : QString();
    record(domain::AlertChanged{now.alert, alert->title.en, monitor::toKey(before.state),
                                monitor::toKey(now.state), value, now.severity});
}

void WatchLog::healthChanged(const monitor::ComponentState &now, const monitor::ComponentState &before)
{
    // The first answer after the start is not a change of the service.
    if (!before.checked.isValid() || now.health == before.health)
        return;
    record(domain::HealthChanged{now.component, monitor::toKey(before.health), monitor::toKey(now.health),
                                 withoutIsolates(now.reason)});
}

void WatchLog::versionChanged(const monitor::RunningVersion &now, const monitor::RunningVersion &before)
{
    const bool isFirst = before.version.isEmpty() && before.gitSha.isEmpty();
    if (isFirst)
        return;
    // Some services tell only their commit; another commit of the same version is a deploy all the same.
    const auto from = before.version.isEmpty() ? before.gitSha : before.version;
    record(domain::DeploySeen{from, now.version.isEmpty() ? now.gitSha : now.version, now.gitSha});
}

void WatchLog::clockChanged(std::chrono::milliseconds by)
{
    record(domain::ClockJumped{by.count()});
}

void WatchLog::record(const domain::Happening &happening)
{
    const auto open = m_workplace.replay().openIncidents();
    if (open.empty()) {
        [[maybe_unused]] const auto recorded = m_workplace.record({happening}, {}, u"auto"_s);
        return;
    }
    for (const auto *incident : open)
        [[maybe_unused]] const auto recorded = m_workplace.record({happening}, incident->id, u"auto"_s);
}

} // namespace thabat::desk

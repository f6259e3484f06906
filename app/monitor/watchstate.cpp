// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/watchstate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace thabat::monitor {

namespace {

template <typename Entry>
const Entry *entryOf(const std::vector<Entry> &entries, QString Entry::*id, QStringView wanted)
{
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const Entry &entry) {
        return entry.*id == wanted;
    });
    return found == entries.end() ? nullptr : &*found;
}

} // namespace

const ComponentState *WatchState::component(QStringView id) const
{
    return entryOf(components, &ComponentState::component, id);
}

const Reading *WatchState::reading(QStringView id) const
{
    return entryOf(readings, &Reading::indicator, id);
}

const AlertState *WatchState::alert(QStringView id) const
{
    return entryOf(alerts, &AlertState::alert, id);
}

QString toKey(Health health)
{
    switch (health) {
    case Health::Ok:
        return u"ok"_s;
    case Health::Degraded:
        return u"degraded"_s;
    case Health::Down:
        return u"down"_s;
    case Health::Unknown:
        break;
    }
    return u"unknown"_s;
}

QString toKey(Freshness freshness)
{
    switch (freshness) {
    case Freshness::Fresh:
        return u"fresh"_s;
    case Freshness::Late:
        return u"late"_s;
    case Freshness::Stale:
        break;
    }
    return u"stale"_s;
}

QString toKey(AlertState::State state)
{
    switch (state) {
    case AlertState::State::Inactive:
        return u"inactive"_s;
    case AlertState::State::Pending:
        return u"pending"_s;
    case AlertState::State::Firing:
        return u"firing"_s;
    case AlertState::State::Unknown:
        break;
    }
    return u"unknown"_s;
}

} // namespace thabat::monitor

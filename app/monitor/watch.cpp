// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/watch.h"

namespace thabat::monitor {

Watch::Watch(const runbook::Profile &profile, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_profile(profile)
    , m_clock(clock)
{
}

Watch::~Watch() = default;

void Watch::start()
{
    m_state.at = m_clock.now();
    for (const auto &component : m_profile.components)
        m_state.components.push_back({component.id});
}

void Watch::stop()
{
}

std::vector<SeriesPoint> Watch::series(const QString &, const QDateTime &, const QDateTime &, int) const
{
    return {};
}

} // namespace thabat::monitor

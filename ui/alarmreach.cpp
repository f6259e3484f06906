// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarmreach.h"

#include "app/desk/desksettings.h"
#include "ui/strip/barzone.h"

#include <algorithm>
#include <functional>

namespace thabat::ui {

namespace {

AlarmBell::Settings soundOf(const desk::Desk &desk)
{
    const auto settings = desk::readDeskSettings(desk.workplace().home());
    return settings ? AlarmBell::Settings{settings->sound, settings->volume} : AlarmBell::Settings();
}

} // namespace

AlarmReach::AlarmReach(const ZoneParts &parts, const QWidget &window, BarZone &bar, const Ways &ways)
    : m_parts(parts)
    , m_bar(bar)
    , m_bell(parts, ways.sound, soundOf(parts.desk))
{
    connect(&m_bell, &AlarmBell::changed, this, &AlarmReach::showState);
    if (ways.notifier)
        m_notices = std::make_unique<AlarmNotices>(parts, *ways.notifier, [&window] {
            return window.isActiveWindow();
        });
    showState();
}

bool AlarmReach::isAnyNew() const
{
    const auto &alarms = m_parts.desk.alarms().now();
    return std::any_of(alarms.begin(), alarms.end(), std::mem_fn(&monitor::Alarm::isNew));
}

void AlarmReach::showState()
{
    m_bar.setSoundState(m_bell.stateText());
}

} // namespace thabat::ui

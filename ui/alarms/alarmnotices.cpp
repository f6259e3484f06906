// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarms/alarmnotices.h"

#include "app/desk/telling.h"
#include "ui/alarms/notifier.h"

#include <utility>

namespace thabat::ui {

using namespace Qt::StringLiterals;

AlarmNotices::AlarmNotices(const ZoneParts &parts, Notifier &notifier, std::function<bool()> isLookedAt,
                           QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_notifier(notifier)
    , m_isLookedAt(std::move(isLookedAt))
{
    connect(&parts.desk.alarms(), &desk::Alarms::raised, this, &AlarmNotices::tellAlarms);
    connect(&parts.pulse, &Pulse::beat, this, &AlarmNotices::tellUpdate);
}

void AlarmNotices::tellAlarms(const std::vector<monitor::Alarm> &alarms)
{
    if (m_isLookedAt())
        return;
    const auto worst = monitor::worstUrgent(alarms);
    if (!worst)
        return;
    QStringList names;
    for (const auto &alarm : alarms) {
        if (alarm.isUrgent())
            names += report::alarmName(alarm.id, {}, &m_parts.desk.profile(), m_parts.speech.words());
    }
    m_notifier.show(
        {*worst == domain::Severity::P0, tr("New alarm: %1").arg(domain::toKey(*worst)), names.join(u'\n')});
}

void AlarmNotices::tellUpdate()
{
    const auto *incident = m_parts.incident();
    const auto due = incident && incident->isOpen() ? incident->updateDue() : QDateTime();
    if (!due.isValid() || due > m_parts.now() || due == m_told)
        return;
    m_told = due; // also while somebody looks: later it is no news
    if (!m_isLookedAt())
        m_notifier.show({false, tr("Status update due"), incident->title});
}

} // namespace thabat::ui

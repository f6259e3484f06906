// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/zoneparts.h"

#include <functional>

namespace thabat::ui {

class Notifier;

//! Tells new P0 and P1 alarms and due updates on the desktop while nobody looks at the window.
class AlarmNotices : public QObject
{
    Q_OBJECT

public:
    //! @p notifier outlives this. @p isLookedAt: the window is active.
    AlarmNotices(const ZoneParts &parts, Notifier &notifier, std::function<bool()> isLookedAt,
                 QObject *parent = nullptr);

private:
    void tellAlarms(const std::vector<monitor::Alarm> &alarms);
    void tellUpdate();

    const ZoneParts m_parts;
    Notifier &m_notifier;
    const std::function<bool()> m_isLookedAt;
    QDateTime m_told = {}; //!< the update that was told
};

} // namespace thabat::ui

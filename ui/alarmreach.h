// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alarms/alarmbell.h"
#include "ui/alarms/alarmnotices.h"

namespace thabat::ui {

class BarZone;
class Notifier;
class SoundPlayer;

//! How alarms reach people beyond what the zones show: sounds, messages on the desktop, and the state of the
//! sound in the bar.
class AlarmReach : public QObject
{
    Q_OBJECT

public:
    //! What reaches out; nullptr: that way there is nothing. Both outlive this.
    struct Ways
    {
        SoundPlayer *sound = nullptr;
        Notifier *notifier = nullptr;
    };

    //! @p window is looked at when it is active. The settings of the sound are those of desk.json.
    AlarmReach(const ZoneParts &parts, const QWidget &window, BarZone &bar, const Ways &ways);

    AlarmBell &bell() { return m_bell; }

    //! Is there anything that nobody has acknowledged?
    bool isAnyNew() const;

    void showState(); //!< in the bar; call it again when the language changes

private:
    const ZoneParts m_parts;
    BarZone &m_bar;
    AlarmBell m_bell;
    std::unique_ptr<AlarmNotices> m_notices;
};

} // namespace thabat::ui

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/monitor/alarm.h"

#include <map>

namespace thabat::desk {

//! What can be heard. More pulses are more urgent.
enum class SoundPattern { FivePulses, ThreePulses, TwoSoftTones, OneSoftTone };

//! What sounds when (ux.md 10); knows no device. A P0 sounds at once and again every 60 s, five times more at
//! most, until somebody has seen it; a P1 at once and once more after two minutes. A status update that is
//! due in two minutes is one soft tone, one that is due two. A command that failed sounds like a P1.
class AlarmSounds
{
public:
    //! What there is at one moment. Times are invalid when there is nothing due.
    struct Moment
    {
        std::chrono::milliseconds monotonic{0};
        QDateTime wall = {};
        QDateTime updateDue = {};
        std::chrono::milliseconds updateEvery{0};
    };

    //! What is to be heard now, once; the most urgent when there are several.
    std::optional<SoundPattern> look(const std::vector<monitor::Alarm> &alarms, const Moment &now);

    //! What a failed command sounds like; nothing while muted.
    std::optional<SoundPattern> commandFailed() const;

    //! Nothing is heard until there is a P0 or P1 that was not there before.
    void mute() { m_muted = true; }
    bool isMuted() const { return m_muted; }

private:
    using Time = std::chrono::milliseconds;

    //! How often an alarm sounded.
    struct Rung
    {
        domain::Severity severity = domain::Severity::P1;
        int times = 0;
        Time last{0};
    };

    std::optional<SoundPattern> alarmSound(const std::vector<monitor::Alarm> &alarms, Time now);
    std::optional<SoundPattern> updateSound(const Moment &now);

    std::map<QString, Rung> m_rung; //!< of the alarms nobody has seen
    QDateTime m_due = {}; //!< of the update below
    bool m_soonTold = false;
    bool m_dueTold = false;
    bool m_muted = false;
};

} // namespace thabat::desk

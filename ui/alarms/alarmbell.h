// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/alarmsounds.h"
#include "ui/models/zoneparts.h"

namespace thabat::ui {

class SoundPlayer;

//! Makes alarms, due updates and failed commands heard, as AlarmSounds says. Never the only channel.
class AlarmBell : public QObject
{
    Q_OBJECT

public:
    //! How a person likes it.
    struct Settings
    {
        bool on = true;
        int volume = 40; //!< percent
    };

    //! @p player outlives the bell; nullptr: there is no sound device.
    AlarmBell(const ZoneParts &parts, SoundPlayer *player, const Settings &settings,
              QObject *parent = nullptr);

    const Settings &settings() const { return m_settings; }
    void setSettings(const Settings &settings);

    //! Nothing is heard until there is a new P0 or P1.
    void mute();

    //! Why nothing is heard, for the bar; empty: alarms sound.
    QString stateText() const;

Q_SIGNALS:
    void changed(); //!< stateText() may be another

private:
    void look();
    void read(const std::vector<domain::Event> &events);
    void play(std::optional<desk::SoundPattern> pattern);

    const ZoneParts m_parts;
    SoundPlayer *m_player;
    Settings m_settings;
    desk::AlarmSounds m_sounds;
    bool m_missing = false;
};

} // namespace thabat::ui

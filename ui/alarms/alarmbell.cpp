// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarms/alarmbell.h"

#include "app/domain/happeningcodec.h"
#include "ui/alarms/soundplayer.h"

#include <algorithm>
#include <utility>

namespace thabat::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int oldSeconds = 60; //!< what ended before it was read here, from another desk, is no news

bool isFailure(const domain::Event &event)
{
    const auto happening = domain::decode(event);
    const auto *run = std::get_if<domain::RunEnded>(&happening);
    // "aborted" was asked for by a person; "verified" is silent, and that is good.
    return run && run->outcome != u"verified"_s && run->outcome != u"aborted"_s;
}

} // namespace

AlarmBell::AlarmBell(const ZoneParts &parts, SoundPlayer *player, const Settings &settings, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_player(player)
    , m_settings(settings)
{
    connect(&parts.pulse, &Pulse::beat, this, &AlarmBell::look);
    connect(&parts.desk.alarms(), &desk::Alarms::changed, this, &AlarmBell::look);
    connect(&parts.desk, &desk::Desk::recorded, this, &AlarmBell::read);
    if (player)
        connect(player, &SoundPlayer::missing, this, [this] {
            if (!std::exchange(m_missing, true))
                Q_EMIT changed();
        });
}

void AlarmBell::setSettings(const Settings &settings)
{
    m_settings = settings;
    Q_EMIT changed();
}

void AlarmBell::mute()
{
    m_sounds.mute();
    Q_EMIT changed();
}

QString AlarmBell::stateText() const
{
    if (!m_settings.on || m_settings.volume <= 0)
        return tr("sound off");
    if (m_missing)
        return tr("no sound device");
    return m_sounds.isMuted() ? tr("sound off until a new P0 or P1") : QString();
}

void AlarmBell::look()
{
    const bool wasMuted = m_sounds.isMuted();
    const auto &clock = m_parts.desk.workplace().clock();
    desk::AlarmSounds::Moment now{clock.monotonic(), clock.now(), {}, {}};
    if (const auto *incident = m_parts.incident(); incident && incident->isOpen()) {
        now.updateDue = incident->updateDue();
        now.updateEvery = std::chrono::milliseconds(incident->cadence.updateEvery);
    }
    play(m_sounds.look(m_parts.desk.alarms().now(), now));
    if (wasMuted != m_sounds.isMuted())
        Q_EMIT changed();
}

void AlarmBell::read(const std::vector<domain::Event> &events)
{
    const auto since = m_parts.now().addSecs(-oldSeconds);
    const bool failed = std::any_of(events.begin(), events.end(), [&since](const domain::Event &event) {
        return event.header.kind == u"run.ended"_s && event.header.time() > since && isFailure(event);
    });
    if (failed)
        play(m_sounds.commandFailed());
}

void AlarmBell::play(std::optional<desk::SoundPattern> pattern)
{
    if (pattern && m_player && m_settings.on && m_settings.volume > 0)
        m_player->play(*pattern, m_settings.volume);
}

} // namespace thabat::ui

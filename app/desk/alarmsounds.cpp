// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/alarmsounds.h"

#include <algorithm>
#include <utility>

namespace thabat::desk {

using namespace std::chrono_literals;
using domain::Severity;

namespace {

constexpr auto soon = 2min;

struct Repeats
{
    std::chrono::milliseconds every;
    int most; //!< times in all
};

Repeats repeatsOf(Severity severity)
{
    return severity == Severity::P0 ? Repeats{60s, 6} : Repeats{2min, 2};
}

} // namespace

std::optional<SoundPattern> AlarmSounds::look(const std::vector<monitor::Alarm> &alarms, const Moment &now)
{
    const auto alarm = alarmSound(alarms, now.monotonic); // first: it may end the muting
    const auto update = updateSound(now);
    if (m_muted)
        return {};
    return alarm ? alarm : update;
}

std::optional<SoundPattern> AlarmSounds::commandFailed() const
{
    return m_muted ? std::nullopt : std::optional(SoundPattern::ThreePulses);
}

std::optional<SoundPattern> AlarmSounds::alarmSound(const std::vector<monitor::Alarm> &alarms, Time now)
{
    std::erase_if(m_rung, [&alarms](const auto &entry) {
        return std::none_of(alarms.begin(), alarms.end(), [&entry](const monitor::Alarm &alarm) {
            return alarm.id == entry.first && alarm.isUrgent();
        });
    });
    std::optional<Severity> worst;
    for (const auto &alarm : alarms) {
        if (!alarm.isUrgent())
            continue;
        auto &rung = m_rung.try_emplace(alarm.id, Rung{alarm.severity, 0, now}).first->second;
        const bool isNew = rung.times == 0 || alarm.severity < rung.severity;
        if (isNew) {
            rung = {alarm.severity, 0, now};
            m_muted = false;
        }
        const auto [every, most] = repeatsOf(rung.severity);
        if (!isNew && (rung.times >= most || now - rung.last < every))
            continue;
        ++rung.times;
        rung.last = now;
        worst = std::min(worst.value_or(rung.severity), rung.severity);
    }
    if (!worst)
        return {};
    return *worst == Severity::P0 ? SoundPattern::FivePulses : SoundPattern::ThreePulses;
}

std::optional<SoundPattern> AlarmSounds::updateSound(const Moment &now)
{
    if (now.updateDue != m_due) {
        m_due = now.updateDue;
        m_soonTold = m_dueTold = false;
    }
    if (!m_due.isValid())
        return {};
    const auto left = std::chrono::milliseconds(now.wall.msecsTo(m_due));
    if (left <= 0ms) {
        m_soonTold = true;
        return std::exchange(m_dueTold, true) ? std::nullopt : std::optional(SoundPattern::TwoSoftTones);
    }
    // Where updates are due every few minutes, as in a drill, a tone two minutes before says nothing.
    const bool isSoon = left <= soon && now.updateEvery >= 2 * soon;
    if (!isSoon || std::exchange(m_soonTold, true))
        return {};
    return SoundPattern::OneSoftTone;
}

} // namespace thabat::desk

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/sharingwords.h"

#include "app/base/text.h"
#include "app/base/timetext.h"

#include <algorithm>

namespace thabat::desk {

using namespace Qt::StringLiterals;
using journal::HubState;
using State = HubState::Kind;

namespace {

constexpr std::chrono::minutes gone{10}; //!< who was not seen for so long is not named in a short line
constexpr size_t named = 3;

} // namespace

std::chrono::milliseconds SharingWords::ageOf(const journal::Presence &presence, const HubState &state,
                                              const QDateTime &now)
{
    return presence.age + std::chrono::milliseconds(std::max<qint64>(0, state.metAt.msecsTo(now)));
}

QString SharingWords::brief(const HubState &state, const QDateTime &now)
{
    QStringList parts;
    switch (state.kind) {
    case State::Off:
        return {};
    case State::Connecting:
        return tr("hub: connecting");
    case State::InStep:
        parts += tr("hub in step");
        break;
    case State::CatchingUp:
        parts += tr("hub: %1 to go").arg(QString::number(state.toPush + state.toPull));
        break;
    case State::Unreachable:
        return tr("Offline. Saved on this computer; will send when back.");
    case State::Stalled:
        return tr("The hub does not answer. Saved on this computer.");
    case State::Refused:
        return tr("The hub refuses this desk. Saved on this computer.");
    }
    parts += others(state, now);
    parts.removeAll(QString());
    if (!state.troubles.empty())
        parts += tr("%n desk(s) not exchanged", nullptr, int(state.troubles.size()));
    return parts.join(u" · "_s);
}

//! The freshest others, each with its age: whoever is read here may have left since.
QString SharingWords::others(const HubState &state, const QDateTime &now)
{
    QStringList names;
    for (const auto &other : state.others) {
        const auto age = ageOf(other, state, now);
        if (names.size() == named || age > gone)
            break;
        const auto who = isolate(shown(other.person.isEmpty() ? other.desk : other.person, 30));
        const auto clock = clockOf(other);
        names += clock.isEmpty()
            ? tr("%1 (%2)", "a person and how long ago they were seen").arg(who, duration(age))
            : tr("%1 (%2, %3)").arg(who, duration(age), clock);
    }
    return names.isEmpty() ? QString() : tr("with %1").arg(names.join(tr(", ")));
}

QString SharingWords::condition(const HubState &state)
{
    const auto since = ltr(toRiyadhSecond(state.since));
    const auto all = state.toPush + state.toPull;
    switch (state.kind) {
    case State::Off:
        return tr("This desk is alone: no hub is set.");
    case State::Connecting:
        return tr("The hub is being asked.");
    case State::InStep:
        return tr("In step with the hub since %1.").arg(since);
    case State::CatchingUp:
        return tr("Catching up with the hub: %1 to send, %2 to receive, %3 % done.")
            .arg(QString::number(state.toPush), QString::number(state.toPull),
                 QString::number(state.backlog > 0 ? 100 * (state.backlog - all) / state.backlog : 0));
    case State::Unreachable:
        return tr("The hub cannot be reached since %1. Everything is saved on this computer and will be sent "
                  "when it is back.")
            .arg(since);
    case State::Stalled:
        return tr("The hub is connected and does not answer since %1. Everything is saved on this computer.")
            .arg(since);
    case State::Refused:
        return tr("The hub refuses this desk since %1. Everything is saved on this computer; somebody must "
                  "look at the hub's settings.")
            .arg(since);
    }
    return {};
}

QStringList SharingWords::whole(const HubState &state, const QDateTime &now)
{
    QStringList lines{condition(state)};
    if (!state.reason.isEmpty())
        lines += isolate(shown(state.reason, 300));
    for (const auto &other : state.others) {
        const auto who = isolate(shown(other.person.isEmpty() ? other.desk : other.person, 60));
        const auto seen = duration(ageOf(other, state, now));
        lines += other.incident.isEmpty()
            ? tr("%1 was seen %2 ago.").arg(who, seen)
            : tr("%1 was seen %2 ago, on %3.").arg(who, seen, ltr(shown(other.incident, 40)));
        if (const auto clock = clockOf(other); !clock.isEmpty())
            lines += tr("Their clock is wrong: %1.").arg(clock);
    }
    if (std::chrono::abs(state.ahead) > clockTolerance)
        lines += state.ahead.count() > 0
            ? tr("The clock of this desk is %1 ahead of the hub's.").arg(duration(state.ahead))
            : tr("The clock of this desk is %1 behind the hub's.").arg(duration(-state.ahead));
    for (const auto &trouble : state.troubles)
        lines += tr("Events of desk %1 are not exchanged from number %2 on: %3")
                     .arg(ltr(shown(trouble.desk, 40)), QString::number(trouble.number),
                          isolate(shown(trouble.reason, 300)));
    if (state.withheld > 0)
        lines += tr("The text of %n event(s) has not arrived.", nullptr, state.withheld);
    if (state.withheldThere > 0)
        lines += tr("The hub did not take the text of %n event(s). Pass them on with an export.", nullptr,
                    state.withheldThere);
    return lines;
}

QString SharingWords::clockOf(const journal::Presence &presence)
{
    if (presence.ahead > clockTolerance)
        return tr("clock %1 ahead").arg(duration(presence.ahead));
    if (presence.ahead < -clockTolerance)
        return tr("clock %1 behind").arg(duration(-presence.ahead));
    return {};
}

QString SharingWords::duration(std::chrono::milliseconds time)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(time).count();
    const auto number = [](qint64 n) {
        return QString::number(n);
    };
    if (seconds < 100)
        return isolate(tr("%1 s", "seconds").arg(number(seconds)));
    if (seconds < 100 * 60)
        return isolate(tr("%1 min").arg(number(seconds / 60)));
    if (seconds < 48 * 3600)
        return isolate(tr("%1 h", "hours").arg(number(seconds / 3600)));
    return isolate(tr("%1 d", "days").arg(number(seconds / 86400)));
}

} // namespace thabat::desk

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/knowndesks.h"

#include "app/domain/replay.h"
#include "app/journal/deskkey.h"

#include <algorithm>
#include <tuple>

namespace thabat::desk {

namespace {

QString lastAuthorAt(const QString &desk, const domain::Replay &replay)
{
    const auto &events = replay.events();
    const auto last = std::find_if(events.rbegin(), events.rend(), [&desk](const domain::Event &event) {
        return event.header.desk == desk && !event.header.author.isEmpty();
    });
    return last == events.rend() ? QString() : last->header.author;
}

QString personAt(const QString &desk, const domain::Replay &replay,
                 const std::vector<journal::Presence> &there)
{
    const auto now = std::find_if(there.begin(), there.end(), [&desk](const journal::Presence &one) {
        return one.desk == desk && !one.person.isEmpty();
    });
    return now == there.end() ? lastAuthorAt(desk, replay) : now->person;
}

} // namespace

std::vector<KnownDesk> knownDesks(const journal::DeskKeys &keys, const QString &own,
                                  const domain::Replay &replay, const std::vector<journal::Presence> &there)
{
    std::vector<KnownDesk> desks;
    for (const auto &[id, key] : keys) {
        if (!key.isEmpty())
            desks.push_back({id, personAt(id, replay, there), journal::fingerprint(key), id == own});
    }
    std::sort(desks.begin(), desks.end(), [](const KnownDesk &a, const KnownDesk &b) {
        return std::tuple(!a.isOwn, a.person, a.id) < std::tuple(!b.isOwn, b.person, b.id);
    });
    return desks;
}

} // namespace thabat::desk

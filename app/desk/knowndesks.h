// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/chain.h"
#include "app/journal/hubtables.h"

namespace thabat::domain {
class Replay;
}

namespace thabat::desk {

//! A desk that an incident can be restricted to: its key is known here.
struct KnownDesk
{
    QString id = {};
    QString person = {}; //!< who sits there now, or wrote there last; empty: nobody did
    QString fingerprint = {}; //!< of its key, to be compared by voice
    bool isOwn = false;

    bool operator==(const KnownDesk &) const = default;
};

//! The desks of @p keys: @p own first, then by person and id.
std::vector<KnownDesk> knownDesks(const journal::DeskKeys &keys, const QString &own,
                                  const domain::Replay &replay, const std::vector<journal::Presence> &there);

} // namespace thabat::desk

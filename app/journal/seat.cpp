// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/seat.h"

#include "app/journal/deskidentity.h"

#include <QCoreApplication>

namespace thabat::journal {

Result<Seat> claimSeat(const EventTable &table, const QString &wanted, const DeskKeys &keys,
                       const QByteArray &key)
{
    const auto own = table.ownDesk();
    if (!own)
        return own.error();
    const auto known = keys.find(*own);
    if (!own->isEmpty() && known != keys.end() && known->second == key)
        return Seat{*own};
    Seat seat;
    // Where the key was lost, another desk goes on, and nobody can write as the old one.
    if (!own->isEmpty() && known != keys.end()) {
        seat.desk = newDeskId();
        seat.notice =
            QCoreApplication::translate(
                "Journal",
                "The key of desk %1 is not here. This desk writes as %2 from now on; what %1 wrote stays.")
                .arg(*own, seat.desk);
    } else if (!own->isEmpty()) {
        seat.desk = *own; // from before desks had keys
    } else {
        seat.desk = wanted.isEmpty() ? newDeskId() : wanted;
    }
    if (const auto done = table.setOwnDesk(seat.desk, key); !done)
        return done.error();
    return seat;
}

} // namespace thabat::journal

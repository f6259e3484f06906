// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/eventtable.h"

namespace thabat::journal {

//! The desk as which a journal is written.
struct Seat
{
    QString desk = {};
    QString notice = {}; //!< not empty: another desk wrote it before
};

//! A desk is its key: takes the desk of @p table when @p key is its own, and a new one otherwise. @p wanted
//! is the id for a new journal; empty: a random one.
Result<Seat> claimSeat(const EventTable &table, const QString &wanted, const DeskKeys &keys,
                       const QByteArray &key);

} // namespace thabat::journal

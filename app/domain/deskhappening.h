// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/event.h"

// What an event can say of the desk itself: of its clock, its disk and its journal (see happening.h).
namespace thabat::domain {

//! Only the desks named here can read what follows in the incident.
struct Restricted
{
    QStringList desks = {}; //!< ids
};
//! The texts of the incident were erased from the journal of the desk that says so.
struct TextsErased
{
    QString why = {};
};
struct ClockJumped
{
    qint64 by = 0; //!< milliseconds, negative: backwards
};
//! Something could not be written because the disk was full. What became of it, the writer knows.
struct DiskFilled
{
    qint64 free = 0; //!< bytes that were left
};
//! A journal lacks what it once had, so the desk that says so writes it from now on, with a key of its own.
struct JournalBroken
{
    QString desk = {}; //!< whose chain it is
    EventNumber known = 0; //!< the last event that the anchor knew
    EventNumber found = 0; //!< the last event that is there
    QString hash = {}; //!< of the event @ref known, in hex: whoever still has it can prove it
};
//! Somebody at the desk has read that its journal was broken.
struct JournalBreakRead
{
    QString desk = {}; //!< whose chain is broken
};

} // namespace thabat::domain

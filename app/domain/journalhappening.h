// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

// What the journal says about itself and the machine it is on.
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

} // namespace thabat::domain

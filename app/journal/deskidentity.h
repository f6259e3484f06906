// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace thabat::journal {

//! Which desk writes, and where its clock stands.
struct DeskIdentity
{
    QString id = {}; //!< empty: the one the journal file already has, or a new random one
    QString zone = {}; //!< IANA zone, such as Asia/Riyadh
};

//! Eight random base32 letters: unique among desks that never met.
QString newDeskId();

} // namespace thabat::journal

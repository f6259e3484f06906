// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace thabat::actions {

//! Programs that left the group of their step and were not ended with it.
struct Strays
{
    QStringList ended = {}; //!< "name (process id)", killed
    QStringList alive = {}; //!< still there
};

//! The living children of this process besides @p except, left alone.
//!
//! Only a process that asked to be the reaper of what it started (prctl(2), PR_SET_CHILD_SUBREAPER) is given
//! the orphans of its programs; in any other process there is nothing to find, whatever runs.
Strays findStrays(qint64 except);

//! The same, and kills them with all that they started; takes at most a quarter of a second.
Strays endStrays(qint64 except);

} // namespace thabat::actions

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/rig/disk.h"

#include <QString>

namespace thabat::rig {

//! What the disk answers instead of doing what it is asked.
struct Fault
{
    enum class Kind { NoSpace, IoError, ShortWrite, FailedSync };

    Kind kind = Kind::IoError;
    int at = 0; //!< which write, or which sync for FailedSync; from 0
    bool forEver = false; //!< and all later ones
};

//! Listens to what this process writes into a folder, SQLite's unix VFS and everything else alike, and can
//! let calls fail.
//!
//! The program that links it defines pwrite, fdatasync and their like itself; libsqlite3 finds those first.
//! That is beneath SQLite's VFS, so directory syncs are seen as they are and nothing is simulated twice.
//! There is one tap in a process, because there is one pwrite.
namespace tap {

//! From now on. Files that do not outlive a power failure (-shm, locks, the reserve) do not count.
void open(const QString &folder, const std::optional<Fault> &fault = {});
std::vector<Operation> close(); //!< what was heard

//! Says among the operations what the program was asked to write, and what it answered for.
void attempt(const QByteArray &payload);
void acknowledged(const journal::StoredEvent &row);

} // namespace tap

} // namespace thabat::rig

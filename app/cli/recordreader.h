// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"
#include "app/domain/replay.h"

namespace thabat::cli {

//! The journal and the profile for commands that only read: they open it beside a writer and change nothing.
struct Record
{
    assembly::DeskFiles files = {};
    domain::Replay replay = {};
    QString desk = {}; //!< the one that writes the journal

    //! Result of the incident that --incident names, or the only open one, or the newest when none is open.
    Result<const domain::Incident *> incident(const Context &context) const;
};

Result<Record> readRecord(const Context &context);

} // namespace thabat::cli

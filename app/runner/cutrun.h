// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/runner/spool.h"

namespace thabat::runner {

//! How a run ended, and the sentence about it.
struct RunEnd
{
    actions::RunOutcome outcome = actions::RunOutcome::Unknown;
    QString message = {};
};

//! What can be said of a run of @p steps steps whose runner is gone, from all that it told. A step that was
//! intended and has no end may have acted: that is Unknown, and nobody runs it again.
RunEnd endOfCutRun(const std::vector<SpoolRecord> &told, int steps);

} // namespace thabat::runner

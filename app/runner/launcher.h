// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/runner/runorder.h"

namespace thabat::runner {

//! The runner beside the running program.
QString runnerProgram();

//! Starts @p program in a session of its own and hands it the order in memory that no disk sees. It lives on
//! when this process ends, however that happens. The answer is its process id, for waitpid(); an Error means
//! that nothing was started.
Result<qint64> launch(const QString &program, const RunOrder &order);

} // namespace thabat::runner

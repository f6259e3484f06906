// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>

#include <chrono>

namespace thabat::actions {

//! How a step ended. Unknown: it was sent, and no answer says whether it happened.
enum class StepResult { Done, Failed, TimedOut, Stopped, Unknown };

struct StepOutcome
{
    StepResult result = StepResult::Failed;
    bool acted = false; //!< false: it is certain that nothing was changed
    int exitCode = 0;
    int httpStatus = 0;
    QByteArray tail = {}; //!< last 64 KiB of output, redacted
    qint64 bytes = 0; //!< of output in all
    std::chrono::milliseconds took{0};
    QString message = {}; //!< why it is not Done; of a step that is, what it left running
};

//! How a run ended.
enum class RunOutcome {
    Verified, //!< every step done, and the checks came right
    RanNotVerified, //!< every step done; the checks did not come right, or there are none
    PartlyRan, //!< something acted, but not every step is done
    Aborted, //!< nothing acted at all
    Unknown, //!< the last step may or may not have happened
};

QString toKey(StepResult result); //!< "done", "failed", "timedOut", "stopped", "unknown"
QString toKey(RunOutcome outcome); //!< "verified", "ranNotVerified", "partlyRan", "aborted", "unknown"
Result<StepResult> stepResultFromKey(QStringView key);
Result<RunOutcome> runOutcomeFromKey(QStringView key);

} // namespace thabat::actions

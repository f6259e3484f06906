// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/confirmation.h"
#include "app/actions/outcome.h"
#include "app/base/async.h"

namespace thabat::actions {

//! Where a run writes what it is about to do and what came of it.
//!
//! Every answer means "on disk". A step acts only after its intent is acknowledged, so that whoever finds
//! an intent without an outcome knows: unknown, look before you act. What arrives here has no secrets in it
//! any more.
class RunJournal
{
public:
    virtual ~RunJournal() = default;

    virtual Later<Done> runStarted(const QString &run, const Preview &preview,
                                   const Confirmation &confirmation) = 0;
    virtual Later<Done> stepIntended(const QString &run, int step, const LiteralStep &literal) = 0;
    virtual Later<Done> stepEnded(const QString &run, int step, const StepOutcome &outcome) = 0;
    virtual Later<Done> runEnded(const QString &run, RunOutcome outcome, const QString &message) = 0;
};

} // namespace thabat::actions

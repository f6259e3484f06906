// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/waitstep.h"

namespace thabat::actions {

WaitStep::WaitStep(const LiteralStep &literal)
    : Step(literal)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        StepOutcome outcome;
        outcome.result = StepResult::Done;
        end(outcome);
    });
}

void WaitStep::start()
{
    startClock();
    m_timer.start(literal().wait);
}

void WaitStep::stop()
{
    m_timer.stop();
    StepOutcome outcome;
    outcome.result = StepResult::Stopped;
    outcome.message = tr("The waiting was stopped.");
    end(outcome);
}

} // namespace thabat::actions

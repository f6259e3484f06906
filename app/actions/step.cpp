// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/step.h"

#include "app/actions/httpstep.h"
#include "app/actions/processstep.h"
#include "app/actions/secrets.h"
#include "app/actions/waitstep.h"

namespace thabat::actions {

Step::Step(LiteralStep literal)
    : m_literal(std::move(literal))
{
}

void Step::end(StepOutcome outcome)
{
    if (m_over)
        return;
    m_over = true;
    if (m_clock.isValid())
        outcome.took = std::chrono::milliseconds(m_clock.elapsed());
    QMetaObject::invokeMethod(
        this,
        [this, outcome] {
            Q_EMIT ended(outcome);
        },
        Qt::QueuedConnection);
}

namespace {

//! @p literal with the secrets that it names; one that is not there is told by the step (problemOf).
LiteralStep withItsSecrets(LiteralStep literal)
{
    for (auto *texts : {&literal.headers, &literal.environment}) {
        if (const auto filled = withSecrets(*texts, literal.source, literal.secrets))
            *texts = *filled;
    }
    return literal;
}

} // namespace

std::unique_ptr<Step> makeStep(const LiteralStep &named)
{
    const auto literal = withItsSecrets(named);
    switch (literal.kind) {
    case runbook::PlanStep::Kind::Process:
        return std::make_unique<ProcessStep>(literal);
    case runbook::PlanStep::Kind::Http:
        return std::make_unique<HttpStep>(literal);
    case runbook::PlanStep::Kind::Wait:
        return std::make_unique<WaitStep>(literal);
    case runbook::PlanStep::Kind::Ask:
        break;
    }
    return {};
}

} // namespace thabat::actions

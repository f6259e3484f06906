// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runner/spooljournal.h"

namespace thabat::runner {

using Kind = SpoolRecord::Kind;

Later<Done> SpoolJournal::runStarted(const QString &, const actions::Preview &, const actions::Confirmation &)
{
    return answered(m_spool.append({.kind = Kind::Begun}));
}

Later<Done> SpoolJournal::stepIntended(const QString &, int step, const actions::LiteralStep &)
{
    return answered(m_spool.append({.kind = Kind::Intended, .step = step}));
}

Later<Done> SpoolJournal::stepEnded(const QString &, int step, const actions::StepOutcome &outcome)
{
    return answered(m_spool.append({.kind = Kind::Ended, .step = step, .outcome = outcome}));
}

Later<Done> SpoolJournal::runEnded(const QString &, actions::RunOutcome outcome, const QString &message)
{
    return answered(m_spool.append({.kind = Kind::Over, .text = message, .end = outcome}));
}

} // namespace thabat::runner

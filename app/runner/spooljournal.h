// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/runjournal.h"
#include "app/runner/spool.h"

namespace thabat::runner {

//! The journal of a run as its runner keeps it: in the spool, from where the desk takes it over.
class SpoolJournal : public actions::RunJournal
{
public:
    //! @p spool outlives the journal.
    explicit SpoolJournal(SpoolWriter &spool)
        : m_spool(spool)
    {
    }

    Later<Done> runStarted(const QString &run, const actions::Preview &preview,
                           const actions::Confirmation &confirmation) override;
    Later<Done> stepIntended(const QString &run, int step, const actions::LiteralStep &literal) override;
    Later<Done> stepEnded(const QString &run, int step, const actions::StepOutcome &outcome) override;
    Later<Done> runEnded(const QString &run, actions::RunOutcome outcome, const QString &message) override;

private:
    SpoolWriter &m_spool;
};

} // namespace thabat::runner

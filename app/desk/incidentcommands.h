// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/workplace.h"
#include "app/domain/request.h"

namespace thabat::desk {

//! Carries out the commands that only write to the journal: declare, note, role, step and the like.
class IncidentCommands
{
public:
    explicit IncidentCommands(Workplace &workplace);

    //! Does this class know the command?
    static bool knows(const QString &name);

    Later<Answer> carryOut(const Command &command);

    //! Marks the freeze in the journal; PlanCommands has set the lock, if the profile has one.
    Later<Answer> markFreeze(const Command &command, const QString &why);

private:
    using Requested = Result<domain::Request>;

    Later<Answer> declare(const Command &command);
    Later<Answer> erase(const Command &command);
    Later<Answer> submit(const Command &command, const Requested &request, Answer answer = {});
    Requested request(const Command &command, const domain::Incident &incident) const;
    Requested note(const Command &command) const;
    Requested severity(const Command &command) const;
    Requested role(const Command &command) const;
    Requested playbook(const Command &command) const;
    Requested step(const Command &command) const;
    Requested aware(const Command &command) const;
    Requested noticeTold(const Command &command) const;
    Requested phase(const Command &command) const;
    Requested resolve(const Command &command, const domain::Incident &incident) const;
    domain::Cadence cadenceOf(domain::Severity severity) const;
    QString sensedFor(const runbook::ChecklistStep &step) const;

    Workplace &m_workplace;
};

} // namespace thabat::desk

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/runbook/commandcheck.h"
#include "app/runbook/commands.h"
#include "app/runbook/jsonpart.h"
#include "app/runbook/plan.h"

namespace thabat::runbook {

//! Reads plans.json. A plan that could run half a command, or a dangerous one unasked, is refused here.
class PlanReader
{
    Q_DECLARE_TR_FUNCTIONS(PlanReader)

public:
    explicit PlanReader(std::map<QString, QString> variables, Commands commands = {});

    std::vector<Plan> read(const JsonPart &file) const;

private:
    Plan plan(const JsonPart &part) const;
    std::vector<PlanFact> facts(const JsonPart &part) const;
    PlanFact lookup(const JsonPart &part, const CommandCheck &check) const;
    std::vector<PlanArgument> arguments(const JsonPart &part, const CommandCheck &check) const;
    std::vector<PlanStep> steps(const JsonPart &part, const char *key, const CommandCheck &check) const;
    PlanStep step(const JsonPart &part, const CommandCheck &check) const;
    static void checkKind(const JsonPart &part, const PlanStep &step);
    Verification verification(const JsonPart &part, const CommandCheck &check) const;
    Shown shown(const JsonPart &part, const CommandCheck &check) const;
    void readProgram(const JsonPart &part, const CommandCheck &check, QString &program,
                     QStringList &arguments) const;
    static void checkClass(const JsonPart &part, const Plan &plan);

    std::map<QString, QString> m_variables;
    Commands m_commands;
};

} // namespace thabat::runbook

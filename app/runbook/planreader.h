// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/runbook/commandcheck.h"
#include "app/runbook/jsonpart.h"
#include "app/runbook/plan.h"

namespace thabat::runbook {

//! Reads plans.json. A plan that could run half a command, or a dangerous one unasked, is refused here.
class PlanReader
{
    Q_DECLARE_TR_FUNCTIONS(PlanReader)

public:
    explicit PlanReader(std::map<QString, QString> variables);

    std::vector<Plan> read(const JsonPart &file) const;

private:
    Plan plan(const JsonPart &part) const;
    std::vector<PlanFact> facts(const JsonPart &part) const;
    PlanFact fact(const JsonPart &part, const CommandCheck &check) const;
    std::vector<PlanArgument> arguments(const JsonPart &part, const CommandCheck &check) const;
    static std::vector<PlanStep> steps(const JsonPart &part, const char *key, const CommandCheck &check);
    static PlanStep step(const JsonPart &part, const CommandCheck &check);
    static void checkKind(const JsonPart &part, const PlanStep &step);
    static Verification verification(const JsonPart &part, const CommandCheck &check);
    static void checkClass(const JsonPart &part, const Plan &plan);

    std::map<QString, QString> m_variables;
};

} // namespace thabat::runbook

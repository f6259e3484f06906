// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/runbook/commandcheck.h"
#include "app/runbook/jsonpart.h"
#include "app/runbook/runbook.h"

namespace thabat::runbook {

//! Reads runbook.json: the ladder, the first ten minutes, the playbooks and who does what.
class RunbookReader
{
    Q_DECLARE_TR_FUNCTIONS(RunbookReader)

public:
    explicit RunbookReader(CommandCheck check);

    Runbook read(const JsonPart &file) const;

private:
    std::vector<ChecklistStep> steps(const JsonPart &part, const char *key) const;
    ChecklistStep step(const JsonPart &part) const;
    Playbook playbook(const JsonPart &part) const;
    static PageRule page(const JsonPart &part);
    static std::vector<Sign> signs(const JsonPart &part);
    static std::vector<SeverityRule> severities(const JsonPart &file);
    static std::vector<RoleText> roles(const JsonPart &file);
    static std::vector<HygieneItem> hygiene(const JsonPart &file);

    CommandCheck m_check;
};

} // namespace thabat::runbook

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/severityoptions.h"

namespace thabat::ui {

std::vector<Option> severityOptions(const desk::Desk &desk, Language language)
{
    using domain::Severity;
    std::vector<Option> options;
    for (const auto severity : {Severity::P0, Severity::P1, Severity::P2, Severity::P3}) {
        const auto key = domain::toKey(severity);
        Option option{key, key, {}, QString::number(int(severity)), severity};
        if (const auto *rule = desk.profile().runbook.severity(severity))
            option.details += rule->definition.in(language);
        options.push_back(option);
    }
    return options;
}

} // namespace thabat::ui

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/sentence.h"

namespace thabat::report {

using namespace Qt::StringLiterals;

QString stepTitle(const domain::StepAnswered &step, const Words &words, const runbook::Profile *profile)
{
    const std::vector<runbook::ChecklistStep> *list = nullptr;
    if (profile && step.list == u"first10"_s)
        list = &profile->runbook.first10;
    else if (const auto *playbook = profile ? profile->runbook.playbook(step.list) : nullptr)
        list = &playbook->steps;
    if (list && step.step >= 1 && size_t(step.step) <= list->size())
        return (*list)[size_t(step.step) - 1].title.in(words.language());
    return step.title;
}

} // namespace thabat::report

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/steplist.h"

#include <algorithm>

namespace thabat::ui {

StepList StepList::of(const std::vector<runbook::ChecklistStep> &steps, const QString &id,
                      const domain::Incident &incident)
{
    StepList list;
    list.id = id;
    const auto answers = incident.steps.find(id);
    for (const auto &step : steps) {
        Line line{&step, nullptr};
        if (answers != incident.steps.end()) {
            const auto found = answers->second.find(step.number);
            line.answer = found == answers->second.end() ? nullptr : &found->second;
        }
        list.lines.push_back(line);
    }
    return list;
}

int StepList::answered() const
{
    return int(std::count_if(lines.begin(), lines.end(), [](const Line &line) {
        return line.answer != nullptr;
    }));
}

int StepList::deferred() const
{
    return int(std::count_if(lines.begin(), lines.end(), [](const Line &line) {
        return line.answer && line.answer->answer == domain::StepAnswer::Deferred;
    }));
}

int StepList::current() const
{
    const auto open = std::find_if(lines.begin(), lines.end(), [](const Line &line) {
        return line.answer == nullptr;
    });
    return open == lines.end() ? 0 : open->step->number;
}

} // namespace thabat::ui

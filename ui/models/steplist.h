// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/workplace.h"
#include "app/domain/incident.h"

#include <vector>

namespace thabat::ui {

//! A checklist of the runbook as it stands in one incident.
struct StepList
{
    struct Line
    {
        const runbook::ChecklistStep *step = nullptr; //!< belongs to the profile
        const domain::AnsweredStep *answer = nullptr; //!< belongs to the incident; null: not answered
    };

    QString id = {}; //!< "first10" or a playbook id
    std::vector<Line> lines = {};

    //! The first ten minutes, or the steps of the playbook @p id, answered as @p incident has it.
    static StepList of(const std::vector<runbook::ChecklistStep> &steps, const QString &id,
                       const domain::Incident &incident);

    int answered() const;
    int deferred() const;

    //! The number of the first step without an answer, from 1; 0 when there is none.
    int current() const;
    bool isOver() const { return current() == 0; }
};

} // namespace thabat::ui

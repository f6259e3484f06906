// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/zoneparts.h"

namespace thabat::ui {

//! What the card of the next step says and offers, worked out from the runbook, the incident and the watch.
struct StepContent
{
    //! What the step's own button does.
    enum class Deed { None, Freeze, Snapshot, Update, RunPlan, ShowPlan };

    QString list = {};
    int number = 0;
    int count = 0;
    runbook::ChecklistStep::Kind kind = runbook::ChecklistStep::Kind::Do;
    QString title = {};
    QString text = {};
    QString sensed = {}; //!< one line; empty: nothing is measured for this step
    QString command = {};
    Deed deed = Deed::None;
    QString deedWords = {};
    QString plan = {}; //!< of RunPlan and ShowPlan
    QString blocked = {}; //!< why the deed cannot be done
    bool asksForSuspect = false; //!< the gate of "Stop the bleeding": yes, no, not known yet
    bool answerable = true; //!< false: this window only looks on
    bool deedFirst = false; //!< the deed is the main action; after it, confirming is

    bool operator==(const StepContent &) const = default;

    //! @p number from 1, of "first10" or of the playbook @p list.
    static StepContent of(const ZoneParts &parts, const QString &list, int number);

    //! "look", "verify", …: the kind as a sign before the title; told apart by shape, not colour.
    static QString sign(runbook::ChecklistStep::Kind kind);
};

} // namespace thabat::ui

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runner/cutrun.h"

#include <QCoreApplication>

namespace thabat::runner {

using actions::RunOutcome;
using actions::StepResult;
using Kind = SpoolRecord::Kind;

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("Runner", text);
}

} // namespace

RunEnd endOfCutRun(const std::vector<SpoolRecord> &told, int steps)
{
    bool acted = false;
    int intended = -1;
    int done = 0;
    const actions::StepOutcome *last = nullptr;
    for (const auto &record : told) {
        if (record.kind == Kind::Over)
            return {record.end, record.text};
        if (record.kind == Kind::Intended) {
            intended = record.step;
            last = nullptr;
        }
        if (record.kind != Kind::Ended)
            continue;
        last = &record.outcome;
        acted = acted || record.outcome.acted;
        done += record.outcome.result == StepResult::Done;
    }
    if (intended >= 0 && !last)
        return {
            RunOutcome::Unknown,
            said(QT_TRANSLATE_NOOP(
                     "Runner",
                     "What carried the run out ended during step %1. Whether that step acted is not known. "
                     "Look at what runs now before you act."))
                .arg(QString::number(intended + 1))};
    if (last && last->result == StepResult::Unknown)
        return {RunOutcome::Unknown, last->message};
    if (done > 0 && done == steps)
        return {RunOutcome::RanNotVerified,
                said(QT_TRANSLATE_NOOP(
                    "Runner", "Every step ran. What carried the run out ended before it was verified."))};
    if (!acted)
        return {
            RunOutcome::Aborted,
            said(QT_TRANSLATE_NOOP("Runner", "What carried the run out ended before anything was changed."))};
    return {RunOutcome::PartlyRan,
            said(QT_TRANSLATE_NOOP("Runner",
                                   "What carried the run out ended after step %1. Nothing after it ran."))
                .arg(QString::number(intended + 1))};
}

} // namespace thabat::runner

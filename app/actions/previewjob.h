// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/planfilling.h"
#include "app/actions/step.h"
#include "app/base/clock.h"

#include <QPromise>
#include <QTimer>

#include <optional>

namespace thabat::actions {

class FactLookup;

//! Makes one preview, then deletes itself: facts, filling, dry run.
class PreviewJob : public QObject
{
    Q_OBJECT

public:
    PreviewJob(const runbook::Plan &plan, const runbook::Profile &profile,
               const std::map<QString, QString> &given, Clock &clock, QObject *parent);
    ~PreviewJob() override;

    Later<Preview> answer() const { return m_promise.future(); }
    void start();

private:
    void lookUp(size_t number);
    void factsDone();
    void nextDryRun();
    void dryRunOver(const StepOutcome &outcome);
    void finish();

    runbook::Plan m_plan;
    Clock &m_clock;
    PlanFilling m_filling;
    Preview m_preview;
    std::vector<std::optional<Result<QStringList>>> m_entries; //!< of each fact; empty: not yet
    std::vector<std::unique_ptr<FactLookup>> m_lookups;
    bool m_filled = false; //!< facts that come later are not waited for any more
    std::vector<LiteralStep> m_dryRun;
    std::unique_ptr<Step> m_step;
    QTimer m_limit; //!< of the facts, then of the dry run
    QPromise<Result<Preview>> m_promise;
};

} // namespace thabat::actions

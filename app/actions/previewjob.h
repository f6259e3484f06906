// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/planfilling.h"
#include "app/actions/previewer.h"
#include "app/actions/step.h"

#include <QPromise>
#include <QTimer>

#include <optional>

namespace thabat::actions {

class FactLookup;

//! What a preview is wanted of.
struct PreviewOrder
{
    runbook::Plan plan = {};
    std::map<QString, QString> given = {};
    PreviewLimits limits = {};
};

//! Makes one preview, then deletes itself: facts, filling, dry run.
class PreviewJob : public QObject
{
    Q_OBJECT

public:
    PreviewJob(PreviewOrder order, const runbook::Profile &profile, Clock &clock, QObject *parent);
    ~PreviewJob() override;

    Later<Preview> answer() const { return m_promise.future(); }
    void start();

private:
    void goOn();
    bool goOn(size_t number);
    void lookUp(size_t number);
    void settle(size_t number, const Result<QByteArray> &answer);
    void factsDone();
    void nextDryRun();
    void dryRunOver(const StepOutcome &outcome);
    void finish();

    PreviewOrder m_order;
    Clock &m_clock;
    PlanFilling m_filling;
    Preview m_preview;
    struct Look
    {
        bool asked = false;
        bool settled = false;
        std::optional<Result<QByteArray>> answer = {}; //!< empty: not yet
    };
    std::vector<Look> m_looks; //!< of each fact
    std::vector<std::unique_ptr<FactLookup>> m_lookups;
    bool m_filled = false; //!< facts that come later are not waited for any more
    std::vector<LiteralStep> m_dryRun;
    std::unique_ptr<Step> m_step;
    QTimer m_limit; //!< of the facts, then of the dry run
    QPromise<Result<Preview>> m_promise;
};

} // namespace thabat::actions

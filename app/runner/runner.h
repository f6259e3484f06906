// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/monitor/watch.h"
#include "app/runner/runfolder.h"
#include "app/runner/runorder.h"
#include "app/runner/spooljournal.h"

#include <QTimer>

namespace thabat::runner {

//! Carries out one order from its first step to its end, and tells it all in the spool of its folder.
//!
//! It watches the service by itself, so that the result is verified also when nobody is left who looks. It
//! hears "abort", "stop-after-step" and the answers to its questions as wishes in the folder.
class Runner : public QObject
{
    Q_OBJECT

public:
    //! Error Conflict: this run has begun elsewhere, or was given up. Nothing has run then, nor with any
    //! other error.
    static Result<std::unique_ptr<Runner>> begin(RunOrder order);
    ~Runner() override;

    void start();

    //! The name of the wish that answers the question of @p step, from 0.
    static QString answerWish(int step, actions::PlanRun::Answer answer);

Q_SIGNALS:
    void over();

private:
    Runner(RunOrder order, std::unique_ptr<RunFolder> folder, std::unique_ptr<SpoolWriter> spool);
    void watchService();
    void tell(const SpoolRecord &record);
    void hear();

    RunOrder m_order;
    std::unique_ptr<RunFolder> m_folder;
    std::unique_ptr<SpoolWriter> m_spool;
    SpoolJournal m_journal;
    Clock m_clock;
    runbook::Profile m_profile;
    std::unique_ptr<monitor::Watch> m_watch;
    std::unique_ptr<actions::IndicatorSource> m_readings;
    std::unique_ptr<actions::PlanRun> m_run;
    QTimer m_ear;
    bool m_abortHeard = false;
};

} // namespace thabat::runner

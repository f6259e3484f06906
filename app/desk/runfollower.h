// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/planrun.h"
#include "app/runner/cutrun.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace thabat::desk {

//! Follows one run through the files of its runner, from wherever it is: from its start, or found again by a
//! later desk. It only looks on; when it goes the run goes on.
//!
//! A run whose runner is gone gets the end that can be proved. A runner that never came is kept from coming.
class RunFollower : public QObject
{
    Q_OBJECT

public:
    using State = actions::PlanRun::State;
    using Answer = actions::PlanRun::Answer;

    //! @p folder is that of the run (runner::RunFolder); @p preview what runs, with or without its secrets.
    RunFollower(QString folder, actions::Preview preview, QObject *parent = nullptr);
    ~RunFollower() override;

    State state() const { return m_state; }
    int currentStep() const { return m_current; } //!< from 0; -1 before the first
    const actions::Preview &preview() const { return m_preview; }

    //! Begins to look; @p runner is its process id when it is a child of this process. What a runner of
    //! earlier has told already is taken in at once.
    void follow(qint64 runner = 0);

    //! The run is over although no runner says so.
    void end(const runner::RunEnd &end);

    // Wishes to the runner; it takes them up within a tenth of a second.
    void answer(thabat::actions::PlanRun::Answer answer); //!< to asked()
    void stopAfterStep();
    void abort();
    bool isAbortAsked() const { return m_wishes.contains(QStringLiteral("abort")); }

Q_SIGNALS:
    //! What is new, in order; comes before the signals that tell the same one by one.
    void told(const std::vector<thabat::runner::SpoolRecord> &records);
    void stepStarted(int step);
    void asked(int step, const thabat::LocalizedText &question);
    void output(int step, const QString &text);
    void stepEnded(int step, const thabat::actions::StepOutcome &outcome);
    void verifying(const QString &what);
    void over(thabat::actions::RunOutcome outcome, const QString &message);

private:
    void look();
    void lookForRunner();
    void take(const std::vector<runner::SpoolRecord> &records);
    void take(const runner::SpoolRecord &record);
    void wish(const QString &name);

    QString m_folder;
    actions::Preview m_preview;
    runner::SpoolReader m_spool;
    std::vector<runner::SpoolRecord> m_told; //!< but for output
    State m_state = State::Ready;
    int m_current = -1;
    QStringList m_wishes; //!< until the folder is there
    qint64 m_runner = 0;
    QTimer m_beat;
    QElapsedTimer m_waiting; //!< for a runner that has not come yet
    QElapsedTimer m_quiet; //!< since anything was told
};

} // namespace thabat::desk

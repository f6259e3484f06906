// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/indicatorsource.h"
#include "app/actions/runjournal.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace thabat::actions {

class Showing;
class Step;
class Verifier;

//! What one run was asked to do, by whom.
struct RunRequest
{
    QString id = {};
    Preview preview = {};
    Confirmation confirmation = {};
};

//! Carries out a confirmed preview: one step after another, then verifies. Never twice.
//!
//! Each intent is journalled before the step acts, each outcome after. The first step that is not done ends
//! the run, and nothing after it runs. Aborted means that nothing acted at all: a first step that acted and
//! then failed makes the run PartlyRan, because what it did stays done. When the answer of the last step is
//! lost, the state is read back (Verification::shows): only what is there tells whether it happened.
class PlanRun : public QObject
{
    Q_OBJECT

public:
    enum class State { Ready, Running, Asking, Verifying, Over };
    Q_ENUM(State)
    enum class Answer { Yes, No };

    //! @p journal and @p indicators outlive the run.
    PlanRun(RunRequest request, RunJournal &journal, const IndicatorSource &indicators,
            QObject *parent = nullptr);
    ~PlanRun() override; //!< a step that acts is killed

    State state() const { return m_state; }
    int currentStep() const { return m_current; } //!< from 0; -1 before the first

    void start(); //!< a second call does nothing
    void answer(thabat::actions::PlanRun::Answer answer); //!< to asked()
    void stopAfterStep(); //!< lets the step that acts finish
    void abort(); //!< stops the step that acts, now

Q_SIGNALS:
    void stateChanged(thabat::actions::PlanRun::State state);
    void stepStarted(int step);
    void asked(int step, const thabat::LocalizedText &question);
    void output(int step, const QString &text); //!< whole lines, at most 4 KB, redacted, safe to show
    void stepEnded(int step, const thabat::actions::StepOutcome &outcome);
    void verifying(const QString &what);
    void over(thabat::actions::RunOutcome outcome, const QString &message);

private:
    using Continue = void (PlanRun::*)();

    void enter(State state);
    void write(const Later<Done> &written, Continue next);
    void notWritten(const QString &why);
    void nextStep();
    void act();
    void ask();
    void stepOver(const StepOutcome &outcome);
    void notActed(StepResult result, const QString &message);
    void afterStep();
    bool answerLost() const;
    void verify();
    void verified(const QString &problem, const QString &isThere);
    void tellWhatIsThere();
    void end(RunOutcome outcome, const QString &message);
    void sayOver();
    bool everyStepDone() const;
    RunOutcome outcomeSoFar() const;
    QString stepMessage() const;

    RunRequest m_request;
    RunJournal &m_journal;
    const IndicatorSource &m_indicators;
    State m_state = State::Ready;
    int m_current = -1;
    int m_ticket = 0; //!< of the journal entry that is waited for
    bool m_acted = false;
    bool m_stopAsked = false;
    bool m_ending = false;
    StepOutcome m_last;
    RunOutcome m_outcome = RunOutcome::Aborted;
    QString m_message;
    QTimer m_answerLimit;
    std::unique_ptr<Step> m_step;
    std::unique_ptr<Verifier> m_verifier;
    std::unique_ptr<Showing> m_showing;
};

} // namespace thabat::actions

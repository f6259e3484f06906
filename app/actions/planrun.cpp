// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/planrun.h"

#include "app/actions/showing.h"
#include "app/actions/step.h"
#include "app/actions/tellingline.h"
#include "app/actions/verifier.h"
#include "app/base/text.h"

namespace thabat::actions {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto journalLimit = 10s;

constexpr auto readBackLimit = 5s;

Preview withoutSecrets(Preview preview)
{
    for (auto &step : preview.steps)
        step = step.masked();
    return preview;
}

} // namespace

PlanRun::PlanRun(RunRequest request, RunJournal &journal, const IndicatorSource &indicators, QObject *parent)
    : QObject(parent)
    , m_request(std::move(request))
    , m_journal(journal)
    , m_indicators(indicators)
{
    m_answerLimit.setSingleShot(true);
    connect(&m_answerLimit, &QTimer::timeout, this, [this] {
        notActed(StepResult::TimedOut, tr("Nobody answered in time."));
    });
}

PlanRun::~PlanRun() = default;

void PlanRun::start()
{
    if (m_state != State::Ready)
        return;
    enter(State::Running);
    const auto &preview = m_request.preview;
    if (!preview.blockers.isEmpty())
        return end(RunOutcome::Aborted, preview.blockers.first());
    write(m_journal.runStarted(m_request.id, withoutSecrets(preview), m_request.confirmation),
          &PlanRun::nextStep);
}

void PlanRun::answer(Answer answer)
{
    if (m_state != State::Asking)
        return;
    if (answer == Answer::No)
        return notActed(StepResult::Stopped, tr("The answer was no."));
    StepOutcome outcome;
    outcome.result = StepResult::Done;
    m_answerLimit.stop();
    enter(State::Running);
    stepOver(outcome);
}

void PlanRun::stopAfterStep()
{
    m_stopAsked = true;
}

void PlanRun::abort()
{
    m_stopAsked = true;
    if (m_state == State::Ready) {
        m_message = tr("It was stopped before it started. Nothing ran.");
        return sayOver();
    }
    if (m_state == State::Asking)
        return notActed(StepResult::Stopped, tr("The run was stopped."));
    if (m_step)
        return m_step->stop();
    if (m_verifier) {
        const auto isThere = m_verifier->whatIsThere();
        m_verifier.release()->deleteLater();
        if (answerLost())
            return verified(tr("The checks were stopped."), isThere);
        end(RunOutcome::RanNotVerified, tr("Every step ran. The checks were stopped."));
    }
}

void PlanRun::enter(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

//! Goes on with @p next once the journal says that the entry is on disk, and only then.
void PlanRun::write(const Later<Done> &written, Continue next)
{
    const int ticket = ++m_ticket;
    whenDone(written, this, [this, ticket, next](const Result<Done> &result) {
        if (ticket != m_ticket)
            return; // it came too late
        ++m_ticket;
        if (result)
            (this->*next)();
        else
            notWritten(result.error().message);
    });
    QTimer::singleShot(journalLimit, this, [this, ticket] {
        if (ticket != m_ticket)
            return;
        ++m_ticket;
        notWritten(tr("the journal did not answer"));
    });
}

void PlanRun::notWritten(const QString &why)
{
    if (m_ending) {
        m_message = tr("%1 This could not be saved: %2").arg(m_message, why);
        return sayOver();
    }
    const auto outcome = everyStepDone() ? RunOutcome::RanNotVerified : outcomeSoFar();
    end(outcome, tr("The run was stopped because it could not be recorded: %1").arg(why));
}

void PlanRun::nextStep()
{
    const auto &steps = m_request.preview.steps;
    if (m_current + 1 == int(steps.size()))
        return verify();
    if (m_stopAsked)
        return end(outcomeSoFar(), tr("It was stopped before step %1.").arg(QString::number(m_current + 2)));
    ++m_current;
    m_last = {};
    write(m_journal.stepIntended(m_request.id, m_current, steps[size_t(m_current)].masked()), &PlanRun::act);
}

void PlanRun::act()
{
    const auto &literal = m_request.preview.steps[size_t(m_current)];
    if (m_stopAsked)
        return notActed(StepResult::Stopped, tr("The run was stopped before this step acted."));
    Q_EMIT stepStarted(m_current);
    m_step = makeStep(literal);
    if (!m_step)
        return ask();
    connect(m_step.get(), &Step::output, this, [this](const QString &text) {
        Q_EMIT output(m_current, text);
    });
    connect(m_step.get(), &Step::ended, this, &PlanRun::stepOver);
    m_step->start();
}

void PlanRun::ask()
{
    const auto &literal = m_request.preview.steps[size_t(m_current)];
    m_answerLimit.start(literal.timeout);
    enter(State::Asking);
    Q_EMIT asked(m_current, literal.question);
}

void PlanRun::notActed(StepResult result, const QString &message)
{
    StepOutcome outcome;
    outcome.result = result;
    outcome.message = message;
    m_answerLimit.stop();
    enter(State::Running);
    stepOver(outcome);
}

void PlanRun::stepOver(const StepOutcome &outcome)
{
    if (m_step)
        m_step.release()->deleteLater();
    m_acted = m_acted || outcome.acted;
    m_last = outcome;
    Q_EMIT stepEnded(m_current, outcome);
    write(m_journal.stepEnded(m_request.id, m_current, outcome), &PlanRun::afterStep);
}

void PlanRun::afterStep()
{
    if (m_last.result == StepResult::Done)
        nextStep();
    else if (answerLost() && !m_stopAsked)
        verify();
    else if (m_acted && !m_stopAsked && !m_request.preview.check.verification.shows.empty())
        tellWhatIsThere();
    else
        end(outcomeSoFar(), stepMessage());
}

//! Whether the last step of all may have happened, and something can tell.
bool PlanRun::answerLost() const
{
    const bool isLast = m_current + 1 == int(m_request.preview.steps.size());
    const bool unsure =
        m_last.result == StepResult::Unknown || (m_last.result == StepResult::TimedOut && m_last.acted);
    return isLast && unsure && !m_request.preview.check.verification.shows.empty();
}

//! Something was done and something went wrong: people need to know what is there now.
void PlanRun::tellWhatIsThere()
{
    m_showing = std::make_unique<Showing>(m_request.preview.check.verification.shows);
    whenDone(m_showing->read(readBackLimit), this, [this](const Result<std::vector<Seen>> &seen) {
        const auto isThere = seen ? whatIsThere(*seen) : QString();
        end(outcomeSoFar(), u"%1 %2"_s.arg(stepMessage(), isThere).trimmed());
    });
}

void PlanRun::verify()
{
    const auto &check = m_request.preview.check;
    if (!Verifier::hasChecks(check))
        return end(RunOutcome::RanNotVerified, tr("Every step ran. Nothing checks the result."));
    enter(State::Verifying);
    m_verifier = std::make_unique<Verifier>(check, m_indicators);
    connect(m_verifier.get(), &Verifier::progress, this, &PlanRun::verifying);
    connect(m_verifier.get(), &Verifier::over, this, [this](const QString &problem) {
        const auto isThere = m_verifier->whatIsThere();
        m_verifier.release()->deleteLater();
        verified(problem, isThere);
    });
    m_verifier->start();
}

void PlanRun::verified(const QString &problem, const QString &isThere)
{
    if (answerLost() && problem.isEmpty())
        return end(RunOutcome::Verified,
                   tr("The last step gave no certain answer, but the checks came right: it happened."));
    if (answerLost())
        return end(RunOutcome::Unknown, u"%1 %2"_s.arg(stepMessage(), isThere).trimmed());
    end(problem.isEmpty() ? RunOutcome::Verified : RunOutcome::RanNotVerified,
        problem.isEmpty() ? tr("Every step ran, and the checks came right.") : problem);
}

void PlanRun::end(RunOutcome outcome, const QString &message)
{
    if (m_ending)
        return;
    m_ending = true;
    m_outcome = outcome;
    m_message = message;
    write(m_journal.runEnded(m_request.id, outcome, message), &PlanRun::sayOver);
}

void PlanRun::sayOver()
{
    enter(State::Over);
    Q_EMIT over(m_outcome, m_message);
}

bool PlanRun::everyStepDone() const
{
    return m_current + 1 == int(m_request.preview.steps.size()) && m_last.result == StepResult::Done;
}

RunOutcome PlanRun::outcomeSoFar() const
{
    if (m_last.result == StepResult::Unknown)
        return RunOutcome::Unknown;
    return m_acted ? RunOutcome::PartlyRan : RunOutcome::Aborted;
}

QString PlanRun::stepMessage() const
{
    const auto number = QString::number(m_current + 1);
    const auto line = tellingLine(m_last.tail);
    if (m_last.exitCode != 0 && m_last.result == StepResult::Failed && !line.isEmpty())
        return tr("Step %1 failed (exit %2). Nothing after it ran. Last line: “%3”")
            .arg(number, QString::number(m_last.exitCode), isolate(line));
    return tr("Step %1 is not done, and nothing after it ran. %2").arg(number, m_last.message);
}

} // namespace thabat::actions

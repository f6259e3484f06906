// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/runview.h"

#include "app/base/text.h"
#include "app/base/timetext.h"
#include "ui/sheets/buttontext.h"
#include "ui/sheets/flowlayout.h"
#include "ui/sheets/textview.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace thabat::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using actions::RunOutcome;
using actions::StepResult;

namespace {

constexpr auto longRun = 5min; //!< after this the view says that it has not failed

QString elapsedText(qint64 milliseconds)
{
    return ltr(toClockText(std::chrono::seconds(milliseconds / 1000)));
}

} // namespace

RunView::RunView(desk::Desk &desk, const Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_appearance(appearance)
    , m_steps(new QVBoxLayout)
    , m_state(new PlainLabel(TextStyle::Todo, this))
    , m_message(new PlainLabel(TextStyle::Body, this))
    , m_question(new PlainLabel(TextStyle::Strong, this))
    , m_yes(new QPushButton(this))
    , m_no(new QPushButton(this))
    , m_stopAfter(new QPushButton(this))
    , m_abort(new QPushButton(this))
    , m_fold(new QPushButton(this))
    , m_output(new TextView(appearance, TextView::Reading::Output, this))
{
    m_state->setObjectName(u"runState"_s);
    m_message->setObjectName(u"runMessage"_s);
    m_stopAfter->setObjectName(u"stopAfter"_s);
    m_abort->setObjectName(u"abort"_s);
    m_fold->setObjectName(u"fold"_s);
    m_output->setObjectName(u"output"_s);
    m_yes->setObjectName(u"yes"_s);
    m_no->setObjectName(u"no"_s);
    m_fold->setCheckable(true);
    m_output->setLeastLines(8);
    m_output->hide();
    m_beat.setInterval(1000);
    addParts();
    connect(&m_beat, &QTimer::timeout, this, &RunView::beat);
    connect(m_fold, &QPushButton::toggled, m_output, &QWidget::setVisible);
    connect(m_yes, &QPushButton::clicked, this, [this] {
        answer(actions::PlanRun::Answer::Yes);
    });
    connect(m_no, &QPushButton::clicked, this, [this] {
        answer(actions::PlanRun::Answer::No);
    });
    connect(m_stopAfter, &QPushButton::clicked, this, [this] {
        if (auto *run = m_desk.plans().current())
            run->stopAfterStep();
        m_stopAsked = true;
        retranslate();
    });
    connect(m_abort, &QPushButton::clicked, this, [this] {
        whenDone(m_desk.submit({u"abort"_s, {}, {}, {}}), this, [this](const Result<desk::Answer> &done) {
            if (!done)
                Q_EMIT problem(done.error().message);
        });
    });
}

void RunView::addParts()
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(8);
    lines->addWidget(m_state);
    lines->addWidget(m_message);
    lines->addLayout(m_steps);
    lines->addWidget(m_question);
    auto *buttons = new FlowLayout;
    for (auto *button : {m_yes, m_no, m_stopAfter, m_abort, m_fold})
        buttons->addWidget(button);
    lines->addLayout(buttons);
    lines->addWidget(m_output);
    lines->addStretch(1);
}

void RunView::attach(const actions::Preview &preview)
{
    m_preview = preview;
    m_outcome.reset();
    m_outcomeMessage.clear();
    m_verifying.clear();
    m_failedStep = -1;
    m_stopAsked = false;
    m_asked = {};
    m_output->clear();
    m_stepTime.invalidate();
    rebuildSteps();
    auto *run = m_desk.plans().current();
    if (!run)
        return retranslate();
    for (int step = 0; step < run->currentStep() && step < int(m_lines.size()); ++step)
        m_lines[size_t(step)].status = tr("done");
    if (run->currentStep() >= 0 && run->currentStep() < int(m_lines.size()))
        m_stepTime.start(); // from now: when it began, only the record knows
    follow(*run);
    if (run->state() == actions::PlanRun::State::Asking)
        ask(m_preview.steps[size_t(run->currentStep())].question);
    m_beat.start();
    retranslate();
}

void RunView::follow(desk::RunFollower &run)
{
    connect(&run, &desk::RunFollower::stepStarted, this, [this](int step) {
        m_stepTime.start();
        showStep(size_t(step));
    });
    connect(&run, &desk::RunFollower::output, this, [this](int, const QString &text) {
        m_output->addLines(text);
    });
    connect(&run, &desk::RunFollower::stepEnded, this, &RunView::stepEnded);
    connect(&run, &desk::RunFollower::verifying, this, [this](const QString &what) {
        m_verifying = what;
        m_stepTime.invalidate();
        retranslate();
    });
    connect(&run, &desk::RunFollower::asked, this, [this](int, const LocalizedText &question) {
        ask(question);
    });
}

void RunView::rebuildSteps()
{
    for (const auto &line : m_lines)
        delete line.label;
    m_lines.clear();
    for (size_t i = 0; i < m_preview.steps.size(); ++i) {
        auto *label = new PlainLabel(TextStyle::Body, this);
        m_steps->addWidget(label);
        m_lines.push_back({label, {}});
    }
}

void RunView::showStep(size_t step)
{
    if (step >= m_lines.size())
        return;
    const auto &literal = m_preview.steps[step];
    const auto title = literal.title.in(m_appearance.language());
    const auto name = tr("Step %1 of %2 · %3")
                          .arg(QString::number(step + 1), QString::number(m_lines.size()),
                               title.isEmpty() ? ltr(shown(literal.id, 60)) : title);
    const auto *run = m_desk.plans().current();
    const bool acts = run && !m_outcome && run->currentStep() == int(step) && m_stepTime.isValid();
    auto &line = m_lines[step];
    const auto status = line.status.isEmpty() && acts
        ? tr("running, %1").arg(elapsedText(m_stepTime.elapsed()))
        : line.status;
    line.label->setText(status.isEmpty() ? name : tr("%1 — %2", "a step and its status").arg(name, status));
}

void RunView::stepEnded(int step, const actions::StepOutcome &outcome)
{
    if (step < 0 || step >= int(m_lines.size()))
        return;
    auto &status = m_lines[size_t(step)].status;
    switch (outcome.result) {
    case StepResult::Done:
        status = tr("done, %1").arg(elapsedText(outcome.took.count()));
        break;
    case StepResult::Failed:
        status = outcome.exitCode != 0 ? tr("failed (exit %1)").arg(QString::number(outcome.exitCode))
                                       : tr("failed: %1").arg(isolate(outcome.message));
        break;
    case StepResult::TimedOut:
        status = tr("not finished in time");
        break;
    case StepResult::Stopped:
        status = tr("stopped");
        break;
    case StepResult::Unknown:
        status = tr("sent; what came of it is not known");
        break;
    }
    if (outcome.result != StepResult::Done) {
        m_failedStep = step;
        m_failedExit = outcome.exitCode;
    }
    m_stepTime.invalidate();
    showStep(size_t(step));
}

void RunView::ask(const LocalizedText &question)
{
    m_asked = question;
    retranslate();
    m_no->setFocus();
}

void RunView::answer(actions::PlanRun::Answer answer)
{
    m_asked = {};
    if (auto *run = m_desk.plans().current())
        run->answer(answer);
    retranslate();
}

void RunView::showOutcome(RunOutcome outcome, const QString &message)
{
    m_outcome = outcome;
    m_outcomeMessage = message;
    m_asked = {};
    m_beat.stop();
    retranslate();
}

QString RunView::headline() const
{
    if (!m_outcome) {
        if (!m_verifying.isEmpty())
            return tr("Verifying: %1").arg(m_verifying);
        return m_stopAsked ? tr("Stopping after this step.") : tr("Running. Nothing else can start.");
    }
    const auto target = ltr(shown(m_preview.target, 80));
    switch (*m_outcome) {
    case RunOutcome::Verified:
        return m_preview.check.rollback && !m_preview.target.isEmpty()
            ? tr("Verified. %1 is running and healthy.").arg(target)
            : tr("Verified.");
    case RunOutcome::RanNotVerified:
        return tr("It ran. Whether it helped is not verified.");
    case RunOutcome::PartlyRan:
        return m_failedStep >= 0 && m_failedExit != 0
            ? tr("Step %1 failed (exit %2). Nothing after it ran.")
                  .arg(QString::number(m_failedStep + 1), QString::number(m_failedExit))
            : tr("It ran in part. Look at what runs now before you act.");
    case RunOutcome::Aborted:
        return tr("Nothing was changed.");
    case RunOutcome::Unknown:
        break;
    }
    return tr("What came of it is not known. Look at what runs now before you act.");
}

void RunView::retranslate()
{
    const bool runs = !m_outcome;
    const bool asks = runs && !m_asked.isEmpty();
    m_state->setText(headline());
    m_message->setText(m_outcomeMessage);
    m_message->setVisible(!m_outcomeMessage.isEmpty());
    m_question->setText(m_asked.in(m_appearance.language()));
    m_question->setVisible(asks);
    m_yes->setVisible(asks);
    m_no->setVisible(asks);
    m_stopAfter->setVisible(runs);
    m_stopAfter->setEnabled(!m_stopAsked && m_verifying.isEmpty());
    m_abort->setVisible(runs);
    setButtonText(*m_yes, tr("Yes"));
    setButtonText(*m_no, tr("No"));
    setButtonText(*m_stopAfter, tr("Stop after this step"));
    setButtonText(*m_abort, m_verifying.isEmpty() ? tr("Stop now") : tr("Stop verifying"));
    setButtonText(*m_fold, tr("Output"));
    m_output->setAccessibleName(tr("Output"));
    for (size_t i = 0; i < m_lines.size(); ++i)
        showStep(i);
}

void RunView::beat()
{
    const auto *run = m_desk.plans().current();
    if (!run || run->currentStep() < 0)
        return;
    showStep(size_t(run->currentStep()));
    if (m_stepTime.isValid() && m_stepTime.elapsed() > std::chrono::milliseconds(longRun).count()) {
        m_message->setText(tr("Still running after 5 min. It has not failed."));
        m_message->show();
    }
}

} // namespace thabat::ui

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/runkeeper.h"

#include "app/actions/spoken.h"
#include "app/base/text.h"
#include "app/domain/happeningcodec.h"
#include "app/journal/journal.h"
#include "app/runner/launcher.h"
#include "app/runner/runfolder.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>

#include <array>

namespace thabat::desk {

using namespace Qt::StringLiterals;
using actions::RunOutcome;
using runner::RunFolder;

namespace {

QString meansKey(actions::Confirmation::Means means)
{
    static const std::array keys = {u"press"_s, u"hold"_s, u"typed"_s};
    return keys[size_t(means)];
}

QStringList commandsOf(const std::vector<actions::LiteralStep> &steps)
{
    QStringList commands;
    for (const auto &step : steps)
        commands += step.masked().text();
    return commands;
}

Answer answerOf(const domain::RunEnded &end, const QString &incident)
{
    Answer answer;
    answer.incident = incident;
    answer.text = end.message;
    answer.data = {{"run", toStd(end.run)},
                   {"plan", toStd(end.plan)},
                   {"outcome", toStd(end.outcome)},
                   {"message", toStd(end.message)}};
    return answer;
}

} // namespace

RunKeeper::RunKeeper(Workplace &workplace, QObject *parent)
    : QObject(parent)
    , m_workplace(workplace)
{
}

RunKeeper::~RunKeeper() = default;

QString RunKeeper::folderOf(const QString &run) const
{
    return m_workplace.runs().folder + u'/' + run;
}

QString RunKeeper::newRun()
{
    return u"R%1"_s.arg(QRandomGenerator::global()->generate(), 8, 36, QChar(u'0')).toUpper();
}

Later<Answer> RunKeeper::start(const runbook::Plan &plan, const actions::RunRequest &request,
                               const QString &incident)
{
    auto promise = promiseOf<Answer>();
    begin({request.id, plan.id, plan.title.en, incident, request.confirmation.author, request.preview.steps},
          request.preview);
    m_promises = {promise};
    Q_EMIT started(m_follower->preview());
    // The folder of all runs is there before any start is on record: without it, it is known that files are
    // lost and not that nothing began.
    QDir().mkpath(m_workplace.runs().folder);
    const auto &confirmation = request.confirmation;
    const domain::RunStarted start{request.id,
                                   plan.id,
                                   plan.title.en,
                                   request.preview.token,
                                   request.preview.environment,
                                   meansKey(confirmation.means),
                                   confirmation.second,
                                   confirmation.why,
                                   commandsOf(request.preview.steps)};
    whenDone(m_workplace.record({start}, incident, m_about.author), this,
             [this, request](const Result<Answer> &recorded) {
                 if (recorded)
                     return launch(request);
                 conclude(
                     {RunOutcome::Aborted,
                      tr("Nothing ran, because it could not be recorded: %1").arg(recorded.error().message)});
             });
    return promise->future();
}

void RunKeeper::begin(const RunRecorder::About &about, const actions::Preview &preview)
{
    m_about = about;
    m_follower = std::make_unique<RunFollower>(folderOf(about.run), preview);
    m_recorder = std::make_unique<RunRecorder>(m_workplace, about);
    connect(m_follower.get(), &RunFollower::told, m_recorder.get(), &RunRecorder::take);
    connect(m_follower.get(), &RunFollower::over, this, [this](RunOutcome outcome, const QString &message) {
        const runner::RunEnd end{outcome, message};
        connect(m_recorder.get(), &RunRecorder::recorded, this, [this, end](const QString &problem) {
            conclude(problem.isEmpty()
                         ? end
                         : runner::RunEnd{end.outcome,
                                          tr("%1 This could not be saved: %2").arg(end.message, problem)});
        });
        m_recorder->finish(end);
    });
    speak();
}

void RunKeeper::launch(const actions::RunRequest &request)
{
    if (m_follower->isAbortAsked())
        return m_follower->end({RunOutcome::Aborted, tr("It was stopped before it started. Nothing ran.")});
    const auto &profile = m_workplace.profile();
    runner::RunOrder order{folderOf(request.id),
                           actions::spokenLanguage(),
                           m_workplace.home(),
                           profile.folder,
                           profile.variables,
                           m_about.title,
                           request,
                           profile.secrets};
    const auto process = runner::launch(m_workplace.runs().program, order);
    if (process)
        m_follower->follow(*process);
    else
        m_follower->end({RunOutcome::Aborted, process.error().message});
}

void RunKeeper::adopt()
{
    for (const auto &event : m_workplace.replay().unfinishedRuns()) {
        const auto happening = domain::decode(event);
        const auto *started = std::get_if<domain::RunStarted>(&happening);
        // A desk that wrote this journal before, and lost its tail or its key, left its runs here.
        const bool isHere = started && QFileInfo::exists(folderOf(started->run));
        if (isHere || event.header.desk == m_workplace.journal().desk().id)
            m_left.push_back(event);
    }
    adoptNext();
}

void RunKeeper::adoptNext()
{
    while (!m_follower && !m_left.empty()) {
        const auto event = m_left.front();
        m_left.pop_front();
        const auto happening = domain::decode(event);
        if (const auto *started = std::get_if<domain::RunStarted>(&happening))
            adopt(event, *started);
    }
}

void RunKeeper::adopt(const domain::Event &event, const domain::RunStarted &started)
{
    const auto folder = folderOf(started.run);
    actions::Preview preview;
    if (const auto about = RunFolder::about(folder)) {
        if (const auto order = runner::decodeOrder(*about))
            preview = order->request.preview;
    }
    preview.plan = started.plan;
    preview.environment = started.environment;
    begin(
        {started.run, started.plan, started.title, event.header.incident, event.header.author, preview.steps},
        preview);
    m_recorder->learnWhatIsKnown();
    m_recorder->setHeld(true);
    if (RunFolder::stateOf(folder) == RunFolder::State::NotBegun && m_recorder->knowsSteps())
        m_follower->end({RunOutcome::Unknown,
                         tr("The files of this run are gone. Look at what runs now before you act.")});
    else
        m_follower->follow();
    // What is known already goes to the journal in one piece, before anything that is asked of this desk.
    m_recorder->setHeld(false);
}

//! What runs, in lines for people.
void RunKeeper::speak()
{
    auto *run = m_follower.get();
    connect(run, &RunFollower::stepStarted, this, [this](int step) {
        const auto &steps = m_about.steps;
        if (step < 0 || step >= int(steps.size()))
            return;
        Q_EMIT line(tr("Step %1 of %2: %3")
                        .arg(QString::number(step + 1), QString::number(steps.size()),
                             ltr(steps[size_t(step)].masked().text())));
    });
    connect(run, &RunFollower::output, this, [this](int, const QString &text) {
        Q_EMIT line(text);
    });
    connect(run, &RunFollower::verifying, this, &RunKeeper::line);
}

void RunKeeper::conclude(const runner::RunEnd &end)
{
    // Both are still in their own signals.
    m_follower.release()->deleteLater();
    m_recorder.release()->deleteLater();
    const domain::RunEnded ended{m_about.run, m_about.plan, m_about.title, actions::toKey(end.outcome),
                                 end.message};
    const auto promises = std::exchange(m_promises, {});
    const auto answer = answerOf(ended, m_about.incident);
    const auto settleAll = [promises, answer] {
        for (const auto &promise : promises)
            settle(promise, answer);
    };
    Q_EMIT over(m_about.plan, end.outcome, end.message);
    if (end.outcome == RunOutcome::Verified || end.outcome == RunOutcome::RanNotVerified) {
        // Whoever asks next for what is still open must see the loans of this run.
        whenDone(keepLoans(), this, [settleAll](const Result<Answer> &) {
            settleAll();
        });
    } else {
        settleAll();
    }
    adoptNext();
}

//! A plan that makes a temporary state opens a loan; the plan that takes it back closes it.
Later<Answer> RunKeeper::keepLoans()
{
    const auto *plan = m_workplace.profile().plan(m_about.plan);
    const auto *incident = m_workplace.replay().incident(m_about.incident);
    if (!incident || !plan)
        return answered<Answer>(Answer{});
    std::vector<domain::Happening> happenings;
    for (const auto &loop : incident->loops) {
        if (!loop.closed && (loop.what.undo == plan->id || loop.what.id == plan->id))
            happenings.push_back(domain::LoopClosed{loop.what.id, plan->title.en});
    }
    if (!plan->loan.isEmpty()) {
        const auto due = m_workplace.now().addMSecs(plan->loanFor.count()).toMSecsSinceEpoch();
        happenings.push_back(domain::LoopOpened{plan->id, domain::LoopOpened::Kind::Loan, plan->loan.en,
                                                m_about.author, due, plan->undo});
    }
    return m_workplace.record(happenings, m_about.incident, m_about.author);
}

Later<Answer> RunKeeper::wait()
{
    if (m_follower) {
        m_promises.push_back(promiseOf<Answer>());
        return m_promises.back()->future();
    }
    const auto &events = m_workplace.replay().events();
    for (auto event = events.rbegin(); event != events.rend(); ++event) {
        if (event->header.kind != u"run.ended"_s)
            continue;
        const auto happening = domain::decode(*event);
        if (const auto *ended = std::get_if<domain::RunEnded>(&happening))
            return answered<Answer>(answerOf(*ended, event->header.incident));
    }
    return answered<Answer>(Error{Error::Code::Conflict, tr("Nothing has run.")});
}

Later<Answer> RunKeeper::abort()
{
    if (!m_follower)
        return answered<Answer>(Error{Error::Code::Conflict, tr("Nothing is running.")});
    m_follower->abort();
    Answer answer;
    answer.text = tr("Stopping.");
    return answered<Answer>(answer);
}

} // namespace thabat::desk

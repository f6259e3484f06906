// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/plancommands.h"

#include "app/base/text.h"
#include "app/desk/deskrunjournal.h"
#include "app/domain/happeningcodec.h"
#include "app/monitor/watch.h"

#include <QPromise>
#include <QRandomGenerator>

namespace thabat::desk {

using namespace Qt::StringLiterals;

namespace {

domain::PlanPreviewed recordOf(const actions::Preview &preview, const runbook::Plan &plan)
{
    domain::PlanPreviewed record{preview.plan,
                                 plan.title.en,
                                 preview.environment,
                                 preview.arguments,
                                 {},
                                 {},
                                 preview.target,
                                 preview.nonce,
                                 preview.token,
                                 preview.expires.toMSecsSinceEpoch()};
    for (const auto &fact : preview.facts)
        record.facts[fact.name] = fact.value;
    for (const auto &step : preview.steps)
        record.commands += step.masked().text();
    return record;
}

actions::Preview recordedPreview(const domain::PlanPreviewed &record, runbook::PlanClass planClass)
{
    actions::Preview preview;
    preview.plan = record.plan;
    preview.planClass = planClass;
    preview.environment = record.environment;
    preview.arguments = record.arguments;
    preview.target = record.target;
    preview.nonce = record.nonce;
    preview.token = record.token;
    preview.expires = QDateTime::fromMSecsSinceEpoch(record.expires, Qt::UTC);
    preview.made = preview.expires.addSecs(-60);
    return preview;
}

std::map<QString, QString> givenArguments(const Command &command)
{
    std::map<QString, QString> given;
    for (const auto &[key, value] : command.arguments) {
        if (key.startsWith(u"set."_s))
            given[key.mid(4)] = value;
    }
    return given;
}

} // namespace

//! What verification reads: only values that are fresh count.
struct PlanCommands::Readings : public actions::IndicatorSource
{
    explicit Readings(const monitor::Watch &source)
        : watch(source)
    {
    }
    std::optional<double> latest(const QString &indicator) const override
    {
        const auto *reading = watch.state().reading(indicator);
        return reading && reading->freshness == monitor::Freshness::Fresh ? reading->value : std::nullopt;
    }
    const monitor::Watch &watch;
};

PlanCommands::PlanCommands(Workplace &workplace, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_workplace(workplace)
    , m_previewer(workplace.profile(), clock)
    , m_readings(std::make_unique<Readings>(workplace.watch()))
{
}

PlanCommands::~PlanCommands() = default;

Result<const runbook::Plan *> PlanCommands::planOf(const Command &command) const
{
    const auto id = command.argument(u"plan"_s);
    const auto *plan = m_workplace.profile().plan(id);
    if (!plan)
        return Error{Error::Code::InvalidInput, tr("There is no plan “%1”.").arg(shown(id, 80))};
    if (!plan->problem.isEmpty())
        return Error{Error::Code::Conflict, plan->problem};
    return plan;
}

Later<actions::Preview> PlanCommands::preview(const Command &command)
{
    const auto plan = planOf(command);
    if (!plan)
        return answered<actions::Preview>(plan.error());
    const auto incident = m_workplace.incidentOf(command);
    if (!incident && !command.incident.isEmpty())
        return answered<actions::Preview>(incident.error());
    auto promise = promiseOf<actions::Preview>();
    const auto id = incident ? (*incident)->id : QString();
    whenDone(m_previewer.preview(**plan, givenArguments(command)), this,
             [this, promise, id, plan = *plan,
              author = m_workplace.authorOf(command)](const Result<actions::Preview> &preview) {
                 if (!preview || !preview->blockers.isEmpty())
                     return settle(promise, preview);
                 whenDone(m_workplace.record({recordOf(*preview, *plan)}, id, author), this,
                          [promise, preview](const Result<Answer> &answer) {
                              settle(promise, answer ? preview : Result<actions::Preview>(answer.error()));
                          });
             });
    return promise->future();
}

Later<Answer> PlanCommands::previewAsAnswer(const Command &command)
{
    auto promise = promiseOf<Answer>();
    whenDone(preview(command), this, [this, command, promise](const Result<actions::Preview> &preview) {
        if (!preview)
            return settle(promise, preview.error());
        Answer answer;
        answer.data = toJson(*preview, *m_workplace.profile().plan(preview->plan));
        settle(promise, answer);
    });
    return promise->future();
}

Later<Answer> PlanCommands::run(const Command &command)
{
    const auto plan = planOf(command);
    if (!plan)
        return answered<Answer>(plan.error());
    const auto token = command.argument(u"confirm"_s);
    const auto *event = m_workplace.replay().preview(token);
    if (token.isEmpty() || !event)
        return answered<Answer>(
            Error{Error::Code::Conflict,
                  tr("No preview has this token. Preview the plan first, then confirm with its token.")});
    const auto happening = domain::decode(*event);
    const auto *record = std::get_if<domain::PlanPreviewed>(&happening);
    if (!record || record->plan != (*plan)->id)
        return answered<Answer>(Error{Error::Code::Conflict, tr("This token belongs to another plan.")});
    if (m_busy)
        return answered<Answer>(
            Error{Error::Code::Conflict, tr("Another command is running. Wait for it, or abort it.")});
    m_busy = true;
    auto promise = promiseOf<Answer>();
    confirmAndStart(command, **plan, recordedPreview(*record, (*plan)->planClass), promise);
    return promise->future();
}

void PlanCommands::confirmAndStart(const Command &command, const runbook::Plan &plan,
                                   const actions::Preview &recorded, SharedPromise<Answer> promise)
{
    auto arguments = givenArguments(command);
    if (arguments.empty())
        arguments = recorded.arguments;
    whenDone(m_previewer.preview(plan, arguments), this,
             [this, command, &plan, recorded, promise](const Result<actions::Preview> &fresh) {
                 const auto refuse = [this, &promise](const Error &error) {
                     m_busy = false;
                     settle(promise, error);
                 };
                 if (!fresh)
                     return refuse(fresh.error());
                 if (!fresh->blockers.isEmpty())
                     return refuse({Error::Code::Conflict, fresh->blockers.join(u' ')});
                 actions::Confirmation confirmation{recorded.token,
                                                    command.has(u"hold"_s) || !command.has(u"type"_s)
                                                        ? actions::Confirmation::Means::Hold
                                                        : actions::Confirmation::Means::Typed,
                                                    command.argument(u"type"_s),
                                                    command.argument(u"second"_s),
                                                    command.argument(u"why"_s),
                                                    m_workplace.authorOf(command)};
                 auto used = m_startingTokens;
                 if (m_workplace.replay().isUsed(recorded.token))
                     used += recorded.token;
                 const auto allowed =
                     actions::checkConfirmation(recorded, *fresh, confirmation, used, m_workplace.now());
                 if (!allowed)
                     return refuse(allowed.error());
                 auto preview = *fresh;
                 preview.nonce = recorded.nonce;
                 preview.token = recorded.token;
                 start(command, plan, {{}, preview, confirmation}, promise);
             });
}

Later<Answer> PlanCommands::runAtOnce(const Command &command, const QString &planId)
{
    auto asked = command;
    asked.arguments[u"plan"_s] = planId;
    const auto plan = planOf(asked);
    if (!plan)
        return answered<Answer>(plan.error());
    if ((*plan)->planClass != runbook::PlanClass::A)
        return answered<Answer>(
            Error{Error::Code::Conflict, tr("This plan needs a preview and a confirmation.")});
    auto promise = promiseOf<Answer>();
    whenDone(preview(asked), this, [this, asked, promise](const Result<actions::Preview> &preview) {
        if (!preview)
            return settle(promise, preview.error());
        if (!preview->blockers.isEmpty())
            return settle(promise, Error{Error::Code::Conflict, preview->blockers.join(u' ')});
        auto confirmed = asked;
        confirmed.arguments[u"confirm"_s] = preview->token;
        whenDone(run(confirmed), this, [promise](const Result<Answer> &answer) {
            settle(promise, answer);
        });
    });
    return promise->future();
}

void PlanCommands::start(const Command &command, const runbook::Plan &plan,
                         const actions::RunRequest &request, SharedPromise<Answer> promise)
{
    const auto incident = m_workplace.incidentOf(command);
    m_incident = incident ? (*incident)->id : QString();
    m_author = m_workplace.authorOf(command);
    m_promise = std::move(promise);
    m_startingTokens += request.preview.token;
    auto numbered = request;
    numbered.id = u"R%1"_s.arg(QRandomGenerator::global()->generate(), 8, 36, QChar(u'0')).toUpper();
    m_running = numbered.preview;
    m_runJournal = std::make_unique<DeskRunJournal>(m_workplace, m_incident, m_author, plan.title.en);
    m_run = std::make_unique<actions::PlanRun>(numbered, *m_runJournal, *m_readings);
    follow(plan);
    Q_EMIT started(numbered.preview);
    m_run->start();
}

void PlanCommands::follow(const runbook::Plan &plan)
{
    auto *run = m_run.get();
    connect(run, &actions::PlanRun::stepStarted, this, [this](int step) {
        const auto &steps = m_running->steps;
        Q_EMIT line(tr("Step %1 of %2: %3")
                        .arg(QString::number(step + 1), QString::number(steps.size()),
                             ltr(steps[size_t(step)].masked().text())));
    });
    connect(run, &actions::PlanRun::output, this, [this](int, const QString &text) {
        Q_EMIT line(text);
    });
    connect(run, &actions::PlanRun::verifying, this, [this](const QString &what) {
        Q_EMIT line(what);
    });
    connect(run, &actions::PlanRun::over, this,
            [this, &plan](actions::RunOutcome outcome, const QString &message) {
                finish(plan, outcome, message);
            });
}

void PlanCommands::finish(const runbook::Plan &plan, actions::RunOutcome outcome, const QString &message)
{
    m_run.release()->deleteLater(); // it is still in its own signal
    m_busy = false;
    m_running.reset();
    Answer answer;
    answer.incident = m_incident;
    answer.text = message;
    answer.data = {
        {"plan", toStd(plan.id)}, {"outcome", toStd(actions::toKey(outcome))}, {"message", toStd(message)}};
    Q_EMIT over(plan.id, outcome, message);
    const auto promise = std::exchange(m_promise, nullptr);
    if (outcome != actions::RunOutcome::Verified && outcome != actions::RunOutcome::RanNotVerified)
        return settle(promise, answer);
    // Whoever asks next for what is still open must see the loans of this run.
    whenDone(keepLoans(plan), this, [promise, answer](const Result<Answer> &) {
        settle(promise, answer);
    });
}

//! A plan that makes a temporary state opens a loan; the plan that takes it back closes it.
Later<Answer> PlanCommands::keepLoans(const runbook::Plan &plan)
{
    const auto *incident = m_workplace.replay().incident(m_incident);
    if (!incident)
        return answered<Answer>(Answer{});
    std::vector<domain::Happening> happenings;
    for (const auto &loop : incident->loops) {
        if (!loop.closed && (loop.what.undo == plan.id || loop.what.id == plan.id))
            happenings.push_back(domain::LoopClosed{loop.what.id, plan.title.en});
    }
    if (!plan.loan.isEmpty()) {
        const auto due = m_workplace.now().addMSecs(plan.loanFor.count()).toMSecsSinceEpoch();
        happenings.push_back(domain::LoopOpened{plan.id, domain::LoopOpened::Kind::Loan, plan.loan.en,
                                                m_author, due, plan.undo});
    }
    return m_workplace.record(happenings, m_incident, m_author);
}

Later<Answer> PlanCommands::abort()
{
    if (!m_run)
        return answered<Answer>(Error{Error::Code::Conflict, tr("Nothing is running.")});
    m_run->abort();
    Answer answer;
    answer.text = tr("Stopping.");
    return answered<Answer>(answer);
}

void PlanCommands::closeOrphans()
{
    for (const auto &event : m_workplace.replay().unfinishedRuns()) {
        const auto happening = domain::decode(event);
        const auto *started = std::get_if<domain::RunStarted>(&happening);
        if (!started)
            continue;
        [[maybe_unused]] const auto recorded = m_workplace.record(
            {domain::RunEnded{
                started->run, started->plan, started->title, u"unknown"_s,
                tr("The program ended while this was running. Look at what runs now before you act.")}},
            event.header.incident, m_workplace.person());
    }
}

Json toJson(const actions::Preview &preview, const runbook::Plan &plan)
{
    Json json = {{"plan", toStd(preview.plan)},
                 {"title", {{"en", toStd(plan.title.en)}, {"ar", toStd(plan.title.ar)}}},
                 {"class", std::string(1, "ABC"[size_t(preview.planClass)])},
                 {"environment", toStd(preview.environment)},
                 {"production", preview.production},
                 {"target", toStd(preview.target)},
                 {"dryRun", toStd(preview.dryRun)},
                 {"cannotUndo", toStd(plan.cannotUndo.en)},
                 {"age", toStd(withoutIsolates(preview.age))},
                 {"needsReason", preview.needsReason}};
    json["arguments"] = Json::object();
    for (const auto &[name, value] : preview.arguments)
        json["arguments"][toStd(name)] = toStd(value);
    json["facts"] = Json::object();
    for (const auto &fact : preview.facts)
        json["facts"][toStd(fact.name)] = toStd(fact.problem.isEmpty() ? fact.value : fact.problem);
    json["steps"] = Json::array();
    for (const auto &step : preview.steps)
        json["steps"].push_back(toStd(step.masked().text()));
    json["blockers"] = Json::array();
    for (const auto &blocker : preview.blockers)
        json["blockers"].push_back(toStd(withoutIsolates(blocker)));
    json["warnings"] = Json::array();
    for (const auto &warning : preview.warnings)
        json["warnings"].push_back(toStd(withoutIsolates(warning)));
    if (preview.blockers.isEmpty()) {
        json["token"] = toStd(preview.token);
        json["expires"] = toStd(preview.expires.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss.zzzZ"_s));
    }
    return json;
}

} // namespace thabat::desk

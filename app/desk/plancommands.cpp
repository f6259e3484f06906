// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/plancommands.h"

#include "app/base/text.h"
#include "app/domain/happeningcodec.h"
#include "app/journal/journal.h"

#include <QPromise>

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

PlanCommands::PlanCommands(Workplace &workplace, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_workplace(workplace)
    , m_previewer(workplace.profile(), clock)
    , m_keeper(workplace)
    , m_others(workplace.hub())
{
    connect(&m_keeper, &RunKeeper::started, this, &PlanCommands::started);
    connect(&m_keeper, &RunKeeper::line, this, &PlanCommands::line);
    connect(&m_keeper, &RunKeeper::over, this, &PlanCommands::over);
    connect(&m_keeper, &RunKeeper::over, &m_others, &Others::letGo);
}

PlanCommands::~PlanCommands() = default;

void PlanCommands::adoptRuns()
{
    m_keeper.adopt();
    if (const auto *run = m_keeper.current()) {
        const auto &about = m_keeper.about();
        m_others.hold({run->preview().environment, about.plan, m_workplace.journal().desk().id, about.author,
                       about.run});
    }
}

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
    whenDone(m_previewer.preview(**plan, givenArguments(command)), this,
             [this, promise, id = incident ? (*incident)->id : QString(),
              author = m_workplace.authorOf(command)](const Result<actions::Preview> &preview) {
                 if (!preview || !preview->blockers.isEmpty())
                     return settle(promise, preview);
                 seeOthers(*preview, promise, id, author);
             });
    return promise->future();
}

//! Somebody else's run is in the way of ours; a hub that cannot be asked is a warning to be acknowledged.
void PlanCommands::seeOthers(const actions::Preview &seen, const SharedPromise<actions::Preview> &promise,
                             const QString &incident, const QString &author)
{
    const auto looked = m_others.look(seen.environment, seen.plan);
    whenDone(looked, this,
             [this, preview = seen, promise, incident, author](const Result<Others::View> &view) mutable {
                 if (!view)
                     return settle(promise, view.error());
                 preview.others = view->sight;
                 if (view->sight == actions::Others::Somebody)
                     preview.blockers << view->text;
                 else if (!view->text.isEmpty())
                     preview.warnings << view->text;
                 if (!preview.blockers.isEmpty())
                     return settle(promise, preview);
                 keep(preview, promise, incident, author);
             });
}

void PlanCommands::keep(const actions::Preview &preview, const SharedPromise<actions::Preview> &promise,
                        const QString &incident, const QString &author)
{
    const auto *plan = m_workplace.profile().plan(preview.plan);
    whenDone(m_workplace.record({recordOf(preview, *plan)}, incident, author), this,
             [promise, preview](const Result<Answer> &answer) {
                 settle(promise,
                        answer ? Result<actions::Preview>(preview)
                               : Result<actions::Preview>(answer.error()));
             });
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
    if (m_confirming || m_keeper.isBusy())
        return answered<Answer>(
            Error{Error::Code::Conflict, tr("Another command is running. Wait for it, or abort it.")});
    m_confirming = true;
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
                     m_confirming = false;
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
                 claimAndStart(command, plan, {RunKeeper::newRun(), preview, confirmation}, promise);
             });
}

//! One desk runs a plan at a time. Where that cannot be known, a person says that they go on all the same.
void PlanCommands::claimAndStart(const Command &command, const runbook::Plan &plan,
                                 const actions::RunRequest &wanted, const SharedPromise<Answer> &promise)
{
    using actions::Others;
    const auto takeOver =
        command.has(u"takeover"_s) ? journal::LeaseOffice::TakeOver::Yes : journal::LeaseOffice::TakeOver::No;
    const auto claimed = m_others.claim(leaseOf(wanted), takeOver);
    whenDone(
        claimed, this,
        [this, command, &plan, request = wanted, promise](const Result<desk::Others::View> &view) mutable {
            const auto refuse = [this, &promise](const QString &why) {
                m_confirming = false;
                settle(promise, Error{Error::Code::Conflict, why});
            };
            if (!view)
                return refuse(view.error().message);
            if (view->sight == Others::Somebody)
                return refuse(tr("Nothing ran. %1").arg(view->text));
            if (view->sight == Others::RanOut)
                return refuse(tr("Nothing ran. %1 Then confirm that you take over.").arg(view->text));
            const bool alone = view->sight == Others::NotSeen;
            // What can be taken back in seconds does not wait for a word.
            if (alone && plan.planClass != runbook::PlanClass::A && !command.has(u"alone"_s))
                return refuse(tr("Nothing ran. %1 Confirm that you cannot see others and go on all the same.")
                                  .arg(view->text));
            auto &why = request.confirmation.why;
            if (alone)
                why = tr("%1 (other desks could not be seen)").arg(why).trimmed();
            start(command, plan, request, promise);
        });
}

void PlanCommands::start(const Command &command, const runbook::Plan &plan,
                         const actions::RunRequest &request, const SharedPromise<Answer> &promise)
{
    m_confirming = false;
    m_startingTokens += request.preview.token;
    m_others.hold(leaseOf(request));
    const auto incident = m_workplace.incidentOf(command);
    whenDone(m_keeper.start(plan, request, incident ? (*incident)->id : QString()), this,
             [promise](const Result<Answer> &answer) {
                 settle(promise, answer);
             });
}

journal::Lease PlanCommands::leaseOf(const actions::RunRequest &request) const
{
    return {request.preview.environment, request.preview.plan, m_workplace.journal().desk().id,
            request.confirmation.author, request.id};
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
    json["others"] = toStd(actions::toKey(preview.others));
    if (preview.blockers.isEmpty()) {
        json["token"] = toStd(preview.token);
        json["expires"] = toStd(preview.expires.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss.zzzZ"_s));
    }
    return json;
}

} // namespace thabat::desk

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/drillscript.h"

#include "app/cli/drill.h"
#include "app/monitor/watchstate.h"

#include <algorithm>

namespace thabat::cli {

using namespace Qt::StringLiterals;

namespace {

using Stages = std::vector<DrillStage>;

DrillStage submit(const QString &title, const QString &command, const std::map<QString, QString> &arguments)
{
    return {title,
            [command, arguments](Drill &drill) {
                drill.submit(command, arguments);
            },
            {},
            30};
}

DrillStage waitFor(const QString &title, std::function<bool(const monitor::WatchState &)> until,
                   int seconds = 30)
{
    return {title, {}, std::move(until), seconds};
}

DrillStage plan(const QString &title, const QString &id)
{
    return {title,
            [id](Drill &drill) {
                drill.runPlan(id);
            },
            {},
            60};
}

DrillStage fault(const QString &title, const QString &name, bool on)
{
    return {title,
            [name, on](Drill &drill) {
                drill.fault(name, on);
            },
            {},
            20};
}

bool isFiring(const monitor::WatchState &state, const QString &alert)
{
    const auto *found = state.alert(alert);
    return found && found->state == monitor::AlertState::State::Firing;
}

bool isCalm(const monitor::WatchState &state)
{
    const bool healthy = !state.components.empty()
        && std::all_of(state.components.begin(), state.components.end(), [](const auto &component) {
               return component.health == monitor::Health::Ok;
           });
    const bool quiet = std::all_of(state.alerts.begin(), state.alerts.end(), [](const auto &alert) {
        return alert.state == monitor::AlertState::State::Inactive;
    });
    return healthy && quiet;
}

void append(Stages &stages, Stages more)
{
    std::move(more.begin(), more.end(), std::back_inserter(stages));
}

DrillStage calm()
{
    return waitFor(u"everything is well"_s, isCalm);
}

//! Declared, four roles, the first 10 minutes but for what the scenario does itself.
Stages command(const QString &alert, const QString &stopTheBleeding)
{
    return {
        {u"declare with the proposed severity"_s,
         [alert](Drill &drill) {
             drill.declare(alert);
         },
         {},
         10},
        submit(u"Ops Lead: Ahmed"_s, u"role"_s, {{u"role"_s, u"ops"_s}, {u"name"_s, u"Ahmed"_s}}),
        submit(u"Comms Lead: Noura"_s, u"role"_s, {{u"role"_s, u"comms"_s}, {u"name"_s, u"Noura"_s}}),
        submit(u"Scribe: Khalid"_s, u"role"_s, {{u"role"_s, u"scribe"_s}, {u"name"_s, u"Khalid"_s}}),
        submit(u"note the decision"_s, u"note"_s, {{u"text"_s, u"/d "_s + stopTheBleeding + u" $err !"_s}}),
        submit(u"first 10, step 2: stop the bleeding"_s, u"step"_s,
               {{u"step"_s, u"first10:2"_s}, {u"answer"_s, u"done"_s}}),
        submit(u"freeze deploys"_s, u"freeze"_s, {{u"state"_s, u"on"_s}}),
        submit(u"first 10, step 3: freeze"_s, u"step"_s,
               {{u"step"_s, u"first10:3"_s}, {u"answer"_s, u"done"_s}}),
        submit(u"save the evidence"_s, u"snapshot"_s, {}),
        submit(u"first 10, step 4: preserve"_s, u"step"_s,
               {{u"step"_s, u"first10:4"_s}, {u"answer"_s, u"done"_s}}),
        submit(u"tell the customers"_s, u"update"_s,
               {{u"audience"_s, u"customers"_s},
                {u"text"_s, u"We are working on errors affecting the service."_s},
                {u"arabic"_s, u"نعمل على معالجة أخطاء تؤثر في الخدمة."_s}}),
        submit(u"first 10, step 5: communicate"_s, u"step"_s,
               {{u"step"_s, u"first10:5"_s}, {u"answer"_s, u"done"_s}}),
    };
}

DrillStage answerStep(const QString &list, int number)
{
    const auto step = u"%1:%2"_s.arg(list, QString::number(number));
    return submit(u"playbook step "_s + step, u"step"_s, {{u"step"_s, step}, {u"answer"_s, u"done"_s}});
}

DrillStage notApplicable(const QString &list, int number, const QString &why)
{
    const auto step = u"%1:%2"_s.arg(list, QString::number(number));
    return submit(u"playbook step "_s + step + u" does not apply"_s, u"step"_s,
                  {{u"step"_s, step}, {u"answer"_s, u"na"_s}, {u"why"_s, why}});
}

DrillStage playbook(const QString &id)
{
    return {u"open the suggested playbook "_s + id,
            [id](Drill &drill) {
                drill.openBestPlaybook(id);
            },
            {},
            10};
}

Stages close()
{
    return {
        waitFor(u"every alert is over"_s, isCalm, 40),
        submit(u"phase: monitoring"_s, u"phase"_s, {{u"to"_s, u"monitoring"_s}}),
        submit(u"lift the freeze"_s, u"freeze"_s, {{u"state"_s, u"off"_s}}),
        submit(u"final update"_s, u"update"_s,
               {{u"audience"_s, u"customers"_s},
                {u"state"_s, u"resolved"_s},
                {u"text"_s, u"The service works normally again."_s},
                {u"arabic"_s, u"عادت الخدمة إلى العمل بصورة طبيعية."_s}}),
        {u"resolve when the gates are met, and write the post-mortem"_s,
         [](Drill &drill) {
             drill.resolve();
         },
         {},
         60},
    };
}

Stages badDeploy()
{
    Stages stages{calm(),
                  {u"deploy v1.4.2, the bad version"_s,
                   [](Drill &drill) {
                       drill.practice({u"deploy"_s, u"v1.4.2"_s});
                   },
                   {},
                   30}};
    stages.push_back(waitFor(u"the error-rate alert fires"_s, [](const auto &state) {
        return isFiring(state, u"error-rate"_s) && state.running.version == u"v1.4.2"_s;
    }));
    append(stages, command(u"error-rate"_s, u"roll back to the version before"_s));
    stages.push_back(plan(u"roll the application back and verify"_s, u"app-rollback"_s));
    append(stages, close());
    return stages;
}

Stages llmOutage()
{
    const auto id = u"llm-outage"_s;
    Stages stages{calm(), fault(u"one LLM provider fails"_s, id, true)};
    stages.push_back(waitFor(
        u"the LLM fallback alert fires"_s,
        [](const auto &state) {
            return isFiring(state, u"llm-fallback"_s);
        },
        40));
    append(stages, command(u"llm-fallback"_s, u"route around the failing provider"_s));
    append(stages,
           {playbook(id),
            answerStep(id, 1),
            answerStep(id, 2),
            plan(u"force the route to another provider and verify"_s, u"force-llm-route"_s),
            answerStep(id, 3),
            notApplicable(id, 4, u"only one provider is down"_s),
            fault(u"the provider is back"_s, id, false),
            {u"undo what was temporary"_s,
             [](Drill &drill) {
                 drill.undoLoans();
             },
             {},
             30}});
    append(stages, close());
    return stages;
}

Stages dbFailover()
{
    const auto id = u"postgres-unavailable"_s;
    Stages stages{calm(), fault(u"the database goes away"_s, u"db-down"_s, true)};
    stages.push_back(waitFor(u"the health alert fires"_s, [](const auto &state) {
        return isFiring(state, u"health"_s);
    }));
    append(stages, command(u"health"_s, u"wait for the failover, then restart the app"_s));
    append(stages,
           {playbook(id), answerStep(id, 1), answerStep(id, 2),
            fault(u"the database is back, the pool is stale"_s, u"db-down"_s, false)});
    stages.push_back(waitFor(u"health is back, errors are not"_s, [](const auto &state) {
        const auto *api = state.component(u"api"_s);
        return api && api->health == monitor::Health::Ok && isFiring(state, u"error-rate"_s);
    }));
    append(stages,
           {plan(u"restart the app and verify"_s, u"restart-app"_s), answerStep(id, 3),
            notApplicable(id, 4, u"the database came back"_s)});
    append(stages, close());
    return stages;
}

} // namespace

QStringList drillScenarios()
{
    return {u"bad-deploy"_s, u"llm-outage"_s, u"db-failover"_s};
}

std::vector<DrillStage> drillStages(const QString &scenario)
{
    if (scenario == u"bad-deploy"_s)
        return badDeploy();
    if (scenario == u"llm-outage"_s)
        return llmOutage();
    if (scenario == u"db-failover"_s)
        return dbFailover();
    return {};
}

} // namespace thabat::cli

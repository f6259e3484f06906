// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/plancommand.h"

namespace thabat::cli {

using namespace Qt::StringLiterals;

namespace {

void printPreview(const Context &context, const Json &data)
{
    context.print(u"%1 · %2 · class %3"_s.arg(
        textOf(data, "environment"), localizedOf(data, "title").in(context.language), textOf(data, "class")));
    const auto &facts = member(data, "facts");
    for (const auto &[name, value] : facts.items())
        context.print(u"  %1 = %2"_s.arg(QString::fromStdString(name), textOf(facts, name.c_str())));
    if (const auto age = textOf(data, "age"); !age.isEmpty())
        context.print(age);
    context.print(CliCommand::tr("These commands will run. Nothing has run yet."));
    for (const auto &step : textsOf(data, "steps"))
        context.print(u"  "_s + step);
    if (const auto dryRun = textOf(data, "dryRun"); !dryRun.isEmpty())
        context.print(dryRun);
    for (const auto &warning : textsOf(data, "warnings"))
        context.print(u"! "_s + warning);
    for (const auto &blocker : textsOf(data, "blockers"))
        context.print(u"x "_s + blocker);
    if (const auto target = textOf(data, "target"); !target.isEmpty() && textOf(data, "class") != u"A"_s)
        context.print(CliCommand::tr("Type %1 to confirm").arg(target));
    if (const auto token = textOf(data, "token"); !token.isEmpty())
        context.print(u"token %1  expires %2"_s.arg(token, textOf(data, "expires")));
}

} // namespace

CliCommand::Shape PlanCommand::shape() const
{
    return {u"plan"_s,
            u"plan list | preview ID | run ID --confirm TOKEN | wait | abort"_s,
            {u"action"_s},
            {valueOption(u"set"_s, u"name=value, once for each argument"_s),
             valueOption(u"confirm"_s, u"the token that the preview printed"_s),
             valueOption(u"second"_s, u"who agreed besides you (class C)"_s),
             valueOption(u"why"_s, u"the reason (class C, or long after the deploy)"_s),
             valueOption(u"type"_s, u"the target, typed again"_s),
             flagOption(u"alone"_s, u"other desks cannot be seen; run it all the same"_s),
             flagOption(u"takeover"_s, u"run it although another desk began and no longer answers"_s)},
            {},
            {u"plan"_s}};
}

void PlanCommand::run(const Context &context, const Words &words, Finish finish)
{
    const auto action = words.of(u"action"_s);
    if (action == u"list"_s)
        return finish(list(context));
    desk::Command command{action, words.values, context.incident, context.choices.person};
    for (const auto &set : words.sets) {
        const auto equals = set.indexOf(u'=');
        if (equals <= 0)
            return finish(context.fail({Error::Code::InvalidInput, tr("--set takes name=value.")}));
        command.arguments[u"set."_s + set.left(equals)] = set.mid(equals + 1);
    }
    if (action == u"wait"_s)
        return follow(context, command, finish);
    if (action != u"abort"_s && words.of(u"plan"_s).isEmpty())
        return finish(context.fail({Error::Code::InvalidInput, tr("Name the plan; plan list shows them.")}));
    if (action == u"preview"_s)
        return preview(context, command, finish);
    if (action == u"run"_s)
        return runPlan(context, command, finish);
    if (action == u"abort"_s)
        return abort(context, command, finish);
    finish(context.fail(
        {Error::Code::InvalidInput, tr("“%1” is not list, preview, run, wait or abort.").arg(action)}));
}

Exit PlanCommand::list(const Context &context) const
{
    const auto files = assembly::readDeskFiles(context.choices);
    if (!files)
        return context.fail(files.error());
    for (const auto &plan : files->profile.plans) {
        const std::string planClass(1, "ABC"[size_t(plan.planClass)]);
        if (context.format == Context::Format::Json)
            context.print(Json{{"plan", toStd(plan.id)},
                               {"title", {{"en", toStd(plan.title.en)}, {"ar", toStd(plan.title.ar)}}},
                               {"class", planClass},
                               {"section", toStd(plan.section)},
                               {"rollback", plan.rollback},
                               {"problem", toStd(plan.problem)}});
        else
            context.print(u"%1  %2  %3  %4"_s.arg(plan.id, QString::fromStdString(planClass),
                                                  plan.title.in(context.language), plan.problem));
    }
    return Exit::Done;
}

void PlanCommand::preview(const Context &context, const desk::Command &command, const Finish &finish)
{
    auto door = Door::open(context, Door::Watching::No);
    if (!door)
        return finish(context.fail(door.error()));
    m_door = std::move(*door);
    whenDone(m_door->submit(command), this, [context, finish](const Result<desk::Answer> &answer) {
        if (!answer)
            return finish(context.fail(answer.error()));
        if (context.format == Context::Format::Json)
            context.print(answer->data);
        else
            printPreview(context, answer->data);
        finish(member(answer->data, "token").is_string() ? Exit::Done : Exit::No);
    });
}

void PlanCommand::runPlan(const Context &context, const desk::Command &command, const Finish &finish)
{
    if (!command.has(u"confirm"_s))
        return finish(context.fail(
            {Error::Code::InvalidInput, tr("Preview the plan first, then confirm with --confirm TOKEN.")}));
    follow(context, command, finish);
}

//! Carries @p command out to the end of the run it speaks of. Should this program end before, the run goes
//! on.
void PlanCommand::follow(const Context &context, const desk::Command &command, const Finish &finish)
{
    auto door = Door::open(context, Door::Watching::No);
    if (!door)
        return finish(context.fail(door.error()));
    m_door = std::move(*door);
    m_door->serve(); // for "plan abort" and notes meanwhile
    if (context.format == Context::Format::Text)
        connect(m_door.get(), &Door::line, this, [context](const QString &line) {
            context.print(line);
        });
    whenDone(m_door->submit(command), this, [context, finish](const Result<desk::Answer> &answer) {
        if (!answer)
            return finish(context.fail(answer.error()));
        if (context.format == Context::Format::Json)
            context.print(answer->data);
        else
            context.print(u"%1: %2"_s.arg(textOf(answer->data, "outcome"), answer->text));
        finish(textOf(answer->data, "outcome") == u"verified"_s ? Exit::Done : Exit::No);
    });
}

void PlanCommand::abort(const Context &context, const desk::Command &command, const Finish &finish)
{
    auto door = Door::open(context, Door::Watching::No);
    if (!door)
        return finish(context.fail(door.error()));
    m_door = std::move(*door);
    whenDone(m_door->submit(command), this, [context, finish](const Result<desk::Answer> &answer) {
        if (!answer)
            return finish(context.fail(answer.error()));
        context.print(answer->text);
        finish(Exit::Done);
    });
}

} // namespace thabat::cli

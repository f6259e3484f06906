// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/deskcommand.h"

namespace thabat::cli {

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<CliCommand> make(CliCommand::Shape shape, Door::Watching watching = Door::Watching::No,
                                 DeskCommand::Shows shows = DeskCommand::Shows::Text)
{
    return std::make_unique<DeskCommand>(std::move(shape), watching, shows);
}

QCommandLineOption why()
{
    return valueOption(u"why"_s, u"the reason, one line"_s);
}

} // namespace

DeskCommand::DeskCommand(Shape shape, Door::Watching watching, Shows shows)
    : m_shape(std::move(shape))
    , m_watching(watching)
    , m_shows(shows)
{
}

void DeskCommand::run(const Context &context, const Words &words, Finish finish)
{
    // "$err" in a note is replaced by what is measured now, so only then is a round of watching worth its
    // time.
    const bool speaksOfMetrics = m_shape.name == u"note"_s && words.of(u"text"_s).contains(u'$');
    auto door = Door::open(context, speaksOfMetrics ? Door::Watching::Yes : m_watching);
    if (!door)
        return finish(context.fail(door.error()));
    m_door = std::move(*door);
    const desk::Command command{m_shape.name, words.values, context.incident, context.choices.person};
    whenDone(m_door->submit(command), this, [this, context, finish](const Result<desk::Answer> &answer) {
        if (!answer)
            return finish(context.fail(answer.error()));
        show(context, *answer);
        finish(Exit::Done);
    });
}

void DeskCommand::show(const Context &context, const desk::Answer &answer) const
{
    if (m_shows == Shows::Incident && context.format != Context::Format::Json)
        return context.print(answer.incident);
    printAnswer(context, answer);
}

void printAnswer(const Context &context, const desk::Answer &answer)
{
    if (context.format == Context::Format::Json)
        return context.print(desk::toJson(answer));
    if (!answer.text.isEmpty())
        return context.print(answer.text);
    QStringList numbers;
    for (const auto number : answer.numbers)
        numbers += QString::number(number);
    context.print(numbers.join(u' '));
}

namespace {

using Commands = std::vector<std::unique_ptr<CliCommand>>;

void addWork(Commands &all)
{
    all.push_back(
        make({u"declare"_s,
              u"declare an incident and print its id"_s,
              {},
              {valueOption(u"severity"_s, u"P0, P1, P2 or P3"_s), valueOption(u"title"_s, u"what you see"_s),
               valueOption(u"customers"_s, u"yes, no or unknown"_s),
               valueOption(u"commander"_s, u"who commands"_s), flagOption(u"drill"_s, u"this is a drill"_s),
               valueOption(u"restricted"_s, u"only these desks can read it: ids, or here"_s)},
              {u"severity"_s, u"title"_s},
              {}},
             Door::Watching::No, DeskCommand::Shows::Incident));
    all.push_back(make({u"note"_s, u"add a note (quick-note grammar)"_s, {u"text…"_s}, {}, {}, {}}));
    all.push_back(make({u"role"_s,
                        u"give a role (ic, ops, comms, scribe) to somebody"_s,
                        {u"role"_s, u"name…"_s},
                        {},
                        {},
                        {}}));
    all.push_back(make({u"handover"_s,
                        u"hand command over to somebody who says yes beside you"_s,
                        {u"name…"_s},
                        {},
                        {},
                        {}}));
    all.push_back(make({u"playbook"_s, u"open a playbook"_s, {u"id"_s}, {}, {}, {}}));
    all.push_back(
        make({u"step"_s, u"answer a step: first10:3 done"_s, {u"step"_s, u"answer"_s}, {why()}, {}, {}}));
    all.push_back(make({u"severity"_s, u"change the severity"_s, {u"to"_s}, {why()}, {u"why"_s}, {}}));
    all.push_back(
        make({u"phase"_s, u"say where the incident is: mitigating or monitoring"_s, {u"to"_s}, {}, {}, {}}));
}

//! Command goes from one person to the next.
void addHandovers(Commands &all)
{
    const auto by = valueOption(u"name"_s, u"who answers; the person of this desk when absent"_s);
    all.push_back(make({u"offer"_s,
                        u"offer command to somebody; you have it until they accept"_s,
                        {u"name…"_s},
                        {},
                        {},
                        {}}));
    all.push_back(
        make({u"accept"_s, u"take command that is offered (report handover first)"_s, {}, {by}, {}, {}}));
    all.push_back(make({u"decline"_s, u"do not take command that is offered"_s, {}, {by, why()}, {}, {}}));
    all.push_back(make({u"withdraw"_s, u"no longer offer command"_s, {}, {why()}, {}, {}}));
    all.push_back(make({u"takeover"_s,
                        u"give command to somebody because the commander is gone"_s,
                        {u"name…"_s},
                        {why()},
                        {u"why"_s},
                        {}}));
}

//! The living brief and time boxes. Lines of the brief are written as notes: note /believed the pool is full.
void addThinking(Commands &all)
{
    const auto length = valueOption(u"for"_s, u"how long, such as 10m; as before when absent"_s);
    all.push_back(make({u"brief-move"_s,
                        u"move a line of the brief to observed, believed, tried, ruledout or next"_s,
                        {u"line"_s, u"list"_s},
                        {why()},
                        {},
                        {}}));
    all.push_back(
        make({u"brief-strike"_s, u"strike a line out of the brief"_s, {u"line"_s}, {why()}, {}, {}}));
    all.push_back(make({u"box"_s,
                        u"give something a time, at whose end you are asked: 10m check the pool"_s,
                        {u"for"_s, u"text…"_s},
                        {valueOption(u"owner"_s, u"who does it"_s),
                         valueOption(u"loop"_s, u"the id of the task that it is about"_s)},
                        {},
                        {}}));
    all.push_back(make({u"box-answer"_s,
                        u"go on with a time box, stop it, or switch to something else: on, stop, switch"_s,
                        {u"box"_s, u"answer"_s},
                        {length, valueOption(u"text"_s, u"why you stop, or what you switch to"_s)},
                        {},
                        {}}));
}

void addStates(Commands &all)
{
    all.push_back(make(
        {u"freeze"_s, u"freeze deploys (on) or lift the freeze (off)"_s, {u"state"_s}, {why()}, {}, {}}));
    all.push_back(make({u"snapshot"_s, u"save an evidence snapshot"_s, {}, {}, {}, {}}, Door::Watching::Yes));
    all.push_back(make({u"aware"_s,
                        u"record when a personal-data breach became known"_s,
                        {},
                        {valueOption(u"at"_s, u"RFC 3339 time; now when absent"_s), why()},
                        {},
                        {}}));
    all.push_back(make({u"silence"_s,
                        u"silence alerts of Alertmanager: alertname=HighErrorRate --for 1h"_s,
                        {u"matchers…"_s},
                        {valueOption(u"for"_s, u"how long, such as 30m or 2h"_s),
                         valueOption(u"until"_s, u"RFC 3339 time, instead of --for"_s), why()},
                        {u"why"_s},
                        {}}));
    all.push_back(make({u"acknowledge"_s, u"say that the alarms are seen"_s, {}, {}, {}, {}}));
    all.push_back(make({u"shelve"_s,
                        u"put an alarm of P2 or below aside for 15, 30 or 60 minutes"_s,
                        {u"alarm"_s},
                        {valueOption(u"for"_s, u"15m, 30m or 60m"_s), why()},
                        {u"for"_s, u"why"_s},
                        {}}));
    all.push_back(
        make({u"unshelve"_s, u"take an alarm that was put aside back"_s, {u"alarm"_s}, {}, {}, {}}));
    all.push_back(make({u"unsilence"_s, u"end a silence of Alertmanager"_s, {u"id"_s}, {why()}, {}, {}}));
}

void addEnds(Commands &all)
{
    all.push_back(make({u"close"_s, u"close a task or a temporary state"_s, {u"loop"_s}, {why()}, {}, {}}));
    all.push_back(make({u"hand"_s,
                        u"hand a task or a temporary state to somebody who keeps it after the incident"_s,
                        {u"loop"_s, u"name…"_s},
                        {},
                        {},
                        {}}));
    all.push_back(make(
        {u"takeback"_s, u"undo your last note, step, role or freeze (within 10 seconds)"_s, {}, {}, {}, {}}));
    all.push_back(
        make({u"undo"_s, u"run a plan of class A at once, such as flag-on"_s, {u"plan"_s}, {}, {}, {}},
             Door::Watching::Yes));
    all.push_back(make({u"restrict"_s,
                        u"let only these desks read what follows (ids from journal desks, or here)"_s,
                        {u"desks…"_s},
                        {},
                        {},
                        {}}));
    all.push_back(make({u"erase"_s,
                        u"erase the texts of an incident that is over; the chain stays provable"_s,
                        {},
                        {why(), valueOption(u"type"_s, u"the incident's id once more"_s)},
                        {u"why"_s, u"type"_s},
                        {}}));
    all.push_back(
        make({u"retract"_s, u"take a declaration back (within 10 minutes)"_s, {}, {why()}, {}, {}}));
    all.push_back(make({u"resolve"_s,
                        u"end the incident when its gates are met"_s,
                        {},
                        {valueOption(u"defer"_s, u"gates to leave open, separated by commas"_s), why(),
                         valueOption(u"owner"_s, u"who writes the post-mortem"_s)},
                        {},
                        {}},
                       Door::Watching::Yes));
    all.push_back(make({u"break-read"_s,
                        u"say that you have read that the journal was broken: it is not told any more"_s,
                        {},
                        {},
                        {},
                        {}}));
}

} // namespace

std::vector<std::unique_ptr<CliCommand>> deskCommands()
{
    Commands all;
    addWork(all);
    addHandovers(all);
    addThinking(all);
    addStates(all);
    addEnds(all);
    return all;
}

} // namespace thabat::cli

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/outboxcommand.h"

#include "app/base/text.h"
#include "app/base/words.h"
#include "app/cli/recordreader.h"
#include "app/desk/messagecommands.h"
#include "app/report/messagesentence.h"

namespace thabat::cli {

using namespace Qt::StringLiterals;

namespace {

//! The id of what was not sent is what a person needs to decide about it.
QString lineOf(const domain::Message &message, const runbook::Profile &profile, const thabat::Words &words)
{
    return u"%1  %2"_s.arg(message.what.message, report::messageLine(message, &profile, words));
}

} // namespace

CliCommand::Shape OutboxCommand::shape() const
{
    return {
        u"outbox"_s,
        u"outbox [list] | send | test CHANNEL | retry ID | passed ID | drop ID: the messages of updates"_s,
        {},
        {valueOption(u"why"_s, u"why it is given up"_s)},
        {},
        {u"action"_s, u"name"_s}};
}

void OutboxCommand::run(const Context &context, const Words &words, Finish finish)
{
    const auto action = words.of(u"action"_s);
    const auto name = words.of(u"name"_s);
    if ((action.isEmpty() || action == u"list"_s) && name.isEmpty())
        return finish(list(context));
    const auto person = context.choices.person;
    if (action == u"send"_s && name.isEmpty())
        return ask(context, {u"outbox-send"_s, {}, {}, person}, finish);
    if (action == u"test"_s && !name.isEmpty())
        return ask(context, {u"outbox-test"_s, {{u"channel"_s, name}}, {}, person}, finish);
    if (action == u"retry"_s && !name.isEmpty())
        return ask(context, {u"outbox-retry"_s, {{u"message"_s, name}}, {}, person}, finish);
    if (action == u"passed"_s && !name.isEmpty())
        return ask(context, {u"outbox-passed"_s, {{u"message"_s, name}}, {}, person}, finish);
    if (action == u"drop"_s && !name.isEmpty())
        return ask(context,
                   {u"outbox-drop"_s, {{u"message"_s, name}, {u"why"_s, words.of(u"why"_s)}}, {}, person},
                   finish);
    finish(
        context.fail({Error::Code::InvalidInput,
                      tr("Write outbox, outbox send, outbox test CHANNEL, outbox retry ID, outbox passed ID "
                         "or outbox drop ID.")}));
}

//! Everything, the newest incident first; read beside whoever writes the journal.
Exit OutboxCommand::list(const Context &context)
{
    const auto record = readRecord(context);
    if (!record)
        return context.fail(record.error());
    const thabat::Words language(context.language);
    for (const auto *incident : record->replay.incidents()) {
        if (!context.incident.isEmpty() && incident->id != context.incident)
            continue;
        for (const auto &message : incident->messages) {
            if (context.format == Context::Format::Json)
                context.print(desk::toJson(message, incident->id));
            else
                context.print(lineOf(message, record->files.profile, language));
        }
    }
    return Exit::Done;
}

void OutboxCommand::ask(const Context &context, const desk::Command &command, const Finish &finish)
{
    auto door = Door::open(context, Door::Watching::No);
    if (!door)
        return finish(context.fail(door.error()));
    m_door = std::move(*door);
    whenDone(m_door->submit(command), this, [context, command, finish](const Result<desk::Answer> &answer) {
        if (!answer)
            return finish(context.fail(answer.error()));
        if (context.format == Context::Format::Json)
            context.print(answer->data);
        else
            context.print(answer->text);
        const bool isAllOut = integerOf(answer->data, "waiting") == 0
            && integerOf(answer->data, "failed") == 0 && integerOf(answer->data, "byHand") == 0;
        finish(command.name != u"outbox-send"_s || isAllOut ? Exit::Done : Exit::No);
    });
}

} // namespace thabat::cli

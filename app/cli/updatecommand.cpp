// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/updatecommand.h"

#include "app/base/text.h"
#include "app/base/words.h"
#include "app/cli/deskcommand.h"
#include "app/cli/recordreader.h"
#include "app/desk/messagecommands.h"
#include "app/report/names.h"

namespace thabat::cli {

using namespace Qt::StringLiterals;

namespace {

QString lineOf(const domain::ProposedUpdate &proposal, const thabat::Words &words)
{
    QStringList texts{isolate(shown(proposal.what.text)), isolate(shown(proposal.what.arabic))};
    texts.removeAll(isolate(QString()));
    return u"%1  %2, %3 · %4\n    %5"_s.arg(proposal.what.proposal,
                                            report::audienceName(proposal.what.audience, words),
                                            report::updateStateName(proposal.what.state, words),
                                            isolate(shown(proposal.author)), texts.join(u"\n    "_s));
}

} // namespace

void UpdateSender::ask(const Context &context, const desk::Command &command,
                       const std::function<void(const desk::Answer &)> &then, const Finish &finish)
{
    auto door = Door::open(context, Door::Watching::No);
    if (!door)
        return finish(context.fail(door.error()));
    m_door = std::move(*door);
    whenDone(m_door->submit(command), this, [context, then, finish](const Result<desk::Answer> &answer) {
        if (!answer)
            return finish(context.fail(answer.error()));
        then(*answer);
    });
}

void UpdateSender::post(const Context &context, const desk::Command &command, const Finish &finish)
{
    ask(
        context, command,
        [this, context, finish](const desk::Answer &answer) {
            sendOut(context, answer, finish);
        },
        finish);
}

//! The update is on record, whatever becomes of its messages: what could not go out stays in the outbox.
void UpdateSender::sendOut(const Context &context, const desk::Answer &recorded, const Finish &finish)
{
    QStringList ids;
    for (const auto &message : member(recorded.data, "messages"))
        ids += textOf(message, "id");
    if (ids.isEmpty()) {
        printAnswer(context, recorded);
        return finish(Exit::Done);
    }
    const desk::Command sending{u"outbox-send"_s, {{u"messages"_s, ids.join(u',')}}, {}, {}};
    whenDone(m_door->submit(sending), this, [context, recorded, finish](const Result<desk::Answer> &sent) {
        auto answer = recorded;
        if (sent)
            answer.data["messages"] = member(sent->data, "messages");
        if (context.format == Context::Format::Json)
            context.print(desk::toJson(answer));
        else
            context.print(sent ? sent->text : answer.text);
        if (!sent)
            context.complain(sent.error().message);
        finish(Exit::Done);
    });
}

CliCommand::Shape UpdateCommand::shape() const
{
    return {u"update"_s,
            u"record a status update, and send it by the channels of its audience"_s,
            {u"text…"_s},
            {valueOption(u"audience"_s, u"customers, internal or executives"_s),
             valueOption(u"state"_s, u"investigating, identified, monitoring or resolved"_s),
             valueOption(u"arabic"_s, u"the same text in Arabic"_s)},
            {u"audience"_s},
            {}};
}

void UpdateCommand::run(const Context &context, const Words &words, Finish finish)
{
    post(context, {u"update"_s, words.values, context.incident, context.choices.person}, finish);
}

CliCommand::Shape ProposalsCommand::shape() const
{
    return {u"proposals"_s,
            u"proposals [list] | approve ID | decline ID: updates that wait for the commander"_s,
            {},
            {valueOption(u"why"_s, u"why it is not sent"_s)},
            {},
            {u"action"_s, u"name"_s}};
}

void ProposalsCommand::run(const Context &context, const Words &words, Finish finish)
{
    const auto action = words.of(u"action"_s);
    const auto name = words.of(u"name"_s);
    if ((action.isEmpty() || action == u"list"_s) && name.isEmpty())
        return finish(list(context));
    const auto person = context.choices.person;
    if (action == u"approve"_s && !name.isEmpty())
        return post(context, {u"update"_s, {{u"proposal"_s, name}}, context.incident, person}, finish);
    if (action == u"decline"_s && !name.isEmpty())
        return ask(
            context,
            {u"update-decline"_s,
             {{u"proposal"_s, name}, {u"why"_s, words.of(u"why"_s)}},
             context.incident,
             person},
            [context, finish](const desk::Answer &answer) {
                printAnswer(context, answer);
                finish(Exit::Done);
            },
            finish);
    finish(context.fail(
        {Error::Code::InvalidInput, tr("Write proposals, proposals approve ID or proposals decline ID.")}));
}

//! Read beside whoever writes the journal.
Exit ProposalsCommand::list(const Context &context)
{
    const auto record = readRecord(context);
    if (!record)
        return context.fail(record.error());
    const thabat::Words language(context.language);
    for (const auto *incident : record->replay.incidents()) {
        if (!context.incident.isEmpty() && incident->id != context.incident)
            continue;
        for (const auto &proposal : incident->proposals) {
            if (context.format == Context::Format::Json)
                context.print(desk::toJson(proposal, incident->id));
            else
                context.print(lineOf(proposal, language));
        }
    }
    return Exit::Done;
}

} // namespace thabat::cli

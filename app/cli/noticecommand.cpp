// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/noticecommand.h"

#include "app/cli/deskcommand.h"
#include "app/domain/notice.h"

#include <QFileInfo>

namespace thabat::cli {

using namespace Qt::StringLiterals;

namespace {

//! The request for the desk; its name is empty when the words make none.
desk::Command commandFor(const Context &context, const CliCommand::Words &words)
{
    const auto what = words.of(u"what"_s);
    desk::Command command{{}, {}, context.incident, context.choices.person};
    if (what == u"set"_s && words.has(u"item"_s)) {
        command.name = u"notice-item"_s;
        command.arguments = {{u"item"_s, words.of(u"item"_s)}, {u"text"_s, words.of(u"text"_s)}};
    } else if (what == u"filed"_s && words.has(u"file"_s) && words.has(u"receipt"_s)) {
        command.name = u"notice-filed"_s;
        command.arguments = {{u"file"_s, QFileInfo(words.of(u"file"_s)).absoluteFilePath()},
                             {u"receipt"_s, words.of(u"receipt"_s)}};
        if (words.has(u"at"_s))
            command.arguments[u"at"_s] = words.of(u"at"_s);
    } else if (what == u"told"_s && words.has(u"how"_s)) {
        command.name = u"notice-told"_s;
        command.arguments = {{u"how"_s, words.of(u"how"_s)}};
        if (words.has(u"at"_s))
            command.arguments[u"at"_s] = words.of(u"at"_s);
    } else if (what == u"not-needed"_s && words.has(u"why"_s) && words.has(u"by"_s)) {
        command.name = u"notice-not-needed"_s;
        command.arguments = {{u"why"_s, words.of(u"why"_s)}, {u"by"_s, words.of(u"by"_s)}};
    }
    return command;
}

} // namespace

CliCommand::Shape NoticeCommand::shape() const
{
    return {
        u"notice"_s,
        u"notice set ITEM TEXT | filed --file F --receipt R | told --how H | not-needed --why W --by WHO; items: "_s
            + domain::noticeItems().join(u' '),
        {u"what"_s},
        {valueOption(u"file"_s, u"exactly what was handed in; a copy is kept (filed)"_s),
         valueOption(u"receipt"_s, u"what the authority answered (filed)"_s),
         valueOption(u"at"_s, u"RFC 3339 time; now when absent (filed, told)"_s),
         valueOption(u"how"_s, u"how the people were told whose data it is (told)"_s),
         valueOption(u"why"_s, u"why no notice is needed (not-needed)"_s),
         valueOption(u"by"_s, u"who decided that, such as the data protection officer (not-needed)"_s)},
        {},
        {u"item"_s, u"text"_s}};
}

void NoticeCommand::run(const Context &context, const Words &words, Finish finish)
{
    const auto command = commandFor(context, words);
    if (command.name.isEmpty())
        return finish(context.fail(
            {Error::Code::InvalidInput,
             tr("Write notice set ITEM TEXT, notice filed --file FILE --receipt TEXT, notice told "
                "--how TEXT, or notice not-needed --why TEXT --by NAME.")}));
    auto door = Door::open(context, Door::Watching::No);
    if (!door)
        return finish(context.fail(door.error()));
    m_door = std::move(*door);
    whenDone(m_door->submit(command), this, [context, finish](const Result<desk::Answer> &answer) {
        if (!answer)
            return finish(context.fail(answer.error()));
        printAnswer(context, *answer);
        finish(Exit::Done);
    });
}

} // namespace thabat::cli

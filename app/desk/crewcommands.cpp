// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/crewcommands.h"

#include "app/base/timetext.h"
#include "app/domain/keys.h"

#include <QCoreApplication>

namespace thabat::desk {

using namespace Qt::StringLiterals;

namespace {

using Asked = Result<domain::Request>;
using Reader = Asked (*)(const Command &);

Error notUnderstood(const char *text, const QString &what)
{
    return {Error::Code::InvalidInput, QCoreApplication::translate("Desk", text).arg(what)};
}

//! "10m"; 0 when nothing is said.
Result<std::chrono::seconds> lengthOf(const Command &command)
{
    if (!command.has(u"for"_s))
        return std::chrono::seconds(0);
    const auto length = durationFromText(command.argument(u"for"_s));
    if (!length)
        return length.error();
    return std::chrono::duration_cast<std::chrono::seconds>(*length);
}

Asked moveLine(const Command &command)
{
    const auto list = domain::briefListFromKey(command.argument(u"list"_s));
    if (!list)
        return notUnderstood(
            QT_TRANSLATE_NOOP("Desk", "“%1” is no list; write observed, believed, tried, ruledout or next."),
            command.argument(u"list"_s));
    return domain::Request(
        domain::MoveBriefLine{command.argument(u"line"_s), *list, command.argument(u"why"_s)});
}

Asked strikeLine(const Command &command)
{
    return domain::Request(domain::StrikeBriefLine{command.argument(u"line"_s), command.argument(u"why"_s)});
}

Asked offer(const Command &command)
{
    return domain::Request(domain::OfferCommand{command.argument(u"name"_s)});
}

Asked accept(const Command &command)
{
    return domain::Request(domain::AcceptCommand{command.argument(u"name"_s)});
}

Asked decline(const Command &command)
{
    return domain::Request(domain::DeclineCommand{command.argument(u"name"_s), command.argument(u"why"_s)});
}

Asked withdraw(const Command &command)
{
    return domain::Request(domain::WithdrawOffer{command.argument(u"why"_s)});
}

Asked takeOver(const Command &command)
{
    return domain::Request(domain::TakeCommand{command.argument(u"name"_s), command.argument(u"why"_s)});
}

Asked openBox(const Command &command)
{
    const auto length = lengthOf(command);
    if (!length)
        return length.error();
    return domain::Request(domain::OpenBox{command.argument(u"text"_s), command.argument(u"owner"_s), *length,
                                           command.argument(u"loop"_s)});
}

Asked answerBox(const Command &command)
{
    using Answer = domain::AnswerBox::Answer;
    static const std::map<QString, Answer> answers = {
        {u"on"_s, Answer::GoOn}, {u"stop"_s, Answer::Stop}, {u"switch"_s, Answer::Switch}};
    const auto answer = answers.find(command.argument(u"answer"_s));
    if (answer == answers.end())
        return notUnderstood(QT_TRANSLATE_NOOP("Desk", "“%1” is not an answer; write on, stop or switch."),
                             command.argument(u"answer"_s));
    const auto length = lengthOf(command);
    if (!length)
        return length.error();
    return domain::Request(
        domain::AnswerBox{command.argument(u"box"_s), answer->second, *length, command.argument(u"text"_s)});
}

const std::map<QString, Reader> &readers()
{
    static const std::map<QString, Reader> all = {
        {u"brief-move"_s, moveLine},  {u"brief-strike"_s, strikeLine},
        {u"offer"_s, offer},          {u"accept"_s, accept},
        {u"decline"_s, decline},      {u"withdraw"_s, withdraw},
        {u"takeover"_s, takeOver},    {u"box"_s, openBox},
        {u"box-answer"_s, answerBox},
    };
    return all;
}

} // namespace

bool isCrewCommand(const QString &name)
{
    return readers().contains(name);
}

std::optional<Result<domain::Request>> crewRequest(const Command &command)
{
    const auto found = readers().find(command.name);
    return found == readers().end() ? std::nullopt : std::optional(found->second(command));
}

} // namespace thabat::desk

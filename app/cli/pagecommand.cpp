// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/pagecommand.h"

#include "app/base/text.h"
#include "app/base/words.h"
#include "app/cli/recordreader.h"
#include "app/desk/pagecommands.h"
#include "app/report/pagewords.h"

namespace thabat::cli {

using namespace Qt::StringLiterals;

namespace {

//! Whom one duty of a rule means now: whoever was called last, else whoever is called first.
struct PageLine
{
    const runbook::PageRule &rule;
    LocalizedText duty = {};
    const domain::Page *page = nullptr; //!< null: not called yet
    QString name = {};
    const runbook::OnCallPerson *person = nullptr; //!< null: no row of the list
};

//! What the lines of a listing are made from.
struct PageListing
{
    const runbook::Profile &profile;
    const domain::Incident *incident = nullptr; //!< null: none is open
    runbook::OnCallList people = {};
    thabat::Words words;

    PageLine lineOf(const runbook::PageRule &rule, const LocalizedText &duty) const
    {
        PageLine line{rule, duty};
        if (incident) {
            for (const auto *page : domain::latestPages(incident->pages, rule.id)) {
                if (page->what.who.compare(duty.en, Qt::CaseInsensitive) == 0)
                    line.page = page;
            }
        }
        line.name = line.page ? line.page->what.person : QString();
        line.person = line.name.isEmpty() ? people.next(duty, {}) : people.person(line.name, duty);
        if (line.name.isEmpty() && line.person)
            line.name = line.person->name;
        return line;
    }

    QString textOf(const PageLine &line) const
    {
        QStringList parts{u"%1  %2"_s.arg(line.rule.id, line.rule.condition.in(words.language())),
                          line.duty.in(words.language())};
        if (!line.name.isEmpty())
            parts += line.name;
        if (line.person)
            parts += QStringList{line.person->phone, line.person->mail, line.person->also};
        if (line.page)
            parts += report::pageState(*line.page, *incident, &profile, words);
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    }

    Json jsonOf(const PageLine &line) const
    {
        return {{"rule", toStd(line.rule.id)},
                {"condition", toStd(line.rule.condition.in(words.language()))},
                {"who", toStd(line.duty.en)},
                {"person", toStd(line.name)},
                {"phone", toStd(line.person ? line.person->phone : QString())},
                {"mail", toStd(line.person ? line.person->mail : QString())},
                {"answerWithin", line.rule.answerWithin.count()},
                {"page", line.page ? desk::toJson(*line.page, *incident) : Json(nullptr)}};
    }
};

//! The request for the desk; its name is empty when the words make none.
desk::Command pageRequest(const Context &context, const CliCommand::Words &words)
{
    const auto action = words.of(u"action"_s);
    desk::Command command{{}, {{u"rule"_s, words.of(u"rule"_s)}}, context.incident, context.choices.person};
    if (words.has(u"who"_s))
        command.arguments[u"who"_s] = words.of(u"who"_s);
    if (!words.has(u"rule"_s) || (words.has(u"by"_s) && action != u"send"_s))
        return command;
    if (words.has(u"by"_s))
        command.arguments[u"by"_s] = words.of(u"by"_s);
    command.name = action == u"send"_s ? u"page"_s
        : action == u"ack"_s           ? u"page-ack"_s
        : action == u"missed"_s        ? u"page-missed"_s
                                       : QString();
    return command;
}

} // namespace

CliCommand::Shape PageCommand::shape() const
{
    return {u"page"_s,
            u"page [list] | send RULE | ack RULE | missed RULE: who is called, by whom, and who answered"_s,
            {},
            {valueOption(u"by"_s, u"the channel, or hand; all that page when absent (send)"_s),
             valueOption(u"who"_s, u"a name or a duty of the rule; all of them when absent"_s)},
            {},
            {u"action"_s, u"rule"_s}};
}

void PageCommand::run(const Context &context, const Words &words, Finish finish)
{
    const auto action = words.of(u"action"_s);
    if ((action.isEmpty() || action == u"list"_s) && !words.has(u"rule"_s))
        return finish(list(context));
    const auto command = pageRequest(context, words);
    if (command.name.isEmpty())
        return finish(context.fail({Error::Code::InvalidInput,
                                    tr("Write page, page send RULE, page ack RULE or page missed RULE.")}));
    ask(context, command, finish);
}

//! With the numbers, which are read here and go nowhere else.
Exit PageCommand::list(const Context &context, const QString &rule)
{
    const auto record = readRecord(context);
    if (!record)
        return context.fail(record.error());
    const auto &profile = record->files.profile;
    const auto incident = record->incident(context);
    if (!incident && !context.incident.isEmpty())
        return context.fail(incident.error());
    PageListing listing{profile, incident ? *incident : nullptr, {}, thabat::Words(context.language)};
    auto people = runbook::OnCallList::read(profile.onCallFile);
    if (people)
        listing.people = std::move(*people);
    else
        context.complain(people.error().message);
    for (const auto &one : profile.runbook.pages) {
        for (const auto &duty : one.duties()) {
            if (!rule.isEmpty() && one.id != rule)
                continue;
            const auto line = listing.lineOf(one, duty);
            if (context.format == Context::Format::Json)
                context.print(listing.jsonOf(line));
            else
                context.print(listing.textOf(line));
        }
    }
    return Exit::Done;
}

//! For whoever has to call now; other programs read the listing.
void PageCommand::showNumbers(const Context &context, const QString &rule)
{
    if (context.format == Context::Format::Text)
        list(context, rule);
}

void PageCommand::ask(const Context &context, const desk::Command &command, const Finish &finish)
{
    auto door = Door::open(context, Door::Watching::No);
    if (!door)
        return finish(context.fail(door.error()));
    m_door = std::move(*door);
    whenDone(m_door->submit(command), this, [=, this](const Result<desk::Answer> &answer) {
        if (!answer)
            return finish(context.fail(answer.error()));
        const auto &messages = member(answer->data, "messages");
        if (messages.is_array() && !messages.empty() && !flagOf(answer->data, "sealed"))
            return sendOut(context, *answer, finish);
        if (context.format == Context::Format::Json)
            context.print(desk::toJson(*answer));
        else
            context.print(answer->text);
        if (command.name != u"page-ack"_s)
            showNumbers(context, command.argument(u"rule"_s));
        finish(Exit::Done);
    });
}

//! It is on record that they were to be called; when nothing could go out, somebody must do it by hand.
void PageCommand::sendOut(const Context &context, const desk::Answer &recorded, const Finish &finish)
{
    QStringList ids;
    for (const auto &message : member(recorded.data, "messages"))
        ids += QString::fromStdString(message.is_string() ? message.get<std::string>() : std::string());
    const desk::Command sending{u"outbox-send"_s, {{u"messages"_s, ids.join(u',')}}, {}, {}};
    whenDone(m_door->submit(sending), this, [context, recorded, finish](const Result<desk::Answer> &sent) {
        bool isAnySent = false;
        auto answer = recorded;
        if (sent) {
            answer.data["messages"] = member(sent->data, "messages");
            answer.text += u'\n' + sent->text;
        }
        for (const auto &message : member(answer.data, "messages"))
            isAnySent = isAnySent || (message.is_object() && textOf(message, "state") == u"sent"_s);
        if (context.format == Context::Format::Json)
            context.print(desk::toJson(answer));
        else
            context.print(answer.text);
        if (!isAnySent) {
            context.complain(tr("Nothing has gone out yet. Call by hand."));
            showNumbers(context, textOf(recorded.data, "rule"));
        }
        finish(isAnySent ? Exit::Done : Exit::Unreachable);
    });
}

} // namespace thabat::cli

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/readcommands.h"

#include "app/base/text.h"
#include "app/base/words.h"
#include "app/cli/jsontime.h"
#include "app/cli/recordreader.h"
#include "app/desk/messagecommands.h"
#include "app/domain/happeningcodec.h"
#include "app/domain/keys.h"
#include "app/report/brief.h"
#include "app/report/sentence.h"
#include "app/report/thinking.h"

namespace thabat::cli {

using namespace Qt::StringLiterals;

namespace {

Json stepsJson(const domain::Incident &incident)
{
    Json lists = Json::object();
    for (const auto &[list, steps] : incident.steps) {
        for (const auto &[number, step] : steps)
            lists[toStd(list)][std::to_string(number)] = {{"answer", toStd(domain::toKey(step.answer))},
                                                          {"why", toStd(step.why)},
                                                          {"by", toStd(step.author)},
                                                          {"at", timeOrNull(step.at)}};
    }
    return lists;
}

Json loopsJson(const domain::Incident &incident)
{
    Json loops = Json::array();
    for (const auto &loop : incident.loops)
        loops.push_back({{"id", toStd(loop.what.id)},
                         {"kind", toStd(domain::toKey(loop.what.kind))},
                         {"text", toStd(loop.what.text)},
                         {"owner", toStd(loop.what.owner)},
                         {"due",
                          loop.what.due ? timeOrNull(QDateTime::fromMSecsSinceEpoch(loop.what.due, Qt::UTC))
                                        : Json(nullptr)},
                         {"handedTo", toStd(loop.handedTo)},
                         {"closed", loop.closed}});
    return loops;
}

//! Command that is offered; null when it is not.
Json offerJson(const domain::Crew &crew)
{
    if (!crew.offer)
        return nullptr;
    return {{"from", toStd(crew.offer->what.from)},
            {"to", toStd(crew.offer->what.to)},
            {"at", timeOrNull(crew.offer->at)}};
}

//! Since when whoever has a role has it.
Json heldJson(const domain::Crew &crew)
{
    Json held = Json::object();
    for (const auto role : domain::allRoles) {
        if (const auto since = crew.heldSince(role); since.isValid())
            held[toStd(domain::toKey(role))] = timeOrNull(since);
    }
    return held;
}

Json boxesJson(const domain::Crew &crew)
{
    Json boxes = Json::array();
    for (const auto &box : crew.boxes)
        boxes.push_back({{"id", toStd(box.what.id)},
                         {"text", toStd(box.what.text)},
                         {"owner", toStd(box.what.owner)},
                         {"until", timeOrNull(box.end())},
                         {"loop", toStd(box.what.loop)},
                         {"extended", box.extended},
                         {"closed", box.closed},
                         {"why", toStd(box.closedWhy)},
                         {"instead", toStd(box.instead)}});
    return boxes;
}

Json runsJson(const domain::Incident &incident)
{
    Json runs = Json::array();
    for (const auto &run : incident.runs)
        runs.push_back({{"run", toStd(run.what.run)},
                        {"plan", toStd(run.what.plan)},
                        {"started", timeOrNull(run.started)},
                        {"outcome", run.end ? Json(toStd(run.end->outcome)) : Json(nullptr)}});
    return runs;
}

Json listJson(const QStringList &texts)
{
    auto list = Json::array();
    for (const auto &text : texts)
        list.push_back(toStd(text));
    return list;
}

Json breaksJson(const std::vector<domain::Event> &breaks)
{
    auto list = Json::array();
    for (const auto &event : breaks) {
        const auto happening = domain::decode(event);
        if (const auto *broken = std::get_if<domain::JournalBroken>(&happening))
            list.push_back({{"desk", toStd(broken->desk)},
                            {"lastKnown", broken->known},
                            {"lastFound", broken->found},
                            {"goesOnAs", toStd(event.header.desk)},
                            {"time", toStd(toRfc3339(event.header.time()))}});
    }
    return {{"broken", list}};
}

Json statusJson(const domain::Incident &incident)
{
    Json roles = Json::object();
    for (const auto &[role, name] : incident.roles)
        roles[toStd(domain::toKey(role))] = toStd(name);
    return {{"incident", toStd(incident.id)},
            {"title", toStd(incident.title)},
            {"severity", toStd(domain::toKey(incident.severity))},
            {"phase", toStd(domain::toKey(incident.phase))},
            {"open", incident.isOpen()},
            {"readable", incident.isReadable()},
            {"restrictedTo", listJson(incident.restrictedTo)},
            {"textsErased", incident.textsErased},
            {"drill", incident.drill},
            {"customers", toStd(domain::toKey(incident.customers))},
            {"environment", toStd(incident.environment)},
            {"declaredAt", timeOrNull(incident.declaredAt)},
            {"resolvedAt", timeOrNull(incident.resolvedAt)},
            {"roles", roles},
            {"playbook", toStd(incident.playbook)},
            {"steps", stepsJson(incident)},
            {"held", heldJson(incident.crew)},
            {"offer", offerJson(incident.crew)},
            {"brief", report::thinkingJson(incident)},
            {"boxes", boxesJson(incident.crew)},
            {"loops", loopsJson(incident)},
            {"runs", runsJson(incident)},
            {"frozen", incident.frozen},
            {"updates", incident.updates.size()},
            {"updateDue", timeOrNull(incident.updateDue())},
            {"commanderDue", timeOrNull(incident.commanderDue())},
            {"breachAware", timeOrNull(incident.breachAware.value_or(QDateTime()))},
            {"postMortem", toStd(incident.postMortem)},
            {"events", incident.events.size()}};
}

//! The payload as it was written, but with times as every other machine output has them.
Json payloadJson(const domain::Event &event)
{
    const auto document = parseJson(event.payload, u"event"_s);
    if (!document)
        return nullptr;
    auto payload = document->value;
    for (const auto *key : {"at", "again", "due", "ends", "expires", "postMortemDue", "until"}) {
        if (const auto &value = member(payload, key); value.is_number_integer())
            payload[key] = value == 0
                ? Json(nullptr)
                : timeOrNull(QDateTime::fromMSecsSinceEpoch(integerOf(payload, key), Qt::UTC));
    }
    return payload;
}

Json eventJson(const domain::Event &event, const QString &text)
{
    return {{"number", event.header.number},
            {"desk", toStd(event.header.desk)},
            {"time", toStd(toRfc3339(event.header.time()))},
            {"kind", toStd(event.header.kind)},
            {"version", event.header.version},
            {"incident", toStd(event.header.incident)},
            {"author", toStd(event.header.author)},
            {"text", toStd(withoutIsolates(text))},
            {"payload", payloadJson(event)}};
}

} // namespace

CliCommand::Shape StatusCommand::shape() const
{
    return {u"status"_s, u"show the incident as it stands"_s, {}, {}, {}, {}};
}

void StatusCommand::run(const Context &context, const Words &, Finish finish)
{
    const auto record = readRecord(context);
    if (!record)
        return finish(context.fail(record.error()));
    const thabat::Words language(context.language);
    const auto breaks = record->replay.unreadBreaks(record->desk);
    for (const auto &event : breaks)
        context.complain(withoutIsolates(report::sentence(event, language, &record->files.profile)));
    const auto incident = record->incident(context);
    if (!incident) {
        if (context.format == Context::Format::Json && !breaks.empty())
            context.print(Json{{"incident", nullptr}, {"journal", breaksJson(breaks)}});
        return finish(context.fail(incident.error()));
    }
    if (context.format == Context::Format::Json) {
        auto status = statusJson(**incident);
        status["journal"] = breaksJson(breaks);
        const auto messages = desk::messageCount(record->replay);
        status["outbox"] = {
            {"waiting", messages.waiting}, {"failed", messages.failed}, {"byHand", messages.byHand}};
        status["proposals"] = (*incident)->proposals.size();
        return addHub(context, record->files, std::move(status), finish);
    }
    for (const auto &line :
         report::brief(**incident, &record->files.profile, QDateTime::currentDateTimeUtc(), language))
        context.print(line);
    finish(Exit::Done);
}

//! Only the desk that shares knows how it stands with the hub; without one there is nothing to know.
void StatusCommand::addHub(const Context &context, const assembly::DeskFiles &files, Json status,
                           const Finish &finish)
{
    status["hub"] = nullptr;
    if (!files.settings.hub.isThere()) {
        context.print(status);
        return finish(Exit::Done);
    }
    const auto asked = m_client.ask(files.journal, desk::toJson(desk::Command{u"hub"_s, {}, {}, {}}));
    whenDone(asked, this, [context, status, finish](const Result<Json> &answer) mutable {
        if (answer && member(*answer, "data").is_object())
            status["hub"] = member(*answer, "data");
        context.print(status);
        finish(Exit::Done);
    });
}

CliCommand::Shape TimelineCommand::shape() const
{
    return {u"timeline"_s,
            u"list the events"_s,
            {},
            {valueOption(u"since"_s, u"only events after this number"_s)},
            {},
            {}};
}

void TimelineCommand::run(const Context &context, const Words &words, Finish finish)
{
    bool isNumber = true;
    const auto since = words.has(u"since"_s) ? words.of(u"since"_s).toLongLong(&isNumber) : 0;
    if (!isNumber || since < 0)
        return finish(context.fail({Error::Code::InvalidInput, tr("--since takes an event number.")}));
    const auto record = readRecord(context);
    if (!record)
        return finish(context.fail(record.error()));
    const auto incident = record->incident(context);
    // Before the first declaration there are still the events of the desk itself.
    const bool isCalm = record->replay.incidents().empty() && !record->replay.events().empty();
    if (!incident && !(isCalm && context.incident.isEmpty()))
        return finish(context.fail(incident.error()));
    const auto id = incident ? (*incident)->id : QString();
    const thabat::Words language(context.language);
    for (const auto &event : record->replay.events()) {
        const bool ours = event.header.incident.isEmpty() || event.header.incident == id;
        if (!ours || event.header.number <= since)
            continue;
        const auto text = report::sentence(event, language, &record->files.profile);
        if (context.format == Context::Format::Json)
            context.print(eventJson(event, text));
        else
            context.print(u"%1  %2  %3  %4"_s.arg(QString::number(event.header.number),
                                                  toRiyadhSecond(event.header.time()), event.header.author,
                                                  text));
    }
    finish(Exit::Done);
}

CliCommand::Shape BriefCommand::shape() const
{
    return {u"brief"_s, u"say the situation in a few lines"_s, {}, {}, {}, {}};
}

void BriefCommand::run(const Context &context, const Words &, Finish finish)
{
    const auto record = readRecord(context);
    if (!record)
        return finish(context.fail(record.error()));
    const auto incident = record->incident(context);
    if (!incident)
        return finish(context.fail(incident.error()));
    const auto lines = report::brief(**incident, &record->files.profile, QDateTime::currentDateTimeUtc(),
                                     thabat::Words(context.language));
    Json json = {{"incident", toStd((*incident)->id)},
                 {"lines", Json::array()},
                 {"living", report::thinkingJson(**incident)}};
    for (const auto &line : lines) {
        json["lines"].push_back(toStd(withoutIsolates(line)));
        if (context.format == Context::Format::Text)
            context.print(line);
    }
    if (context.format == Context::Format::Json)
        context.print(json);
    finish(Exit::Done);
}

} // namespace thabat::cli

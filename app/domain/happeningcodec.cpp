// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/happeningcodec.h"

#include "app/base/jsonvalue.h"
#include "app/domain/crewmembers.h"
#include "app/domain/happeningkinds.h"
#include "app/domain/keys.h"
#include "app/domain/messagemembers.h"
#include "app/domain/payloadwalk.h"

#include <utility>

namespace thabat::domain {

using namespace Qt::StringLiterals;

namespace {

// One line a kind: its members, in the order they are written.
#define THABAT_MEMBERS(Kind)                                                                                 \
    template <typename Visit, typename Value>                                                                \
    requires std::is_same_v<std::remove_const_t<Value>, Kind>                                                \
    void visit(Visit &&v, [[maybe_unused]] Value &x)

THABAT_MEMBERS(Declared)
{
    v("title", x.title), v("severity", x.severity), v("customers", x.customers), v("commander", x.commander);
    v("drill", x.drill), v("environment", x.environment), v("profile", x.profile), v("cadence", x.cadence);
}
THABAT_MEMBERS(SeverityChanged)
{
    v("from", x.from), v("to", x.to), v("why", x.why), v("cadence", x.cadence);
}
THABAT_MEMBERS(Retracted)
{
    v("why", x.why);
}
THABAT_MEMBERS(PhaseChanged)
{
    v("to", x.to);
}
THABAT_MEMBERS(RoleAssigned)
{
    v("role", x.role), v("name", x.name);
}
THABAT_MEMBERS(CommandHandedOver)
{
    v("from", x.from), v("to", x.to);
}
THABAT_MEMBERS(StepAnswered)
{
    v("list", x.list), v("step", x.step), v("answer", x.answer), v("why", x.why), v("sensed", x.sensed),
        v("title", x.title);
}
THABAT_MEMBERS(PlaybookOpened)
{
    v("playbook", x.playbook), v("title", x.title), v("steps", x.steps);
}
THABAT_MEMBERS(NoteAdded)
{
    v("text", x.text), v("type", x.type), v("at", x.at), v("key", x.key), v("mentions", x.mentions),
        v("corrects", x.corrects);
}
THABAT_MEMBERS(LoopOpened)
{
    v("id", x.id), v("kind", x.kind), v("text", x.text), v("owner", x.owner), v("due", x.due),
        v("undo", x.undo);
}
THABAT_MEMBERS(LoopClosed)
{
    v("id", x.id), v("why", x.why);
}
THABAT_MEMBERS(LoopHandedOver)
{
    v("id", x.id), v("to", x.to);
}
THABAT_MEMBERS(FreezeChanged)
{
    v("on", x.on), v("why", x.why);
}
THABAT_MEMBERS(UpdatePosted)
{
    v("audience", x.audience), v("state", x.state), v("text", x.text), v("arabic", x.arabic),
        v("channel", x.channel), v("proposal", x.proposal);
}
THABAT_MEMBERS(UpdateProposed)
{
    v("proposal", x.proposal), v("audience", x.audience), v("state", x.state), v("text", x.text),
        v("arabic", x.arabic);
}
THABAT_MEMBERS(UpdateDeclined)
{
    v("proposal", x.proposal), v("why", x.why);
}
THABAT_MEMBERS(EvidenceSaved)
{
    v("folder", x.folder), v("files", x.files), v("bytes", x.bytes), v("failures", x.failures);
}
THABAT_MEMBERS(BreachAware)
{
    v("at", x.at), v("why", x.why);
}
THABAT_MEMBERS(Resolved)
{
    v("deferred", x.deferred), v("owner", x.owner), v("postMortemDue", x.postMortemDue);
}
THABAT_MEMBERS(PostMortemWritten)
{
    v("path", x.path);
}
THABAT_MEMBERS(AlertChanged)
{
    v("alert", x.alert), v("title", x.title), v("from", x.from), v("to", x.to), v("value", x.value),
        v("severity", x.severity);
}
THABAT_MEMBERS(HealthChanged)
{
    v("component", x.component), v("from", x.from), v("to", x.to), v("reason", x.reason);
}
THABAT_MEMBERS(DeploySeen)
{
    v("from", x.from), v("to", x.to), v("git", x.git);
}
THABAT_MEMBERS(SilenceMade)
{
    v("id", x.id), v("matchers", x.matchers), v("ends", x.ends), v("why", x.why);
}
THABAT_MEMBERS(SilenceEnded)
{
    v("id", x.id), v("matchers", x.matchers), v("why", x.why);
}
THABAT_MEMBERS(AlarmsAcknowledged)
{
    v("alarms", x.alarms), v("titles", x.titles);
}
THABAT_MEMBERS(AlarmShelved)
{
    v("alarm", x.alarm), v("title", x.title), v("until", x.until), v("why", x.why);
}
THABAT_MEMBERS(AlarmUnshelved)
{
    v("alarm", x.alarm), v("title", x.title);
}
THABAT_MEMBERS(PlanPreviewed)
{
    v("plan", x.plan), v("title", x.title), v("environment", x.environment), v("arguments", x.arguments);
    v("facts", x.facts), v("commands", x.commands), v("target", x.target), v("nonce", x.nonce);
    v("token", x.token), v("expires", x.expires);
}
THABAT_MEMBERS(RunStarted)
{
    v("run", x.run), v("plan", x.plan), v("title", x.title), v("token", x.token),
        v("environment", x.environment);
    v("means", x.means), v("second", x.second), v("why", x.why), v("commands", x.commands);
}
THABAT_MEMBERS(RunStepIntended)
{
    v("run", x.run), v("step", x.step), v("title", x.title), v("command", x.command);
}
THABAT_MEMBERS(RunStepEnded)
{
    v("run", x.run), v("step", x.step), v("result", x.result), v("exitCode", x.exitCode),
        v("httpStatus", x.httpStatus);
    v("output", x.output), v("took", x.took), v("message", x.message);
}
THABAT_MEMBERS(RunEnded)
{
    v("run", x.run), v("plan", x.plan), v("title", x.title), v("outcome", x.outcome), v("message", x.message);
}
THABAT_MEMBERS(ClockJumped)
{
    v("byMs", x.by);
}
THABAT_MEMBERS(DiskFilled)
{
    v("free", x.free);
}
THABAT_MEMBERS(Restricted)
{
    v("desks", x.desks);
}
THABAT_MEMBERS(TextsErased)
{
    v("why", x.why);
}
THABAT_MEMBERS(JournalBroken)
{
    v("desk", x.desk), v("known", x.known), v("found", x.found), v("hash", x.hash);
}
THABAT_MEMBERS(JournalBreakRead)
{
    v("desk", x.desk);
}
THABAT_MEMBERS(StepReopened)
{
    v("list", x.list), v("step", x.step), v("title", x.title);
}
THABAT_MEMBERS(NoteWithdrawn)
{
    v("number", x.number), v("text", x.text);
}
THABAT_MEMBERS(NoticeItemWritten)
{
    v("item", x.item), v("text", x.text);
}
THABAT_MEMBERS(NoticeFiled)
{
    v("at", x.at), v("file", x.file), v("sha256", x.sha256), v("bytes", x.bytes), v("receipt", x.receipt);
}
THABAT_MEMBERS(PeopleTold)
{
    v("at", x.at), v("how", x.how);
}
THABAT_MEMBERS(BreachDismissed)
{
    v("why", x.why), v("decidedBy", x.decidedBy);
}
THABAT_MEMBERS(PageSent)
{
    v("page", x.page), v("rule", x.rule), v("condition", x.condition), v("who", x.who), v("person", x.person);
    v("channels", x.channels), v("messages", x.messages), v("text", x.text), v("arabic", x.arabic);
    v("answerWithin", x.answerWithin);
}
THABAT_MEMBERS(PageAcknowledged)
{
    v("page", x.page), v("who", x.who), v("by", x.by);
}
THABAT_MEMBERS(PageMissed)
{
    v("page", x.page), v("who", x.who), v("person", x.person);
}
THABAT_MEMBERS(Unrecognised)
{
    Q_UNUSED(v);
}
#undef THABAT_MEMBERS

template <typename Visit, typename Value>
requires AboutMessage<std::remove_const_t<Value>>
void visit(Visit &&v, Value &x)
{
    visitMessage(v, x);
}

template <typename Visit, typename Value>
requires AboutCrew<std::remove_const_t<Value>>
void visit(Visit &&v, Value &x)
{
    visitCrew(v, x);
}

template <size_t I = 0>
Happening decodeKind(const QString &kind, const Json &json, const Event &event)
{
    if constexpr (I + 1 == std::variant_size_v<Happening>) {
        return Unrecognised{kind, event.header.version, event.payload};
    } else {
        if (kind != QLatin1StringView(kinds[I]))
            return decodeKind<I + 1>(kind, json, event);
        std::variant_alternative_t<I, Happening> value;
        const PayloadReader reader(json);
        visit(reader, value);
        return value;
    }
}

} // namespace

Draft encode(const Happening &happening, const QString &incident, const QString &author)
{
    Draft draft{QString::fromLatin1(kinds[happening.index()]), 1, incident, author, {}};
    std::visit(
        [&draft](const auto &value) {
            if constexpr (std::is_same_v<std::decay_t<decltype(value)>, Unrecognised>) {
                draft.kind = value.kind;
                draft.version = value.version;
                draft.payload = value.payload;
            } else {
                PayloadWriter writer;
                visit(writer, value);
                draft.payload = toBytes(writer.json);
            }
        },
        happening);
    return draft;
}

Happening decode(const Event &event)
{
    const auto value = valueOf(event.payload);
    const bool isReadable = value && event.header.version == 1 && value->is_object();
    if (!isReadable || value->contains("sealed")) // for other desks
        return Unrecognised{event.header.kind, event.header.version, event.payload};
    return decodeKind(event.header.kind, *value, event);
}

} // namespace thabat::domain

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/incident.h"

#include "app/domain/crewmembers.h"
#include "app/domain/happeningcodec.h"
#include "app/domain/keys.h"
#include "app/domain/messagemembers.h"

#include <QSet>

#include <algorithm>
#include <type_traits>

namespace thabat::domain {

namespace {

//! Kinds of events, as types and by name.
template <typename... Kinds>
struct KindList
{
    template <typename Kind>
    static constexpr bool has = (std::is_same_v<Kind, Kinds> || ...);

    static QSet<QString> names() { return {encode(Kinds{}, {}, {}).kind...}; }
};

// The live state comes from watching, and notes are read, not counted: most of a long journal is this.
using RecordOnly = KindList<NoteAdded, AlertChanged, HealthChanged, DeploySeen, SilenceMade, SilenceEnded,
                            AlarmsAcknowledged, AlarmShelved, AlarmUnshelved, PlanPreviewed, ClockJumped,
                            DiskFilled, JournalBroken, JournalBreakRead>;

using Automatic =
    KindList<AlertChanged, HealthChanged, DeploySeen, RunStepIntended, RunStepEnded, RunEnded, ClockJumped,
             DiskFilled, JournalBroken, TextsErased, MessageSending, MessageSent, MessageFailed>;

//! Carries one happening into the incident; the event gives author and time.
struct Applier
{
    Incident &incident;
    const EventHeader &header;

    void operator()(const Declared &x) const
    {
        incident.title = x.title;
        incident.severity = x.severity;
        incident.customers = x.customers;
        incident.drill = x.drill;
        incident.environment = x.environment;
        incident.profile = x.profile;
        incident.cadence = x.cadence;
        incident.declaredAt = incident.severitySince = header.time();
        incident.declaredBy = header.author;
        if (!x.commander.isEmpty())
            give(Role::Commander, x.commander);
    }
    void operator()(const SeverityChanged &x) const
    {
        incident.severity = x.to;
        incident.severitySince = header.time();
        incident.cadence = x.cadence;
    }
    void operator()(const Retracted &) const { incident.phase = Phase::Retracted; }
    void operator()(const PhaseChanged &x) const
    {
        if (incident.isOpen() && x.to != Phase::Resolved && x.to != Phase::Retracted)
            incident.phase = x.to;
    }
    void operator()(const RoleAssigned &x) const { give(x.role, x.name); }
    void operator()(const CommandHandedOver &x) const { give(Role::Commander, x.to); }
    void operator()(const CommandTaken &x) const { give(Role::Commander, x.to); }
    void operator()(const StepAnswered &x) const
    {
        incident.steps[x.list][x.step] = {x.answer, x.why, x.sensed, header.author, header.time()};
    }
    void operator()(const StepReopened &x) const
    {
        const auto list = incident.steps.find(x.list);
        if (list != incident.steps.end())
            list->second.erase(x.step);
    }
    void operator()(const NoteWithdrawn &x) const { incident.withdrawn.insert({header.desk, x.number}); }
    void operator()(const PlaybookOpened &x) const
    {
        incident.playbook = x.playbook;
        if (incident.phase == Phase::Declared)
            incident.phase = Phase::Mitigating;
    }
    void operator()(const LoopOpened &x) const
    {
        incident.loops.push_back({x, header.time(), header.author, false, {}, {}});
    }
    void operator()(const LoopHandedOver &x) const
    {
        for (auto &loop : incident.loops) {
            if (loop.what.id == x.id) {
                loop.handedTo = x.to;
                loop.what.owner = x.to;
            }
        }
    }
    void operator()(const LoopClosed &x) const
    {
        for (auto &loop : incident.loops) {
            if (loop.what.id == x.id) {
                loop.closed = true;
                loop.closedWhy = x.why;
            }
        }
        incident.crew.closeBoxesOf(x.id);
    }
    void operator()(const FreezeChanged &x) const
    {
        incident.frozen = x.on;
        incident.frozenAt = x.on ? header.time() : QDateTime();
    }
    void operator()(const UpdatePosted &x) const
    {
        incident.updates.push_back(x);
        incident.lastUpdate = incident.lastUpdateTo[x.audience] = header.time();
        domain::apply(incident.proposals, x);
    }
    void operator()(const UpdateProposed &x) const { domain::apply(incident.proposals, x, header); }
    void operator()(const UpdateDeclined &x) const { domain::apply(incident.proposals, x); }
    void operator()(const EvidenceSaved &x) const { incident.evidence.push_back(x); }
    void operator()(const BreachAware &x) const
    {
        incident.breachAware = QDateTime::fromMSecsSinceEpoch(x.at, Qt::UTC);
        incident.notice.dismissed.reset();
    }
    void operator()(const NoticeItemWritten &x) const
    {
        incident.notice.items[x.item] = {x.text, header.author, header.time()};
    }
    void operator()(const NoticeFiled &x) const { incident.notice.filed.push_back({x, header.author}); }
    void operator()(const PeopleTold &x) const { incident.notice.told.push_back({x, header.author}); }
    void operator()(const BreachDismissed &x) const { incident.notice.dismissed = x; }
    void operator()(const PageSent &x) const { apply(incident.pages, x, header); }
    void operator()(const PageAcknowledged &x) const { apply(incident.pages, x, header); }
    void operator()(const PageMissed &x) const { apply(incident.pages, x, header); }
    void operator()(const Resolved &x) const
    {
        incident.phase = Phase::Resolved;
        incident.resolvedAt = header.time();
        incident.resolution = x;
    }
    void operator()(const PostMortemWritten &x) const { incident.postMortem = x.path; }
    void operator()(const RunStarted &x) const
    {
        incident.runs.push_back({x, header.author, header.time(), {}, {}, {}, {}});
        if (incident.phase == Phase::Declared)
            incident.phase = Phase::Mitigating;
    }
    void operator()(const RunStepIntended &x) const
    {
        if (auto *run = runOf(x.run))
            run->intended.push_back(x);
    }
    void operator()(const RunStepEnded &x) const
    {
        if (auto *run = runOf(x.run))
            run->ended.push_back(x);
    }
    void operator()(const RunEnded &x) const
    {
        auto *run = runOf(x.run);
        if (!run)
            return;
        run->end = x;
        run->endedAt = header.time();
    }
    void operator()(const Restricted &x) const { incident.restrictedTo = x.desks; }
    void operator()(const TextsErased &) const
    {
        incident.textsErased = true;
        if (incident.isOpen()) // how it ended was a text too
            incident.phase = Phase::Resolved;
    }
    template <AboutMessage Kind>
    void operator()(const Kind &x) const
    {
        apply(incident.messages, x, header);
    }
    template <AboutCrew Kind>
    void operator()(const Kind &x) const
    {
        apply(incident.crew, x, header);
    }
    template <typename Kind>
    requires(RecordOnly::has<Kind>) void operator()(const Kind &) const { }
    void operator()(const Unrecognised &) const { }

    void give(Role role, const QString &name) const
    {
        if (name.isEmpty())
            incident.roles.erase(role);
        else
            incident.roles[role] = name;
        incident.crew.give(role, name, header.time());
        if (role == Role::Commander)
            incident.crew.offer.reset();
    }
    Run *runOf(const QString &id) const
    {
        const auto found = std::find_if(incident.runs.begin(), incident.runs.end(), [&id](const Run &run) {
            return run.what.run == id;
        });
        return found == incident.runs.end() ? nullptr : &*found;
    }
};

} // namespace

QString Incident::holder(Role role) const
{
    const auto found = roles.find(role);
    return found == roles.end() ? QString() : found->second;
}

int Incident::looseLoops() const
{
    return int(std::count_if(loops.begin(), loops.end(), [](const OpenLoop &loop) {
        return !loop.closed && loop.handedTo.isEmpty();
    }));
}

int Incident::openLoops() const
{
    return int(std::count_if(loops.begin(), loops.end(), [](const OpenLoop &loop) {
        return !loop.closed;
    }));
}

const Run *Incident::runningRun() const
{
    const auto found = std::find_if(runs.rbegin(), runs.rend(), [](const Run &run) {
        return !run.end;
    });
    return found == runs.rend() ? nullptr : &*found;
}

QDateTime Incident::lastWritten() const
{
    const auto found = std::find_if(events.rbegin(), events.rend(), [](const Event &event) {
        return !isAutomatic(event.header.kind);
    });
    return found == events.rend() ? QDateTime() : found->header.time();
}

bool Incident::countsToNotice() const
{
    return breachAware && notice.filed.empty() && !notice.dismissed;
}

QDateTime Incident::updateDue() const
{
    if (const auto first = firstDue(); !first.isEmpty())
        return updateDue(first);
    if (!isOpen() || cadence.updateEvery <= 0)
        return {};
    const auto since = std::max(lastUpdate.isValid() ? lastUpdate : declaredAt, severitySince);
    return since.addMSecs(cadence.updateEvery);
}

QDateTime Incident::updateDue(const QString &audience) const
{
    const auto own = cadence.updateFor.find(audience);
    const bool isMeant = audience == audiences().constFirst();
    const auto every = own != cadence.updateFor.end() ? own->second : isMeant ? cadence.updateEvery : 0;
    if (!isOpen() || every <= 0)
        return {};
    const auto last = lastUpdateTo.find(audience);
    const auto since = std::max(last == lastUpdateTo.end() ? declaredAt : last->second, severitySince);
    return since.addMSecs(every);
}

QString Incident::firstDue() const
{
    QString first;
    for (const auto &audience : cadence.updateFor.empty() ? QStringList() : audiences()) {
        const auto due = updateDue(audience);
        if (due.isValid() && (first.isEmpty() || due < updateDue(first)))
            first = audience;
    }
    return first;
}

QDateTime Incident::commanderDue() const
{
    if (!isOpen() || cadence.commanderWithin <= 0 || !holder(Role::Commander).isEmpty())
        return {};
    return severitySince.addMSecs(cadence.commanderWithin);
}

bool isAutomatic(const QString &kind)
{
    static const auto names = Automatic::names();
    return names.contains(kind);
}

bool isRecordOnly(const QString &kind)
{
    static const auto names = RecordOnly::names();
    return names.contains(kind);
}

void apply(Incident &incident, const Event &event)
{
    if (incident.id.isEmpty())
        incident.id = event.header.incident;
    incident.events.push_back(event);
    if (isRecordOnly(event.header.kind))
        return;
    std::visit(Applier{incident, event.header}, decode(event));
}

} // namespace thabat::domain

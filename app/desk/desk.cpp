// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/desk.h"

#include "app/base/sharedpromise.h"
#include "app/base/text.h"
#include "app/base/words.h"
#include "app/desk/sharingwords.h"
#include "app/desk/snapshot.h"
#include "app/domain/happeningcodec.h"
#include "app/journal/journal.h"

#include <QtConcurrentRun>

namespace thabat::desk {

using namespace Qt::StringLiterals;

Desk::Desk(Workplace::Parts parts, Clock &clock, const QString &person, Access access)
    : m_access(access)
    , m_workplace(std::move(parts), person)
    , m_incidents(m_workplace)
    , m_plans(m_workplace, clock)
    , m_silences(m_workplace)
    , m_messages(m_workplace)
    , m_pages(m_workplace, m_messages)
    , m_alarms(m_workplace, access == Access::Full)
    , m_documents(m_workplace)
    , m_sharing(m_workplace)
{
    connect(&m_workplace, &Workplace::recorded, this, &Desk::recorded);
    connect(&m_workplace.journal(), &journal::Journal::fullnessChanged, this, &Desk::diskFullChanged);
    if (access != Access::Full)
        return;
    m_watchLog = std::make_unique<WatchLog>(m_workplace);
    m_plans.adoptRuns();
}

bool Desk::isDiskFull() const
{
    return m_workplace.journal().isFull();
}

Later<Answer> Desk::submit(const Command &command)
{
    if (command.name == u"acknowledge"_s)
        m_alarms.see(m_workplace.authorOf(command)); // also where it cannot be written down
    if (m_access == Access::ReadsOnly)
        return answered<Answer>(
            Error{Error::Code::Conflict, tr("The journal cannot be written here; it can only be read.")});
    if (m_access == Access::LooksOn)
        return answered<Answer>(
            Error{Error::Code::Conflict, tr("Another window writes this journal; this one only looks on.")});
    const auto &name = command.name;
    if (name == u"resolve"_s)
        return resolve(command);
    if (IncidentCommands::knows(name))
        return m_incidents.carryOut(command);
    if (MessageCommands::knows(name))
        return m_messages.carryOut(command);
    if (PageCommands::knows(name))
        return m_pages.carryOut(command);
    if (Alarms::knows(name))
        return m_alarms.carryOut(command);
    if (SilenceCommands::knows(name))
        return m_silences.carryOut(command);
    if (name == u"preview"_s)
        return m_plans.previewAsAnswer(command);
    if (name == u"run"_s)
        return m_plans.run(command);
    if (name == u"undo"_s)
        return m_plans.runAtOnce(command, command.argument(u"plan"_s));
    if (name == u"abort"_s)
        return m_plans.abort();
    if (name == u"wait"_s)
        return m_plans.wait();
    if (name == u"freeze"_s)
        return freeze(command);
    if (name == u"takeback"_s)
        return takeBack(command);
    if (name == u"snapshot"_s)
        return snapshot(command);
    if (name == u"postmortem"_s)
        return m_documents.postMortem(command);
    if (name == u"notice-filed"_s)
        return m_documents.noticeFiled(command);
    if (name == u"break-read"_s)
        return breakRead(command);
    if (name == u"sync"_s)
        return m_sharing.bringInStep();
    if (name == u"hub"_s)
        return hub();
    return answered<Answer>(
        Error{Error::Code::InvalidInput, tr("“%1” is not a command.").arg(shown(name, 40))});
}

std::vector<domain::Event> Desk::unreadBreaks() const
{
    return replay().unreadBreaks(m_workplace.journal().desk().id);
}

Later<Answer> Desk::breakRead(const Command &command)
{
    const auto breaks = unreadBreaks();
    if (breaks.empty())
        return answered<Answer>(Error{Error::Code::Conflict, tr("Nothing is told of a broken journal.")});
    const auto happening = domain::decode(breaks.front());
    const auto *broken = std::get_if<domain::JournalBroken>(&happening);
    return m_workplace.record({domain::JournalBreakRead{broken ? broken->desk : QString()}}, {},
                              m_workplace.authorOf(command));
}

//! How this desk and the hub stand to each other, for programs that ask from outside.
Later<Answer> Desk::hub() const
{
    Answer answer;
    answer.text = SharingWords::whole(m_sharing.state(), m_workplace.now()).join(u' ');
    answer.data = toJson(m_sharing.state(), m_workplace.now());
    return answered<Answer>(std::move(answer));
}

Later<std::vector<KnownDesk>> Desk::knownDesks()
{
    auto promise = promiseOf<std::vector<KnownDesk>>();
    auto &journal = m_workplace.journal();
    whenDone(journal.keys(), this, [this, &journal, promise](const Result<journal::DeskKeys> &keys) {
        using Desks = Result<std::vector<KnownDesk>>;
        settle(promise,
               keys ? desk::knownDesks(*keys, journal.desk().id, replay(), m_sharing.state().others)
                    : Desks(keys.error()));
    });
    return promise->future();
}

Later<Answer> Desk::freeze(const Command &command)
{
    const auto state = command.argument(u"state"_s);
    if (state != u"on"_s && state != u"off"_s)
        return answered<Answer>(Error{Error::Code::InvalidInput, tr("Write freeze on or freeze off.")});
    const auto incident = m_workplace.incidentOf(command);
    if (!incident)
        return answered<Answer>(incident.error());
    const auto why = command.argument(u"why"_s);
    if ((*incident)->frozen == (state == u"on"_s))
        return m_incidents.markFreeze(command, why); // answers that it is so already
    const auto plan = state == u"on"_s ? profile().freezePlan : profile().unfreezePlan;
    if (plan.isEmpty())
        return m_incidents.markFreeze(command, why);

    auto promise = promiseOf<Answer>();
    whenDone(m_plans.runAtOnce(command, plan), this,
             [this, command, why, promise](const Result<Answer> &ran) {
                 const auto outcome = ran ? textOf(ran->data, "outcome") : QString();
                 const bool set = outcome == u"verified"_s || outcome == u"ranNotVerified"_s;
                 // The people's freeze holds even when the pipeline's lock could not be reached; the record
                 // says so.
                 const auto reason =
                     set ? why : tr("The lock was not set: %1").arg(ran ? ran->text : ran.error().message);
                 whenDone(m_incidents.markFreeze(command, reason), this,
                          [promise, set, reason](Result<Answer> answer) {
                              if (answer)
                                  answer->text = set ? answer->text : reason;
                              settle(promise, answer);
                          });
             });
    return promise->future();
}

std::optional<domain::TakeBack> Desk::lastSlip(const domain::Incident &incident, const QString &author) const
{
    return domain::lastSlip(incident, m_workplace.journal().desk().id, author, m_workplace.now());
}

Later<Answer> Desk::takeBack(const Command &command)
{
    const auto incident = m_workplace.incidentOf(command);
    if (!incident)
        return answered<Answer>(incident.error());
    const auto author = m_workplace.authorOf(command);
    const auto slip = lastSlip(**incident, author);
    if (!slip)
        return answered<Answer>(
            Error{Error::Code::Conflict,
                  tr("There is nothing to undo: only the last note, step, role or freeze, within %n s.",
                     nullptr, int(domain::takeBackWithin.count()))});
    const auto &first = slip->happenings.front();
    if (const auto *freezing = std::get_if<domain::FreezeChanged>(&first)) // there is a lock to set, too
        return freeze({u"freeze"_s,
                       {{u"state"_s, freezing->on ? u"on"_s : u"off"_s}, {u"why"_s, freezing->why}},
                       (*incident)->id,
                       author});
    Answer answer;
    answer.text = std::holds_alternative<domain::NoteWithdrawn>(first) ? tr("Undone: the note.")
        : std::holds_alternative<domain::StepReopened>(first)          ? tr("Undone: the answer of the step.")
                                                                       : tr("Undone: the role.");
    return m_workplace.record(slip->happenings, (*incident)->id, author, answer);
}

Later<Answer> Desk::snapshot(const Command &command)
{
    const auto incident = m_workplace.incidentOf(command);
    if (!incident)
        return answered<Answer>(incident.error());
    auto *shot = new Snapshot(m_workplace, (*incident)->id, m_workplace.authorOf(command), this);
    connect(shot, &Snapshot::progressed, this, &Desk::evidenceProgressed);
    return shot->take();
}

Later<Answer> Desk::resolve(const Command &command)
{
    const auto incident = m_workplace.incidentOf(command);
    if (!incident)
        return answered<Answer>(incident.error());
    auto promise = promiseOf<Answer>();
    auto writing = command;
    writing.name = u"postmortem"_s;
    writing.incident = (*incident)->id;
    whenDone(m_incidents.carryOut(command), this, [this, writing, promise](const Result<Answer> &resolved) {
        if (!resolved)
            return settle(promise, resolved);
        whenDone(m_documents.postMortem(writing), this, [promise, resolved](const Result<Answer> &written) {
            auto answer = *resolved;
            // The incident is resolved even when the document could not be written; say both.
            answer.text = written ? written->text : written.error().message;
            answer.data = written ? written->data : Json{{"problem", toStd(written.error().message)}};
            if (written)
                answer.numbers.insert(answer.numbers.end(), written->numbers.begin(), written->numbers.end());
            settle(promise, answer);
        });
    });
    return promise->future();
}

} // namespace thabat::desk

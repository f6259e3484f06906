// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/crewhappening.h"
#include "app/domain/deskhappening.h"
#include "app/domain/event.h"
#include "app/domain/messagehappening.h"
#include "app/domain/noticehappening.h"
#include "app/domain/pagehappening.h"
#include "app/domain/role.h"
#include "app/domain/runhappening.h"
#include "app/domain/severity.h"
#include "app/domain/updatehappening.h"
#include "app/domain/watchhappening.h"

#include <QStringList>

#include <map>
#include <optional>
#include <variant>

// What an event can say. Each struct is the payload of one kind; the codec is happeningcodec.h. A kind, once
// released, keeps its name and meaning; a new shape gets a new version. Times are milliseconds since 1970
// UTC, 0 means "none".
namespace thabat::domain {

//! Are customers affected?
enum class Customers { Yes, No, Unknown };

//! Where an incident is on its way (ux.md 4.2). First 10 is a checklist, not a phase of its own.
enum class Phase { Declared, Mitigating, Monitoring, Resolved, Retracted };

//! What a note is about (ux.md 11.3).
enum class NoteType { Observation, Decision, Action, Hypothesis, Impact, Question, Fixed };

//! How a checklist step was answered.
enum class StepAnswer { Done, NotApplicable, Deferred };

//! What a severity asked of people when it was set, kept so that a later profile cannot change the past.
struct Cadence
{
    qint64 commanderWithin = 0; //!< milliseconds
    qint64 updateEvery = 0; //!< milliseconds
    bool first10 = false;
    std::map<QString, qint64> updateFor = {}; //!< milliseconds, for audiences with a time of their own
};

struct Declared
{
    QString title = {};
    Severity severity = Severity::P3;
    Customers customers = Customers::Unknown;
    QString commander = {}; //!< empty: nobody yet
    bool drill = false;
    QString environment = {};
    QString profile = {};
    Cadence cadence = {};
};
struct SeverityChanged
{
    Severity from = Severity::P3;
    Severity to = Severity::P3;
    QString why = {};
    Cadence cadence = {};
};
struct Retracted
{
    QString why = {};
};
struct PhaseChanged
{
    Phase to = Phase::Declared;
};
struct RoleAssigned
{
    Role role = Role::Commander;
    QString name = {}; //!< empty: nobody any more
};
struct CommandHandedOver
{
    QString from = {};
    QString to = {};
};
struct StepAnswered
{
    QString list = {}; //!< "first10" or a playbook id
    int step = 0; //!< from 1
    StepAnswer answer = StepAnswer::Done;
    QString why = {};
    QString sensed = {}; //!< what the desk measured at that moment, if anything
    QString title = {}; //!< English title of the step, so that the record reads without the profile
};
struct PlaybookOpened
{
    QString playbook = {};
    QString title = {};
    int steps = 0;
};
struct NoteAdded
{
    QString text = {};
    NoteType type = NoteType::Observation;
    qint64 at = 0; //!< when it happened, if that was not now
    bool key = false;
    QStringList mentions = {};
    EventNumber corrects = 0;
};
//! An answer was a slip: the step is open again.
struct StepReopened
{
    QString list = {};
    int step = 0;
    QString title = {}; //!< as in StepAnswered
};
//! A note was a slip. It stays in the record, struck out.
struct NoteWithdrawn
{
    EventNumber number = 0; //!< of the note, which the same desk wrote
    QString text = {}; //!< how it began, so that the record reads
};
//! A task or a temporary state that somebody must close before the incident can be resolved.
struct LoopOpened
{
    enum class Kind { Task, Loan };

    QString id = {};
    Kind kind = Kind::Task;
    QString text = {};
    QString owner = {};
    qint64 due = 0;
    QString undo = {}; //!< plan that takes it back
};
struct LoopClosed
{
    QString id = {};
    QString why = {};
};
//! Somebody keeps it after the incident, by name.
struct LoopHandedOver
{
    QString id = {};
    QString to = {};
};
struct FreezeChanged
{
    bool on = false;
    QString why = {};
};
struct EvidenceSaved
{
    QString folder = {};
    int files = 0;
    qint64 bytes = 0;
    QStringList failures = {};
};
struct BreachAware
{
    qint64 at = 0;
    QString why = {};
};
struct Resolved
{
    QStringList deferred = {}; //!< gates that were open, each "gate: reason"
    QString owner = {}; //!< who writes the post-mortem
    qint64 postMortemDue = 0;
};
struct PostMortemWritten
{
    QString path = {};
};
//! A kind or version this program does not know: kept and shown raw.
struct Unrecognised
{
    QString kind = {};
    int version = 0;
    QByteArray payload = {};
};

using Happening = std::variant<
    Declared, SeverityChanged, Retracted, PhaseChanged, RoleAssigned, CommandHandedOver, StepAnswered,
    PlaybookOpened, NoteAdded, LoopOpened, LoopClosed, LoopHandedOver, FreezeChanged, UpdatePosted,
    EvidenceSaved, BreachAware, Resolved, PostMortemWritten, AlertChanged, HealthChanged, DeploySeen,
    SilenceMade, SilenceEnded, AlarmsAcknowledged, AlarmShelved, AlarmUnshelved, PlanPreviewed, RunStarted,
    RunStepIntended, RunStepEnded, RunEnded, ClockJumped, DiskFilled, Restricted, TextsErased, JournalBroken,
    JournalBreakRead, StepReopened, NoteWithdrawn, MessageQueued, MessageSending, MessageSent, MessageFailed,
    MessageSuperseded, MessageDropped, MessageRetried, NoticeItemWritten, NoticeFiled, PeopleTold,
    BreachDismissed, UpdateProposed, UpdateDeclined, PageSent, PageAcknowledged, PageMissed, BriefLineWritten,
    BriefLineMoved, BriefLineStruck, CommandOffered, CommandDeclined, OfferWithdrawn, CommandTaken, BoxOpened,
    BoxExtended, BoxClosed, Unrecognised>;

} // namespace thabat::domain

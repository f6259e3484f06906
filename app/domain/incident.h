// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/crew.h"
#include "app/domain/happening.h"
#include "app/domain/message.h"
#include "app/domain/notice.h"
#include "app/domain/page.h"
#include "app/domain/updateproposal.h"

#include <set>
#include <vector>

namespace thabat::domain {

//! One answered checklist step.
struct AnsweredStep
{
    StepAnswer answer = StepAnswer::Done;
    QString why = {};
    QString sensed = {};
    QString author = {};
    QDateTime at = {};
};

//! A task or loan of an incident, open or closed.
struct OpenLoop
{
    LoopOpened what = {};
    QDateTime opened = {};
    QString author = {};
    bool closed = false;
    QString closedWhy = {};
    QString handedTo = {}; //!< who keeps it after the incident; empty: nobody yet
};

//! One run of a plan as the journal knows it. Without an end it is still running, or its end is unknown.
struct Run
{
    RunStarted what = {};
    QString author = {};
    QDateTime started = {};
    std::vector<RunStepIntended> intended = {};
    std::vector<RunStepEnded> ended = {};
    std::optional<RunEnded> end = {};
    QDateTime endedAt = {};
};

//! Everything known about one incident: a replay of its events, nothing else.
struct Incident
{
    QString id = {};
    QString title = {};
    Severity severity = Severity::P3;
    Customers customers = Customers::Unknown;
    bool drill = false;
    QString environment = {};
    QString profile = {};
    Phase phase = Phase::Declared;
    Cadence cadence = {};
    QDateTime declaredAt = {};
    QString declaredBy = {};
    QDateTime severitySince = {};
    QDateTime resolvedAt = {};

    std::map<Role, QString> roles = {};
    std::map<QString, std::map<int, AnsweredStep>> steps = {}; //!< by list, then step number
    QString playbook = {}; //!< the one opened last
    std::vector<OpenLoop> loops = {};
    std::set<std::pair<QString, EventNumber>> withdrawn = {}; //!< notes taken back: desk and number
    bool frozen = false;
    QDateTime frozenAt = {};
    std::vector<UpdatePosted> updates = {};
    QDateTime lastUpdate = {};
    std::map<QString, QDateTime> lastUpdateTo = {}; //!< by audience
    std::vector<ProposedUpdate> proposals = {}; //!< that wait for the commander
    std::vector<Message> messages = {}; //!< of its updates and pages, in the order they were queued
    std::vector<Page> pages = {}; //!< who was called, in the order of the calls
    std::vector<EvidenceSaved> evidence = {};
    std::optional<QDateTime> breachAware = {};
    Notice notice = {}; //!< of the breach
    std::vector<Run> runs = {};
    Crew crew = {}; //!< what its people think, offer and give themselves time for
    std::optional<Resolved> resolution = {};
    QString postMortem = {}; //!< path of the newest one written
    QStringList restrictedTo = {}; //!< ids of the desks that can read it; empty: every desk
    bool textsErased = false; //!< on one desk at least
    std::vector<Event> events = {}; //!< all of them, in replay order

    //! Whether its declaration can be read here: it may be sealed for other desks, erased, or not have come
    //! yet.
    bool isReadable() const { return declaredAt.isValid(); }
    bool isOpen() const { return phase != Phase::Resolved && phase != Phase::Retracted; }
    QString holder(Role role) const;
    int openLoops() const;
    int looseLoops() const; //!< open, and nobody keeps them after the incident
    const Run *runningRun() const;

    //! When the next status update is due, to whomever it is due first; invalid when none is.
    QDateTime updateDue() const;

    //! The same to @p audience; customers are those that a cadence without audiences is about.
    QDateTime updateDue(const QString &audience) const;

    //! Whose update is due first, where audiences have times of their own; empty: nobody's in particular.
    QString firstDue() const;

    //! When a person last wrote something; invalid: nobody ever did.
    QDateTime lastWritten() const;

    //! Whether the hours until a notice of a breach are counted: people are aware, no notice is filed, and
    //! nobody judged that none is needed.
    bool countsToNotice() const;

    //! Until when a commander must be named; invalid when there is one or none is asked for.
    QDateTime commanderDue() const;
};

//! Whether the desk writes events of @p kind by itself; what people do is everything else.
bool isAutomatic(const QString &kind);

//! Whether events of @p kind are only listed in an incident: their place in the list matters, not their turn.
bool isRecordOnly(const QString &kind);

//! Carries one event into @p incident. Total: an event that makes no sense changes nothing but the list of
//! events.
void apply(Incident &incident, const Event &event);

} // namespace thabat::domain

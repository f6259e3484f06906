// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/crewrequest.h"
#include "app/domain/happening.h"
#include "app/domain/quicknote.h"

#include <variant>
#include <vector>

// What a person asks for. decide() turns a request into happenings, or says why not.
namespace thabat::domain {

struct Declare
{
    QString title = {};
    Severity severity = Severity::P3;
    Customers customers = Customers::Unknown;
    QString commander = {};
    bool drill = false;
    QString environment = {};
    QString profile = {};
    Cadence cadence = {};
};
struct ChangeSeverity
{
    Severity to = Severity::P3;
    QString why = {};
    Cadence cadence = {};
};
struct Retract
{
    QString why = {};
};
struct ChangePhase
{
    Phase to = Phase::Mitigating;
};
struct AssignRole
{
    Role role = Role::Commander;
    QString name = {};
};
struct HandOver
{
    QString to = {};
};
struct AnswerStep
{
    QString list = {};
    int step = 0;
    int steps = 0; //!< how many the list has
    StepAnswer answer = StepAnswer::Done;
    QString why = {};
    QString sensed = {};
    QString title = {};
    LoopOpened loan = {}; //!< opened with the answer when its text is not empty
};
struct OpenPlaybook
{
    QString playbook = {};
    QString title = {};
    int steps = 0;
};
struct AddNote
{
    QuickNote note = {}; //!< its metrics already replaced in the text
};
struct Restrict
{
    QStringList desks = {}; //!< ids
};
struct EraseTexts
{
    QString why = {};
};
struct CloseLoop
{
    QString id = {};
    QString why = {};
};
struct HandLoopOver
{
    QString id = {};
    QString to = {};
};
struct OpenLoan
{
    LoopOpened loan = {};
};
struct SetFreeze
{
    bool on = false;
    QString why = {};
};
//! Its proposal, when there is one, is approved by it: what it leaves empty is as proposed.
struct PostUpdate
{
    UpdatePosted update = {};
    QString newProposal = {}; //!< its id, if it must be approved first; empty: its audience needs no approval
};
struct DeclineUpdate
{
    QString proposal = {};
    QString why = {};
};
struct BecomeAware
{
    QDateTime at = {};
    QString why = {};
};

struct WriteNoticeItem
{
    QString item = {};
    QString text = {};
};
struct FileNotice
{
    NoticeFiled filed = {}; //!< at 0: now
};
struct TellPeople
{
    PeopleTold told = {}; //!< at 0: now
};
struct DismissBreach
{
    BreachDismissed dismissed = {};
};

struct SendPages
{
    std::vector<PageSent> pages = {};
};
struct AcknowledgePage
{
    QString rule = {};
    QString who = {}; //!< see answersOf()
};
struct MissPage
{
    QString rule = {};
    QString who = {}; //!< see missesOf()
};

//! A condition of ux.md 5.8 that must hold, or be deferred with a reason, before the incident is over.
struct Gate
{
    QString id = {}; //!< health, stable, run, loops, freeze, update, owner
    QString text = {}; //!< translated: what is missing
    bool met = false;
};
struct Resolve
{
    std::vector<Gate> gates = {};
    std::map<QString, QString> deferred = {}; //!< gate id to reason
    QString owner = {};
    QDateTime postMortemDue = {};
};

using Request = std::variant<Declare, ChangeSeverity, Retract, ChangePhase, AssignRole, HandOver, AnswerStep,
                             OpenPlaybook, AddNote, CloseLoop, HandLoopOver, OpenLoan, SetFreeze, PostUpdate,
                             DeclineUpdate, BecomeAware, WriteNoticeItem, FileNotice, TellPeople,
                             DismissBreach, SendPages, AcknowledgePage, MissPage, Resolve, Restrict,
                             EraseTexts, MoveBriefLine, StrikeBriefLine, OfferCommand, AcceptCommand,
                             DeclineCommand, WithdrawOffer, TakeCommand, OpenBox, AnswerBox>;

} // namespace thabat::domain

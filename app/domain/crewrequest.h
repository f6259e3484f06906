// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/crewmembers.h"

#include <chrono>

// What a person asks for about the living brief, command and time boxes (see request.h). Lines of the brief
// are written as notes.
namespace thabat::domain {

struct MoveBriefLine
{
    QString id = {};
    BriefList to = BriefList::Observed;
    QString why = {};
};
struct StrikeBriefLine
{
    QString id = {};
    QString why = {};
};

struct OfferCommand
{
    QString to = {};
};
struct AcceptCommand
{
    QString by = {}; //!< empty: who asks
};
struct DeclineCommand
{
    QString by = {}; //!< empty: who asks
    QString why = {};
};
struct WithdrawOffer
{
    QString why = {};
};
//! Without anybody's yes: the commander is gone.
struct TakeCommand
{
    QString to = {};
    QString why = {};
};

struct OpenBox
{
    QString text = {};
    QString owner = {};
    std::chrono::seconds length{0};
    QString loop = {}; //!< id of the task that it is about; its text and owner are used
};
struct AnswerBox
{
    enum class Answer { GoOn, Stop, Switch };

    QString id = {};
    Answer answer = Answer::Stop;
    std::chrono::seconds length{0}; //!< of going on, or of what comes instead; 0: as long as before
    QString text = {}; //!< why they stop, or what they switch to
};

template <typename Asked>
concept AsksCrew = isOneOf<Asked, MoveBriefLine, StrikeBriefLine, OfferCommand, AcceptCommand, DeclineCommand,
                           WithdrawOffer, TakeCommand, OpenBox, AnswerBox>;

} // namespace thabat::domain

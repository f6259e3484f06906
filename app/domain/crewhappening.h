// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// What an event can say of the people at the desk: what they think, who offers command, and how long
// something may take (see happening.h).
namespace thabat::domain {

//! The five short lists of the living brief.
enum class BriefList { Observed, Believed, Tried, RuledOut, Next };

//! A line of the living brief: what somebody saw, believes, tried, ruled out or means to do next.
struct BriefLineWritten
{
    QString id = {};
    BriefList list = BriefList::Observed;
    QString text = {};
    qint64 at = 0; //!< when it was so, if that was not now
    bool key = false;
};
//! It belongs to another list from now on: what was believed is ruled out, what was next is tried.
struct BriefLineMoved
{
    QString id = {};
    BriefList to = BriefList::Observed;
    QString why = {};
    QString text = {}; //!< how it begins, so that the record reads; so in all that follow
};
//! It holds no more. It stays in the record, struck out.
struct BriefLineStruck
{
    QString id = {};
    QString why = {};
    QString text = {};
};

//! The commander offers command to somebody. Until that person accepts, nothing changes.
struct CommandOffered
{
    QString from = {};
    QString to = {};
};
//! Whom it was offered to does not take command.
struct CommandDeclined
{
    QString to = {};
    QString why = {};
};
struct OfferWithdrawn
{
    QString to = {};
    QString why = {};
};
//! Somebody took command because the commander was gone: nobody accepted anything.
struct CommandTaken
{
    QString from = {};
    QString to = {};
    QString why = {};
};

//! Something that people give themselves a time for, so that they ask at its end whether to go on.
struct BoxOpened
{
    QString id = {};
    QString text = {};
    QString owner = {}; //!< role key or a person; empty: nobody
    qint64 until = 0;
    qint64 length = 0; //!< milliseconds
    QString loop = {}; //!< id of the task that it is about; empty: none
};
//! They go on with it.
struct BoxExtended
{
    QString id = {};
    qint64 until = 0;
    QString text = {};
};
//! They stop, or do something else instead.
struct BoxClosed
{
    QString id = {};
    QString why = {};
    QString instead = {}; //!< what they switch to; empty: they just stop
    QString text = {};
};

} // namespace thabat::domain

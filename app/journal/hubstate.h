// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/hubtables.h"

namespace thabat::journal {

//! How this desk and the hub stand to each other.
struct HubState
{
    enum class Kind {
        Off, //!< this desk is alone on purpose
        Connecting, //!< not asked yet
        InStep, //!< both have the same events
        CatchingUp, //!< events are on their way
        Unreachable, //!< everything works here; it will be sent later
        Stalled, //!< it is connected and does not answer
        Refused, //!< it answers, and does not let us in or takes nothing: somebody must mend that
    };

    //! A desk whose events cannot be exchanged from some number on.
    struct Trouble
    {
        QString desk = {};
        domain::EventNumber number = 0; //!< the first one, as far as is known
        QString reason = {};
        bool isOurs = false; //!< this very desk: somebody must act here

        bool operator==(const Trouble &) const = default;
    };

    Kind kind = Kind::Off;
    QDateTime since = {}; //!< when it became so
    QDateTime lastRound = {}; //!< when the last exchange was whole; by this desk's clock
    QString reason = {}; //!< of Unreachable, Stalled and Refused
    domain::EventNumber toPush = 0;
    domain::EventNumber toPull = 0;
    domain::EventNumber backlog = 0; //!< what catching up began with; 0: not catching up
    std::vector<Presence> others = {}; //!< who else was there, the freshest first
    QDateTime metAt = {}; //!< when that was so; by this desk's clock
    std::chrono::milliseconds ahead{0}; //!< how far this desk's clock is ahead of the hub's
    std::vector<Trouble> troubles = {};
    int withheld = 0; //!< events here whose text has not come
    int withheldThere = 0; //!< events of which the hub did not take the text

    bool operator==(const HubState &) const = default;
};

} // namespace thabat::journal

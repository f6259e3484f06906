// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/monitor/watchstate.h"
#include "app/runbook/profile.h"

namespace thabat::monitor {

//! One trouble, whoever tells of it: our own alert, the same alert at the team's servers, or only theirs.
struct AlertLine
{
    //! What is worst about it, the most urgent first.
    enum class State { Firing, Pending, Unknown, Quiet, Inactive };

    State state = State::Inactive; //!< Quiet: silenced or inhibited, and nobody else tells of it
    const runbook::AlertDefinition *definition = nullptr; //!< of ours
    const AlertState *ours = nullptr;
    std::vector<const ForeignAlert *> theirs = {}; //!< all with one name, the one that is oldest first

    QString name() const; //!< how the servers call it, else our id
};

//! Everything that alerts or may, the most urgent first. Points into @p profile and @p state.
//!
//! An alert of a server is ours when its name is our id or our English title, however it is spelled:
//! HighErrorRate, high-error-rate and "High error rate" are one. Several of one name are one line.
std::vector<AlertLine> alertLines(const runbook::Profile &profile, const WatchState &state);

} // namespace thabat::monitor

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/desk.h"
#include "app/monitor/watchstate.h"
#include "ui/models/speech.h"

namespace thabat::ui {

//! Everything one health tile shows.
struct TileFace
{
    QString component = {};
    QString name = {};
    monitor::Health health = monitor::Health::Unknown;
    std::optional<domain::Severity> severity = {}; //!< the badge; none while it is well or unknown
    QString state = {}; //!< "ok · 12 s", "degraded", "no data"
    QString reason = {}; //!< why it is not well, with the age

    bool operator==(const TileFace &) const = default;

    bool isUnknown() const { return health == monitor::Health::Unknown; }

    //! For screen readers: without ages, so that it changes only when the state does.
    QString spoken() const;
};

//! The tiles of all components of the profile, in its order.
std::vector<TileFace> tileFaces(const desk::Desk &desk, const Speech &speech, const QDateTime &now);

//! How bad it is that @p state is as it is: what a firing alert on its probe says, else P1 when it is down
//! and P2 when it is degraded.
std::optional<domain::Severity> severityOf(const monitor::ComponentState &state,
                                           const runbook::Profile &profile, const monitor::WatchState &watch);

} // namespace thabat::ui

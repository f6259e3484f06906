// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/replay.h"

namespace thabat::domain {

//! Something that is still to be done, during an incident or after it.
struct OpenItem
{
    enum class Kind { Task, Loan, PostMortem };

    Kind kind = Kind::Task;
    QString incident = {};
    QString incidentTitle = {};
    bool incidentIsOpen = false;
    QString id = {}; //!< of the task or loan within its incident
    QString text = {};
    QString owner = {}; //!< who keeps it; empty: nobody does
    QDateTime due = {}; //!< invalid: no time was given

    bool isOverdue(const QDateTime &now) const { return due.isValid() && due < now; }
};

//! Who keeps @p loop: whom it was handed to, or else its owner.
QString keeperOf(const OpenLoop &loop);

//! What is open in all incidents that can be read here: tasks, loans, and post-mortems that are not written.
//! The earliest due first, then what has no time. Game days count only while they are open.
std::vector<OpenItem> openItems(const Replay &replay);

} // namespace thabat::domain

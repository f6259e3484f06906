// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/happening.h"

#include <vector>

// Updates that the commander approves before anybody is told by them.
namespace thabat::domain {

struct Incident;
struct Asker;
struct PostUpdate;
struct DeclineUpdate;

//! An update that waits for the commander.
struct ProposedUpdate
{
    UpdateProposed what = {};
    QString author = {};
    QDateTime at = {};
};

//! Carries one event into @p proposals. A later proposal for the same people takes the place of the one
//! before.
void apply(std::vector<ProposedUpdate> &proposals, const UpdateProposed &x, const EventHeader &header);
void apply(std::vector<ProposedUpdate> &proposals, const UpdatePosted &x);
void apply(std::vector<ProposedUpdate> &proposals, const UpdateDeclined &x);

//! The one called @p id; null when it does not wait (any more).
const ProposedUpdate *find(const std::vector<ProposedUpdate> &proposals, const QString &id);

//! The one for @p audience; null when none waits.
const ProposedUpdate *proposedFor(const std::vector<ProposedUpdate> &proposals, const QString &audience);

//! Whether what @p author writes for people whose updates are approved waits for the commander: one is named,
//! and it is somebody else.
bool needsApproval(const Incident &incident, const QString &author);

//! An update is posted, proposed when it must be approved, or approves a proposal, which only the commander
//! can. Errors as those of decide().
Result<std::vector<Happening>> decideUpdate(const Incident &incident, const PostUpdate &x,
                                            const Asker &asker);
Result<std::vector<Happening>> decideDecline(const Incident &incident, const DeclineUpdate &x,
                                             const Asker &asker);

} // namespace thabat::domain

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/decide.h"

// The part of decide() that is about the living brief, command and time boxes.
namespace thabat::domain {

using Happenings = Result<std::vector<Happening>>;

//! A note that is a line of the brief, or opens a time box.
Happenings decideCrew(const Incident &incident, const QuickNote &note, const Asker &asker);

Happenings decideCrew(const Incident &incident, const MoveBriefLine &x, const Asker &asker);
Happenings decideCrew(const Incident &incident, const StrikeBriefLine &x, const Asker &asker);
Happenings decideCrew(const Incident &incident, const OfferCommand &x, const Asker &asker);
Happenings decideCrew(const Incident &incident, const AcceptCommand &x, const Asker &asker);
Happenings decideCrew(const Incident &incident, const DeclineCommand &x, const Asker &asker);
Happenings decideCrew(const Incident &incident, const WithdrawOffer &x, const Asker &asker);
Happenings decideCrew(const Incident &incident, const TakeCommand &x, const Asker &asker);
Happenings decideCrew(const Incident &incident, const OpenBox &x, const Asker &asker);
Happenings decideCrew(const Incident &incident, const AnswerBox &x, const Asker &asker);

} // namespace thabat::domain

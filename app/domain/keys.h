// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/happening.h"

#include <array>

namespace thabat::domain {

// The words that stand for enumerators in the journal and on the command line. Never translated.
QString toKey(Customers customers); //!< yes, no, unknown
QString toKey(Phase phase); //!< declared, mitigating, monitoring, resolved, retracted
QString toKey(NoteType type); //!< note, decision, action, hypothesis, impact, question, fixed
QString toKey(StepAnswer answer); //!< done, na, defer
QString toKey(LoopOpened::Kind kind); //!< task, loan
QString toKey(BriefList list); //!< observed, believed, tried, ruledout, next

//! For whom an update can be: customers, internal, executives.
const QStringList &audiences();

std::optional<Customers> customersFromKey(QStringView key);
std::optional<Phase> phaseFromKey(QStringView key);
std::optional<NoteType> noteTypeFromKey(QStringView key);
std::optional<StepAnswer> stepAnswerFromKey(QStringView key);
std::optional<LoopOpened::Kind> loopKindFromKey(QStringView key);
std::optional<BriefList> briefListFromKey(QStringView key);

inline constexpr std::array allBriefLists = {
    BriefList::Observed, BriefList::Believed, BriefList::Tried, BriefList::RuledOut, BriefList::Next,
};

} // namespace thabat::domain

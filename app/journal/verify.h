// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/chain.h"
#include "app/journal/merkle.h"

namespace thabat::journal {

//! Whether a journal is still what was written.
struct VerifyReport
{
    domain::EventNumber count = 0; //!< events that were read
    domain::EventNumber withoutText = 0; //!< of them, erased on record or never given to this desk
    domain::EventNumber beyondAnchor =
        0; //!< of them, not anchored yet: normal after a crash and beside a writer
    TreeHead tree = {}; //!< over the hashes of all events, in the order of their coming
    std::optional<BadEvent> firstBad = {};
    QString anchorProblem = {}; //!< empty: the anchor is there, sound, and agrees

    bool ok() const { return !firstBad && anchorProblem.isEmpty(); }
};

//! Walks every chain of @p file and compares it with its anchor, with this desk's key, and with what other
//! desks saw of it. Blocking; may run beside a writer.
Result<VerifyReport> verifyJournal(const QString &file);

} // namespace thabat::journal

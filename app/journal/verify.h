// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/chain.h"

namespace thabat::journal {

//! Whether a journal is still what was written.
struct VerifyReport
{
    domain::EventNumber count = 0; //!< events that were read
    domain::EventNumber beyondAnchor =
        0; //!< of them, not anchored yet: normal after a crash and beside a writer
    std::optional<BadEvent> firstBad = {};
    QString anchorProblem = {}; //!< empty: the anchor is there, sound, and agrees

    bool ok() const { return !firstBad && anchorProblem.isEmpty(); }
};

//! Walks every chain of @p file and compares it with its anchor. Blocking; may run beside a writer.
Result<VerifyReport> verifyJournal(const QString &file);

} // namespace thabat::journal

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/happening.h"

#include <chrono>
#include <vector>

namespace thabat::domain {

//! A "+" task inside a note: an open loop for somebody, due after some time.
struct NoteTask
{
    QString text = {};
    QString owner = {}; //!< role key or a person; empty: nobody
    std::chrono::seconds due{0}; //!< from now; 0: no time given
};

//! What one line of the scribe means (the quick-note grammar, ux.md 11.3).
struct QuickNote
{
    //! Something the person should know about how the line was read.
    enum class Notice { FutureTime, OlderThanADay };

    QDateTime at = {}; //!< when it happened; invalid: now
    NoteType type = NoteType::Observation;
    QString text = {}; //!< without the leading time and type
    bool key = false;
    bool correction = false;
    QStringList mentions = {}; //!< role keys, "all" or names, in order, once each
    QStringList metrics = {}; //!< names after "$", to be replaced by their values
    std::vector<NoteTask> tasks = {};
    std::optional<BriefList> brief = {}; //!< "/believed": a line of the living brief, not a note
    std::chrono::seconds box{0}; //!< "/box 10m": a time box for the text, and no note; 0: none
    std::vector<Notice> notices = {};
};

//! Reads one line, typed at @p now. Never fails: what is not understood stays text.
//!
//! Both languages and both digit sets are understood; "=HH:MM" is the latest such time in Riyadh that is not
//! in the future by more than a minute.
QuickNote parseQuickNote(const QString &line, const QDateTime &now);

} // namespace thabat::domain

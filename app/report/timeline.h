// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/incident.h"
#include "app/report/sentence.h"

namespace thabat::report {

//! One line of the timeline of an incident.
struct TimelineEntry
{
    domain::EventNumber number = 0;
    QString desk = {};
    QDateTime at = {}; //!< when it happened: a backdated note has its own time
    QDateTime entered = {};
    bool backdated = false;
    QString author = {};
    bool automatic = false; //!< the desk saw it; nobody wrote it
    QString kind = {}; //!< such as "note.added"
    QString type = {}; //!< key of the note type; empty for what is not a note
    QString text = {};
    bool key = false; //!< a key moment
    domain::EventNumber corrects = 0; //!< number of the note that this corrects or takes back
    bool corrected = false; //!< a later note corrects it, or it was taken back
};

//! Everything that happened, by the time it happened.
std::vector<TimelineEntry> timeline(const domain::Incident &incident, const Words &words,
                                    const runbook::Profile *profile = nullptr);

} // namespace thabat::report

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

// What the journal says about people who are called to an incident (runbook 8). They are named; their phone
// numbers and addresses stay in oncall.md and are never part of an event.
namespace thabat::domain {

//! Somebody is called. A rule that names several people makes one of these for each.
struct PageSent
{
    QString page = {}; //!< id
    QString rule = {}; //!< id of the runbook's rule
    QString condition = {}; //!< of the rule in English, so that the record reads without the profile
    QString who = {}; //!< what they are on call for, in English: "On-call platform"
    QString person = {}; //!< by name; empty: whoever has that duty
    QStringList channels = {}; //!< ids of the profile's channels; empty: a person calls
    QStringList messages = {}; //!< ids of the messages by which it goes out
    QString text = {}; //!< what is said
    QString arabic = {};
    qint64 answerWithin = 0; //!< milliseconds
};
//! Somebody answered and comes.
struct PageAcknowledged
{
    QString page = {};
    QString who = {}; //!< as in PageSent
    QString by = {};
};
//! Nobody answered in time.
struct PageMissed
{
    QString page = {};
    QString who = {};
    QString person = {};
};

} // namespace thabat::domain

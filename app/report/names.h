// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/words.h"
#include "app/domain/happening.h"
#include "app/runbook/profile.h"

// What people call the enumerators and key words of the journal, in the language of the given Words.
namespace thabat::report {

QString severityName(domain::Severity severity, const Words &words); //!< "P0 · Production down, …"
QString customersName(domain::Customers customers, const Words &words);
QString phaseName(domain::Phase phase, const Words &words);
QString noteTypeName(domain::NoteType type, const Words &words);
QString roleName(domain::Role role, const Words &words);
QString stepAnswerName(domain::StepAnswer answer, const Words &words);
QString briefListName(domain::BriefList list, const Words &words); //!< "Believed"

// These take the words that the journal holds; one that is not known stands for itself.
QString stateName(const QString &state,
                  const Words &words); //!< ok, degraded, down, firing, pending, inactive
QString audienceName(const QString &audience, const Words &words);
QString updateStateName(const QString &state, const Words &words);
QString outcomeName(const QString &outcome, const Words &words); //!< of a run: verified, partlyRan, …
QString stepResultName(const QString &result, const Words &words); //!< of a run's step: done, failed, …

//! What an alarm is called: of an alert, or "No data: …" of a signal. @p title is what the journal wrote, for
//! an alarm that the profile does not know (any more).
QString alarmName(const QString &alarm, const QString &title, const runbook::Profile *profile,
                  const Words &words);

//! "Mon 23 Nov 2026", with Latin digits in both languages.
QString dateName(QDate date, const Words &words);

//! "13 Jumada II 1448" or "13 جمادى الآخرة 1448هـ": the day in the Umm al-Qura calendar; empty when it is not
//! known. For showing beside the other one.
QString hijriName(QDate date, const Words &words);

//! "Mon 23 Nov 2026 03:02 Riyadh".
QString momentName(const QDateTime &time, const Words &words);

//! "1.2 kB", "340 B": powers of 1000, left to right.
QString sizeName(qint64 bytes);

//! "12 min" or "4 h 5 min": how long somebody has been at something.
QString heldName(const QDateTime &since, const QDateTime &now, const Words &words);

//! "12 ms", "1.2 s" or "1:05": short enough for a list, left to right.
QString tookName(qint64 milliseconds, const Words &words);

} // namespace thabat::report

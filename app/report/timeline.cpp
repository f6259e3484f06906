// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/timeline.h"

#include "app/base/text.h"
#include "app/domain/happeningcodec.h"
#include "app/domain/keys.h"

#include <algorithm>

namespace thabat::report {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

template <typename Kind>
bool says(const Happening &happening)
{
    return std::holds_alternative<Kind>(happening);
}

//! What the desk sees by itself, whoever sits at it.
bool isByDesk(const Event &event, const Happening &happening)
{
    const auto *sent = std::get_if<MessageSent>(&happening);
    return isAutomatic(event.header.kind) && !(sent && sent->byHand);
}

//! What the post-mortem shows first.
bool isKeyMoment(const Happening &happening)
{
    if (const auto *note = std::get_if<NoteAdded>(&happening))
        return note->key || note->type == NoteType::Decision || note->type == NoteType::Fixed;
    if (const auto *line = std::get_if<BriefLineWritten>(&happening))
        return line->key;
    if (const auto *role = std::get_if<RoleAssigned>(&happening))
        return role->role == Role::Commander;
    return says<Declared>(happening) || says<SeverityChanged>(happening) || says<Retracted>(happening)
        || says<CommandHandedOver>(happening) || says<CommandTaken>(happening) || says<RunStarted>(happening)
        || says<RunEnded>(happening) || says<BreachAware>(happening) || says<NoticeFiled>(happening)
        || says<PeopleTold>(happening) || says<BreachDismissed>(happening) || says<Resolved>(happening);
}

QString loopText(const Incident &incident, const QString &id)
{
    for (const auto &loop : incident.loops) {
        if (loop.what.id == id)
            return loop.what.text;
    }
    return id;
}

void takeTime(TimelineEntry &entry, qint64 at)
{
    if (at == 0)
        return;
    entry.at = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
    entry.backdated = true;
}

void takeNote(TimelineEntry &entry, const NoteAdded &note)
{
    entry.type = toKey(note.type);
    entry.text = isolate(shown(note.text));
    entry.corrects = note.corrects;
    takeTime(entry, note.at);
}

//! A correction names only the number of the author's own note, so that the author tells whose it is.
void markCorrected(std::vector<TimelineEntry> &entries)
{
    for (const auto &correction : entries) {
        if (correction.corrects == 0)
            continue;
        for (auto &entry : entries) {
            if (entry.number == correction.corrects && entry.author == correction.author
                && !entry.type.isEmpty())
                entry.corrected = true;
        }
    }
}

} // namespace

std::vector<TimelineEntry> timeline(const Incident &incident, const Words &words,
                                    const runbook::Profile *profile)
{
    std::vector<TimelineEntry> entries;
    entries.reserve(incident.events.size());
    for (const auto &event : incident.events) {
        const auto happening = decode(event);
        TimelineEntry entry;
        entry.number = event.header.number;
        entry.desk = event.header.desk;
        entry.at = entry.entered = event.header.time();
        entry.author = event.header.author;
        entry.automatic = isByDesk(event, happening);
        entry.kind = event.header.kind;
        entry.key = isKeyMoment(happening);
        if (const auto *note = std::get_if<NoteAdded>(&happening))
            takeNote(entry, *note);
        else if (const auto *closed = std::get_if<LoopClosed>(&happening))
            entry.text = closedSentence(loopText(incident, closed->id), closed->why, words);
        else if (const auto *handed = std::get_if<LoopHandedOver>(&happening))
            entry.text = handedSentence(loopText(incident, handed->id), handed->to, words);
        else
            entry.text = sentence(event, words, profile);
        if (const auto *withdrawn = std::get_if<NoteWithdrawn>(&happening))
            entry.corrects = withdrawn->number;
        if (const auto *line = std::get_if<BriefLineWritten>(&happening))
            takeTime(entry, line->at);
        entries.push_back(entry);
    }
    markCorrected(entries);
    std::stable_sort(entries.begin(), entries.end(), [](const TimelineEntry &a, const TimelineEntry &b) {
        return a.at < b.at;
    });
    return entries;
}

} // namespace thabat::report

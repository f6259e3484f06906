// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/replay.h"

#include "app/domain/happeningcodec.h"

#include <algorithm>
#include <iterator>

namespace thabat::domain {

using namespace Qt::StringLiterals;

namespace {

// Inserted one by one when so few come so late; otherwise everything is merged and replayed once.
constexpr size_t fewEvents = 64;
constexpr std::ptrdiff_t nearTheEnd = 4096;

bool same(const Event &a, const Event &b)
{
    return a.header.number == b.header.number && a.header.desk == b.header.desk;
}

} // namespace

void Replay::add(const Event &event)
{
    Stale stale;
    insert(event, stale);
    refresh(stale);
}

//! After those that are here, between them, or as the text of one of them.
void Replay::insert(const Event &event, Stale &stale)
{
    if (m_events.empty() || before(m_events.back(), event)) {
        m_events.push_back(event);
        Incident *none = nullptr;
        carry(event, none);
        return;
    }
    const auto place = std::lower_bound(m_events.begin(), m_events.end(), event, before);
    if (place != m_events.end() && place->header.order() == event.header.order()) {
        stale.all = takeText(event) || stale.all;
        return; // seen before
    }
    m_events.insert(place, event);
    insertInIncident(event, stale);
}

// Desks that share write at the same time, so most events come a little late, and most of those are notes.
// Only what follows in the same incident can be different for a late event.
void Replay::insertInIncident(const Event &event, Stale &stale)
{
    const auto &kind = event.header.kind;
    if (kind.startsWith(u"plan."_s) || kind.startsWith(u"run."_s) || kind.startsWith(u"journal."_s))
        stale.all = true;
    if (stale.all || event.header.incident.isEmpty())
        return;
    auto &incident = m_incidents[event.header.incident];
    incident.id = event.header.incident;
    auto &listed = incident.events;
    listed.insert(std::lower_bound(listed.begin(), listed.end(), event, before), event);
    if (!isRecordOnly(kind))
        stale.incidents.insert(incident.id);
}

void Replay::refresh(const Stale &stale)
{
    if (stale.all)
        return rebuild();
    for (const auto &id : stale.incidents) {
        Incident anew;
        for (const auto &event : m_incidents[id].events)
            apply(anew, event);
        m_incidents[id] = std::move(anew);
    }
}

void Replay::add(std::vector<Event> batch)
{
    putInOrder(batch);
    const bool allNew = m_events.empty() || batch.empty() || before(m_events.back(), batch.front());
    if (m_events.empty()) {
        m_events = std::move(batch);
        m_events.erase(std::unique(m_events.begin(), m_events.end(), same), m_events.end());
        rebuild();
        return;
    }
    if (allNew) {
        for (const auto &event : batch)
            add(event); // one of them may be there twice
        return;
    }
    const auto first = std::lower_bound(m_events.begin(), m_events.end(), batch.front(), before);
    if (batch.size() <= fewEvents && m_events.end() - first <= nearTheEnd) {
        Stale stale;
        for (const auto &event : batch)
            insert(event, stale);
        refresh(stale);
        return;
    }
    bool filled = false;
    for (const auto &event : batch)
        filled = takeText(event) || filled;
    // Some belong between those we have: one merge and one replay, however many they are.
    const auto known = m_events.size();
    std::vector<Event> all;
    all.reserve(known + batch.size());
    std::set_union(m_events.begin(), m_events.end(), batch.begin(), batch.end(), std::back_inserter(all),
                   before);
    all.erase(std::unique(all.begin(), all.end(), same), all.end());
    if (all.size() == known && !filled)
        return;
    m_events = std::move(all);
    rebuild();
}

//! A text may come after its event.
bool Replay::takeText(const Event &event)
{
    const auto place = std::lower_bound(m_events.begin(), m_events.end(), event, before);
    if (place == m_events.end() || place->header != event.header || !place->payload.isEmpty()
        || event.payload.isEmpty())
        return false;
    place->payload = event.payload;
    return true;
}

const Incident *Replay::incident(const QString &id) const
{
    const auto found = m_incidents.find(id);
    return found == m_incidents.end() ? nullptr : &found->second;
}

std::vector<const Incident *> Replay::incidents() const
{
    std::vector<const Incident *> all;
    for (const auto &[id, incident] : m_incidents) {
        if (incident.isReadable())
            all.push_back(&incident);
    }
    std::sort(all.begin(), all.end(), [](const Incident *a, const Incident *b) {
        return a->declaredAt > b->declaredAt;
    });
    return all;
}

std::vector<const Incident *> Replay::openIncidents() const
{
    auto all = incidents();
    std::erase_if(all, [](const Incident *incident) {
        return !incident->isOpen();
    });
    return all;
}

void Replay::forgetTexts(const QString &incident)
{
    for (auto &event : m_events) {
        if (event.header.incident == incident && event.header.kind != u"texts.erased"_s)
            event.payload.clear();
    }
    rebuild();
}

const Event *Replay::preview(const QString &token) const
{
    const auto found = m_previews.find(token);
    return found == m_previews.end() ? nullptr : &found->second;
}

std::vector<Event> Replay::unreadBreaks(const QString &desk) const
{
    const auto found = m_breaks.find(desk);
    return found == m_breaks.end() ? std::vector<Event>() : found->second;
}

std::vector<Event> Replay::unfinishedRuns() const
{
    std::vector<Event> starts;
    for (const auto &[run, event] : m_running)
        starts.push_back(event);
    return starts;
}

void Replay::carry(const Event &event, Incident *&last)
{
    if (!event.header.incident.isEmpty()) {
        if (!last || last->id != event.header.incident)
            last = &m_incidents[event.header.incident];
        apply(*last, event);
    }
    const auto &kind = event.header.kind;
    if (kind == u"journal.broken"_s)
        m_breaks[event.header.desk].push_back(event);
    if (kind == u"journal.breakRead"_s)
        m_breaks.erase(event.header.desk);
    if (!kind.startsWith(u"plan."_s) && !kind.startsWith(u"run."_s))
        return; // most events: not decoded a second time
    const auto happening = decode(event);
    if (const auto *preview = std::get_if<PlanPreviewed>(&happening))
        m_previews[preview->token] = event;
    if (const auto *started = std::get_if<RunStarted>(&happening)) {
        m_usedTokens += started->token;
        m_running[started->run] = event;
    }
    if (const auto *ended = std::get_if<RunEnded>(&happening))
        m_running.erase(ended->run);
}

void Replay::rebuild()
{
    m_incidents.clear();
    m_previews.clear();
    m_usedTokens.clear();
    m_running.clear();
    m_breaks.clear();
    Incident *last = nullptr;
    for (const auto &event : m_events)
        carry(event, last);
}

} // namespace thabat::domain

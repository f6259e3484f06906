// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/replay.h"

#include "app/domain/happeningcodec.h"

#include <algorithm>

namespace thabat::domain {

namespace {

bool before(const Event &a, const Event &b)
{
    return a.header.order() < b.header.order();
}

} // namespace

void Replay::add(const Event &event)
{
    if (m_events.empty() || before(m_events.back(), event)) {
        m_events.push_back(event);
        carry(event);
        return;
    }
    const auto place = std::lower_bound(m_events.begin(), m_events.end(), event, before);
    if (place != m_events.end() && place->header.order() == event.header.order())
        return; // seen before
    m_events.insert(place, event);
    rebuild();
}

void Replay::add(const std::vector<Event> &events)
{
    for (const auto &event : events)
        add(event);
}

const Incident *Replay::incident(const QString &id) const
{
    const auto found = m_incidents.find(id);
    return found == m_incidents.end() ? nullptr : &found->second;
}

std::vector<const Incident *> Replay::incidents() const
{
    std::vector<const Incident *> all;
    for (const auto &[id, incident] : m_incidents)
        all.push_back(&incident);
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

const Event *Replay::preview(const QString &token) const
{
    const auto found = m_previews.find(token);
    return found == m_previews.end() ? nullptr : &found->second;
}

std::vector<Event> Replay::unfinishedRuns() const
{
    std::vector<Event> starts;
    for (const auto &[run, event] : m_running)
        starts.push_back(event);
    return starts;
}

void Replay::carry(const Event &event)
{
    if (!event.header.incident.isEmpty())
        apply(m_incidents[event.header.incident], event);
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
    for (const auto &event : m_events)
        carry(event);
}

} // namespace thabat::domain

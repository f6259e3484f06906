// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/incident.h"

#include <map>
#include <set>
#include <vector>

namespace thabat::domain {

//! The whole journal, replayed: every incident, and what concerns the desk itself.
//!
//! Events may arrive in any order and more than once, and a text after its event; the state is always that of
//! the events in replay order.
class Replay
{
public:
    void add(const Event &event);
    void add(std::vector<Event> events);

    //! The texts of @p incident were erased: what happened in it is known by kind, author and time only.
    void forgetTexts(const QString &incident);

    const std::vector<Event> &events() const { return m_events; } //!< in replay order
    const Incident *incident(const QString &id) const;
    std::vector<const Incident *> incidents() const; //!< those that can be read here, the newest first
    std::vector<const Incident *> openIncidents() const;

    //! The newest preview event with this token, wherever it was made; nullptr when there is none.
    const Event *preview(const QString &token) const;

    //! Has a run already used this token?
    bool isUsed(const QString &token) const { return m_usedTokens.contains(token); }

    //! What @p desk said of a journal that lost events and nobody has read there yet.
    std::vector<Event> unreadBreaks(const QString &desk) const;

    //! The starts of runs of which no end is known, on any incident or none.
    std::vector<Event> unfinishedRuns() const;

private:
    //! What is no longer the state of its events, because some of them came late.
    struct Stale
    {
        bool all = false;
        std::set<QString> incidents = {};
    };

    //! @p last is the incident of the event before, if any: neighbours are mostly of one.
    void carry(const Event &event, Incident *&last);
    bool takeText(const Event &event);
    void insert(const Event &event, Stale &stale);
    void insertInIncident(const Event &event, Stale &stale);
    void refresh(const Stale &stale);
    void rebuild();

    std::vector<Event> m_events;
    std::map<QString, Incident> m_incidents;
    std::map<QString, Event> m_previews;
    QStringList m_usedTokens;
    std::map<QString, Event> m_running;
    std::map<QString, std::vector<Event>> m_breaks; //!< by desk
};

} // namespace thabat::domain

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/monitor/alarm.h"
#include "app/monitor/moment.h"

#include <map>

namespace thabat::monitor {

//! Which alarms there are now (ux.md 10): what the alerts say, made bearable for people.
//!
//! An alert's own `for` is the on-delay. An alarm ends when its alert was good for the off-delay, with the
//! value below the threshold by the deadband; a rule with keepFiringFor brings its own off-delay. An alert
//! that began to fire three times in five minutes flaps: one alarm, told once, until it is quiet again. A
//! signal that a P0 or P1 alert looks at is vital: when it gives nothing for staleAfter, that is a P1 alarm
//! of its own. What the alerts themselves are, and what they propose, does not change.
//!
//! These times are told in units of the profile's staleAfter (90 s), so that a practice service, which lives
//! faster, gets times that fit it.
class AlarmBoard
{
public:
    //! @p profile outlives the board.
    explicit AlarmBoard(const runbook::Profile &profile);

    //! What one look brought.
    struct News
    {
        std::vector<Alarm> raised = {}; //!< new, or worse than it was told before
        std::vector<Alarm> ended = {};
        bool changed = false; //!< anything that is shown
    };

    News update(const WatchState &state, const Moment &now);

    const std::vector<Alarm> &alarms() const { return m_alarms; } //!< in the order in which they came
    const Alarm *alarm(QStringView id) const;

    //! The alarms with these ids that stand since @p seen.at or longer were seen. Hides nothing.
    void acknowledge(const QStringList &ids, const Acknowledgement &seen);

    //! Puts alarms of this id aside, now or when one comes; a P0 or P1 comes through all the same.
    void shelve(const QString &id, const Shelf &shelf);
    void unshelve(const QString &id);

    //! The off-delay: how long it must be good before an alarm is over.
    std::chrono::milliseconds clearAfter() const { return m_profile.staleAfter * 2 / 3; }

private:
    using Time = std::chrono::milliseconds;

    //! What is remembered of one alarm, whether it stands or not.
    struct Track
    {
        bool bad = false; //!< at the last look
        std::vector<Time> turns = {}; //!< when it became bad, within the chatter window
        std::optional<Time> goodSince = {};
        domain::Severity told = domain::Severity::P3; //!< the worst that was told
    };

    //! One thing that may be an alarm, at one look.
    struct Look
    {
        Alarm as = {}; //!< what it would be
        bool bad = false;
        bool good = false; //!< neither: it goes on as it was
        Time clearAfter{0};
    };

    //! A signal that a P0 or P1 alert looks at.
    struct Vital
    {
        QString signal = {}; //!< an indicator or a probe
        QString component = {};
        bool isProbe = false;
        Time silent{0}; //!< for how long nothing came
        QDateTime newest = {};
    };

    void findVitals();
    Look lookAt(const AlertState &state) const;
    Look lookAt(Vital &vital, const WatchState &state, Time passed) const;
    void take(const Look &look, const Moment &now, News &news);
    void goOn(Alarm &alarm, const Look &look, Track &track, News &news);
    bool isOver(const Alarm &alarm, const Look &look, Track &track, const Moment &now) const;
    void dropShelves(const QDateTime &now);
    void putOnShelf(Alarm &alarm) const;
    Time chatterWindow() const { return m_profile.staleAfter * 10 / 3; }

    const runbook::Profile &m_profile;
    std::vector<Vital> m_vitals;
    std::vector<Alarm> m_alarms;
    std::map<QString, Track> m_tracks;
    std::map<QString, Shelf> m_shelves;
    std::optional<Time> m_lastLook;
};

} // namespace thabat::monitor

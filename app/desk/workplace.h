// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/home.h"
#include "app/desk/command.h"
#include "app/domain/happening.h"
#include "app/domain/replay.h"
#include "app/journal/hubsettings.h"
#include "app/outbox/channel.h"
#include "app/runbook/profile.h"

namespace thabat::journal {
class Journal;
}
namespace thabat::monitor {
class Watch;
}

namespace thabat::desk {

//! What every part of the desk works with: the journal and its replay, the profile, the watch, and who sits
//! here.
class Workplace : public QObject
{
    Q_OBJECT

public:
    //! All of them outlive the workplace.
    struct Parts
    {
        const runbook::Profile &profile;
        const Home &home;
        const Clock &clock;
        journal::Journal &journal;
        monitor::Watch &watch;
        QString runner = {}; //!< program; empty: the one beside this program
        journal::HubSettings hub = {};
        outbox::Channels channels = {}; //!< by which updates go out
    };

    //! What carries runs out, and where each has its folder: beside the journal, because they belong
    //! together.
    struct Runs
    {
        QString program = {};
        QString folder = {};
    };

    Workplace(Parts parts, QString person, QObject *parent = nullptr);

    const runbook::Profile &profile() const { return m_parts.profile; }
    const Home &home() const { return m_parts.home; }
    monitor::Watch &watch() const { return m_parts.watch; }
    journal::Journal &journal() const { return m_parts.journal; }
    const domain::Replay &replay() const { return m_replay; }
    Runs runs() const;
    const journal::HubSettings &hub() const { return m_parts.hub; }
    const outbox::Channels &channels() const { return m_parts.channels; }
    const Clock &clock() const { return m_parts.clock; }
    QDateTime now() const { return m_parts.clock.now(); }
    QString person() const { return m_person; }
    QString authorOf(const Command &command) const;

    //! The incident a command means: the named one, or the only open one.
    Result<const domain::Incident *> incidentOf(const Command &command) const;

    //! Writes what happened and answers when it is on the disk and in the replay.
    Later<Answer> record(const std::vector<domain::Happening> &happenings, const QString &incident,
                         const QString &author, Answer answer = {});

    //! Erases the texts of @p incident; @p erased says so.
    Later<Answer> erase(const domain::Happening &erased, const QString &incident, const QString &author,
                        Answer answer);

    //! Takes in what another process wrote, for a desk that only looks on.
    void follow(const std::vector<domain::Event> &events) { take(events); }

Q_SIGNALS:
    //! The replay has grown by @p events.
    void recorded(const std::vector<thabat::domain::Event> &events);

private:
    void take(const std::vector<domain::Event> &events);

    Parts m_parts;
    QString m_person;
    domain::Replay m_replay;
};

} // namespace thabat::desk

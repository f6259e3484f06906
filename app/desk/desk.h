// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/alarms.h"
#include "app/desk/documents.h"
#include "app/desk/incidentcommands.h"
#include "app/desk/knowndesks.h"
#include "app/desk/messagecommands.h"
#include "app/desk/pagecommands.h"
#include "app/desk/plancommands.h"
#include "app/desk/sharing.h"
#include "app/desk/silencecommands.h"
#include "app/desk/watchlog.h"
#include "app/desk/workplace.h"
#include "app/domain/takeback.h"

namespace thabat::desk {

//! The one door for front ends: commands in, events out. The window, thabatctl and the local socket all use
//! it.
class Desk : public QObject
{
    Q_OBJECT

public:
    //! LooksOn: another process writes the journal; this desk shows it and refuses every command.
    //! ReadsOnly: so does this one, because the journal cannot be written where it is.
    enum class Access { Full, LooksOn, ReadsOnly };

    //! All parts and @p clock outlive the desk. @p person is who acts when a command names nobody.
    Desk(Workplace::Parts parts, Clock &clock, const QString &person, Access access = Access::Full);

    Access access() const { return m_access; }

    //! Something could not be written because the disk was full, and there is no room to spare yet.
    bool isDiskFull() const;

    //! What this desk wrote down of its own broken journal, until somebody has read it ("break-read").
    std::vector<domain::Event> unreadBreaks() const;

    //! What another process wrote, while this desk looks on.
    void follow(const std::vector<domain::Event> &events) { m_workplace.follow(events); }

    const Workplace &workplace() const { return m_workplace; }
    const domain::Replay &replay() const { return m_workplace.replay(); }
    const runbook::Profile &profile() const { return m_workplace.profile(); }
    monitor::Watch &watch() const { return m_workplace.watch(); }
    PlanCommands &plans() { return m_plans; }
    MessageCommands &messages() { return m_messages; }
    Alarms &alarms() { return m_alarms; }
    Sharing &sharing() { return m_sharing; }
    const Sharing &sharing() const { return m_sharing; }

    //! The desks that an incident can be restricted to.
    Later<std::vector<KnownDesk>> knownDesks();

    //! What @p author did last on @p incident, while it can still be taken back (command "takeback").
    std::optional<domain::TakeBack> lastSlip(const domain::Incident &incident, const QString &author) const;

    //! Carries out any command of thabatctl that changes something. It is on the disk when the answer
    //! arrives.
    //!
    //! Errors: InvalidInput (the command), Conflict (the answer is no), DiskFull and Io (nothing was
    //! written).
    Later<Answer> submit(const Command &command);

Q_SIGNALS:
    //! Something was written: read replay() again.
    void recorded(const std::vector<thabat::domain::Event> &events);
    void evidenceProgressed(int done, int all);

    //! isDiskFull() has changed.
    void diskFullChanged(bool full);

private:
    Later<Answer> freeze(const Command &command);
    Later<Answer> takeBack(const Command &command);
    Later<Answer> snapshot(const Command &command);
    Later<Answer> resolve(const Command &command);
    Later<Answer> breakRead(const Command &command);
    Later<Answer> hub() const;

    const Access m_access;
    Workplace m_workplace;
    IncidentCommands m_incidents;
    PlanCommands m_plans;
    SilenceCommands m_silences;
    MessageCommands m_messages;
    PageCommands m_pages;
    Alarms m_alarms;
    Documents m_documents;
    Sharing m_sharing; //!< not started while looking on: the writer shares
    std::unique_ptr<WatchLog> m_watchLog; //!< none while looking on: the writer notes what the watch sees
};

} // namespace thabat::desk

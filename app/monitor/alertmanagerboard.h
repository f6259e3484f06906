// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/monitor/alertmanagerclient.h"
#include "app/monitor/moment.h"

namespace thabat::monitor {

//! What the team's Alertmanager says, as part of what the watch knows. The last word stays when the server
//! falls silent; since when it is old is said beside it.
class AlertmanagerBoard : public QObject
{
    Q_OBJECT

public:
    //! @p profile and @p clock outlive the board.
    AlertmanagerBoard(const runbook::Profile &profile, const Clock &clock, QObject *parent = nullptr);

    void start();
    void stop();
    void wake(); //!< asks anew, once
    void shiftWall(std::chrono::milliseconds by); //!< the wall clock was set

    //! To make and end silences; nullptr when the profile names no Alertmanager, or a broken one.
    AlertmanagerClient *client() const { return m_client; }

    //! Puts it into @p state beside what others put there.
    void fill(WatchState &state) const;

Q_SIGNALS:
    void changed();

private:
    void take(const AlertmanagerClient::Round &round);

    const Clock &m_clock;
    AlertmanagerClient *m_client = nullptr; //!< a child
    ServerState m_server;
    std::vector<ForeignAlert> m_alerts;
    std::vector<Silence> m_silences;
};

} // namespace thabat::monitor

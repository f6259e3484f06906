// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/workplace.h"
#include "app/monitor/watchstate.h"

namespace thabat::desk {

//! Writes what the watch notices (alerts, health, deploys) into the journal: on the open incidents, or on
//! none.
class WatchLog : public QObject
{
    Q_OBJECT

public:
    explicit WatchLog(Workplace &workplace, QObject *parent = nullptr);

private:
    void alertChanged(const monitor::AlertState &now, const monitor::AlertState &before);
    void healthChanged(const monitor::ComponentState &now, const monitor::ComponentState &before);
    void versionChanged(const monitor::RunningVersion &now, const monitor::RunningVersion &before);
    void clockChanged(std::chrono::milliseconds by);
    void record(const domain::Happening &happening);

    Workplace &m_workplace;
};

} // namespace thabat::desk

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/workplace.h"
#include "app/journal/hubsync.h"

namespace thabat::desk {

//! This desk among others: keeps its journal in step with the hub, and knows who else is there.
class Sharing : public QObject
{
    Q_OBJECT

public:
    //! @p workplace outlives it. Nothing is asked of the hub before start().
    explicit Sharing(Workplace &workplace, QObject *parent = nullptr);

    void start();

    //! The incident that is looked at here; others are told.
    void lookAt(const QString &incident);

    const journal::HubState &state() const { return m_sync.state(); }

    //! Exchanges events now, until both sides have the same. Errors: Network, the hub cannot be reached or
    //! refuses (the journal has everything all the same); Conflict, a desk's events cannot be exchanged.
    Later<Answer> bringInStep();

Q_SIGNALS:
    void changed(); //!< read state() again

private:
    void presentMyself();

    Workplace &m_workplace;
    journal::HubSync m_sync;
    QString m_incident;
};

//! What programs are told about it: `thabatctl status --json`.
Json toJson(const journal::HubState &state, const QDateTime &now);

//! The stable word for a state.
QString toKey(journal::HubState::Kind kind);

//! Whether the hub stands on a machine that this profile watches: then it is away when it is needed most.
//! A sentence for a person; empty: it does not, as far as names tell.
QString hubWarning(const journal::HubSettings &hub, const runbook::Profile &profile);

} // namespace thabat::desk

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/desk.h"

namespace thabat::ui {

//! Which incident the window shows: the one a person chose, else the newest open one, else none (calm).
class CurrentIncident : public QObject
{
    Q_OBJECT

public:
    //! @p desk outlives this.
    explicit CurrentIncident(desk::Desk &desk, QObject *parent = nullptr);

    //! nullptr while all is calm. Read it anew after every changed(): a replay may move it.
    const domain::Incident *incident() const;
    QString id() const { return m_id; }

    //! Shows @p id until it is over and somebody chooses again; empty: the newest open one.
    void choose(const QString &id);

    //! A command for the incident that is shown.
    desk::Command command(const QString &name, std::map<QString, QString> arguments = {}) const;

Q_SIGNALS:
    //! Another incident is shown, or something was written about the one that is.
    void changed();

private:
    void follow();

    desk::Desk &m_desk;
    QString m_id;
    QString m_chosen;
};

} // namespace thabat::ui

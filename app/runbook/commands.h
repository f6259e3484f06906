// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/runbook/commandcheck.h"
#include "app/runbook/jsonpart.h"

namespace thabat::runbook {

//! Programs together with their first arguments, by name: what is "docker compose" at one place and
//! "docker-compose" at another is {compose} in every plan.
class Commands
{
    Q_DECLARE_TR_FUNCTIONS(Commands)

public:
    Commands() = default;

    //! Those of profile.json. One may begin with another that is complete without it; a wrong one is left
    //! out.
    Commands(const JsonPart &profile, const CommandCheck &check);

    //! When @p program is {name} of a command: its program, and its arguments before @p arguments.
    void expand(QString &program, QStringList &arguments) const;

private:
    void add(const QString &name, const std::map<QString, QStringList> &all, QStringList &under);

    std::map<QString, QStringList> m_commands;
};

} // namespace thabat::runbook

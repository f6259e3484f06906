// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/runbook/plan.h"

namespace thabat::actions {

//! A plan step with every placeholder filled: exactly what will happen, nothing left to decide.
struct LiteralStep
{
    QString id = {};
    LocalizedText title = {};
    runbook::PlanStep::Kind kind = runbook::PlanStep::Kind::Process;
    std::chrono::milliseconds timeout{60'000};

    QString program = {};
    QStringList arguments = {};
    QString workingFolder = {}; //!< empty: /
    std::map<QString, QString> environment = {}; //!< all the child sees besides PATH and LC_ALL
    Secrets source = {}; //!< where the names of secrets are looked up
    QStringList secrets = {}; //!< values to clear from output; only in the step that acts (withSecrets)

    QString method = {};
    QString url = {};
    std::map<QString, QString> headers = {};
    QString body = {};
    std::vector<int> expectStatus = {}; //!< empty: 200, 201 and 204

    std::chrono::milliseconds wait{0};
    LocalizedText question = {};

    //! What a person would type or see, on one line, secrets masked: "TAG=v1 /usr/bin/docker compose up -d",
    //! "POST http://…". Quoted for a shell so that it can be read and copied; no shell ever runs it.
    QString text() const;

    //! The same step with secrets masked: the form for the journal and for other programs.
    LiteralStep masked() const;
};

//! Why @p step must not start, as a sentence; empty when it may. Looks at the step and at the secrets it
//! names, not at the disk.
QString problemOf(const LiteralStep &step);

} // namespace thabat::actions

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/servicestate.h"
#include "app/practice/versioncatalogue.h"

namespace thabat::practice {

//! How the service behaves right now, as numbers: what each fault, flag, version and revision amounts to.
struct Conditions
{
    enum class Database { Up, Stale, Down };

    double leadErrors = 0.003; //!< share of requests to /api/v1/leads that fail
    double agentErrors = 0.003; //!< the same for the endpoint that calls language models
    double otherErrors = 0.003;
    double latencyFactor = 1;
    double stuckShare = 0; //!< share of requests that take longer than ten seconds
    Database database = Database::Up;
    bool openAiDown = false;
    double fallbackShare = 0; //!< of all calls to language models, those a fallback had to serve
    double llmCallsPerSecond = 40;
    QString llmRoute = {};
    double poolUsed = 6;
    double poolMax = 20;
    double crmFailuresPerSecond = 0;
    double badSignaturesPerSecond = 0;
    double contradictionsPerSecond = 0;
    bool approvalsStuck = false;
    bool webhooksQueued = false;
};

//! @p revision is the revision of the service's database.
Conditions conditionsOf(const ServiceState &state, const Version &version, const QString &revision);

} // namespace thabat::practice

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/conditions.h"

#include "app/practice/revisions.h"

#include <algorithm>

namespace thabat::practice {

using namespace Qt::StringLiterals;

namespace {

// Leads are three of five requests, so a fifth of them failing is 12 % of everything.
constexpr double spikeErrors = 0.2;
constexpr double stalePoolErrors = 0.4;
constexpr double badMigrationErrors = 0.3;
constexpr int hubspotAllowsPerMinute = 60;

void addDatabase(Conditions &now, const ServiceState &state)
{
    if (state.has(u"db-down")) {
        now.database = Conditions::Database::Down;
        now.leadErrors = 1;
        now.poolUsed = now.poolMax;
    } else if (state.has(u"stale-pool")) {
        now.database = Conditions::Database::Stale;
        now.leadErrors = std::max(now.leadErrors, stalePoolErrors);
        now.poolUsed = now.poolMax - 1;
    }
    now.webhooksQueued = now.database != Conditions::Database::Up && state.flag(u"queue-webhooks"_s);
}

void addLanguageModels(Conditions &now, const ServiceState &state)
{
    now.llmRoute = state.llmRoute;
    now.openAiDown = state.has(u"llm-outage");
    if (!state.flag(u"llm-pipeline"_s)) {
        now.llmCallsPerSecond = 0;
        return;
    }
    if (!now.openAiDown || state.llmRoute == u"anthropic"_s)
        return;
    const bool noWayOut = state.llmRoute == u"openai"_s;
    now.fallbackShare = noWayOut ? 0 : 0.6;
    now.agentErrors = noWayOut ? 1 : 0.1;
}

void addPartners(Conditions &now, const ServiceState &state)
{
    if (state.has(u"hubspot-429") && state.crmSyncPerMinute >= hubspotAllowsPerMinute)
        now.crmFailuresPerSecond = 2;
    if (state.has(u"whatsapp-signature") && state.flag(u"whatsapp-signature-check"_s))
        now.badSignaturesPerSecond = 3;
    if (state.has(u"contradictions") && state.flag(u"crm-agent"_s))
        now.contradictionsPerSecond = 2;
    now.approvalsStuck = state.has(u"approvals-stuck");
}

} // namespace

Conditions conditionsOf(const ServiceState &state, const Version &version, const QString &revision)
{
    Conditions now;
    if (version.quality == Version::Quality::Bad) {
        now.leadErrors = spikeErrors;
        now.latencyFactor = 3;
    }
    if (state.has(u"error-spike") && state.flag(u"new-scoring"_s))
        now.leadErrors = std::max(now.leadErrors, spikeErrors);
    if (state.has(u"bad-migration") && revision == newestRevision().id)
        now.leadErrors = std::max(now.leadErrors, badMigrationErrors);
    if (state.has(u"slow"))
        now.stuckShare = 0.2;
    addDatabase(now, state);
    addLanguageModels(now, state);
    addPartners(now, state);
    return now;
}

} // namespace thabat::practice

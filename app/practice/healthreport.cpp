// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/healthreport.h"

#include <algorithm>
#include <cmath>

namespace thabat::practice {

using namespace Qt::StringLiterals;

namespace {

Json check(const char *status, double ms)
{
    return {{"status", status}, {"ms", ms}};
}

Json postgresCheck(const Conditions &now)
{
    const bool up = now.database == Conditions::Database::Up;
    Json result = check(up ? "ok" : "fail", now.database == Conditions::Database::Down ? 3000 : 1.2);
    result["pool"] = {{"used", now.poolUsed}, {"max", now.poolMax}};
    if (now.database == Conditions::Database::Stale)
        result["error"] = "the connection pool is stale";
    if (now.database == Conditions::Database::Down)
        result["error"] = "connection refused";
    return result;
}

Json providersCheck(const HealthFacts &facts)
{
    const bool harmed = facts.now.openAiDown && facts.state.llmRoute != u"anthropic"_s;
    Json result = {{"status", harmed ? "fail" : "ok"}};
    result["providers"] =
        Json::array({{{"name", "openai"}, {"status", facts.now.openAiDown ? "error" : "ok"}},
                     {{"name", "anthropic"}, {"status", "ok"}}});
    result["route"] = facts.state.llmRoute.isEmpty() ? "auto" : toStd(facts.state.llmRoute);
    return result;
}

Json approvalsCheck(const HealthFacts &facts)
{
    return {{"status", facts.now.approvalsStuck ? "fail" : "ok"},
            {"oldest_seconds", std::floor(facts.approvalLag)}};
}

Json whatsappCheck(const HealthFacts &facts)
{
    if (!facts.state.flag(u"whatsapp-signature-check"_s))
        return {{"status", "skip"}, {"error", "the signature check is switched off"}};
    return check(facts.now.badSignaturesPerSecond > 0 ? "fail" : "ok", 35);
}

const char *overall(const Conditions &now, const Json &checks)
{
    if (now.database == Conditions::Database::Down)
        return "down";
    const bool allWell = std::none_of(checks.begin(), checks.end(), [](const Json &one) {
        return one.value("status", "ok") == std::string("fail");
    });
    return allWell ? "ok" : "degraded";
}

} // namespace

Json shallowHealth(const HealthFacts &facts)
{
    const bool down = facts.now.database == Conditions::Database::Down;
    return {{"status", down ? "down" : "ok"},
            {"service", "dealix-api"},
            {"version", toStd(facts.version.name)},
            {"env", "practice"},
            {"git_sha", toStd(facts.version.gitSha)}};
}

Json deepHealth(const HealthFacts &facts)
{
    Json checks;
    checks["postgres"] = postgresCheck(facts.now);
    checks["redis"] = check("ok", 0.4);
    checks["dlq"] = {{"status", "ok"},
                     {"depths", {{"webhooks", std::floor(facts.queuedWebhooks)}, {"crm", 0}}}};
    checks["llm_providers"] = providersCheck(facts);
    checks["hubspot"] = check(facts.now.crmFailuresPerSecond > 0 ? "fail" : "ok", 80);
    checks["hubspot"]["sync_per_minute"] = facts.state.crmSyncPerMinute;
    checks["whatsapp"] = whatsappCheck(facts);
    checks["approvals"] = approvalsCheck(facts);
    return {
        {"status", overall(facts.now, checks)}, {"checks", checks}, {"version", toStd(facts.version.name)}};
}

} // namespace thabat::practice

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/traffic.h"

#include <algorithm>
#include <cmath>

namespace thabat::practice {

namespace {

constexpr double requestsPerSecond = 240;
constexpr double lagWhenFlowing = 5;
constexpr double lagWhenItSticks = 40;
constexpr double lagGrowth = 20; //!< a drill has no hour for a queue to grow old
constexpr double webhooksPerSecond = 12;

const std::vector<double> latencyBounds = {0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30};

const char *modelOf(const std::string &provider)
{
    return provider == "openai" ? "gpt-4o" : "claude-sonnet";
}

Labels modelLabels(const char *provider)
{
    return {{"provider", provider}, {"model", modelOf(provider)}};
}

Labels callLabels(const char *provider, const char *status)
{
    return {{"provider", provider}, {"model", modelOf(provider)}, {"status", status}};
}

} // namespace

const std::array<Traffic::Endpoint, 4> Traffic::endpoints = {{
    {"GET", "/api/v1/leads", 0.6},
    {"POST", "/api/v1/agents/run", 0.15},
    {"POST", "/api/v1/webhooks/whatsapp", 0.15},
    {"GET", "/api/v1/trust/approvals", 0.1},
}};

Traffic::Traffic(Metrics &metrics)
    : m_metrics(metrics)
{
    declare();
    showEverySeries();
}

void Traffic::declare()
{
    using enum MetricFamily::Type;
    const MetricFamily families[] = {
        {"dealix_request_duration_seconds", Histogram, "Time to answer a request.", latencyBounds},
        {"dealix_llm_calls_total", Counter, "Calls to language models.", {}},
        {"dealix_llm_cost_total", Counter, "Cost of calls to language models, in US dollars.", {}},
        {"dealix_llm_latency_seconds", Histogram, "Time a language model takes.", latencyBounds},
        {"dealix_llm_fallbacks_total", Counter, "Calls that a fallback served instead of the provider.", {}},
        {"dealix_agent_calls_total", Counter, "Runs of agents.", {}},
        {"dealix_queue_depth", Gauge, "Jobs that wait in a queue.", {}},
        {"dealix_active_sessions", Gauge, "Sessions that are open.", {}},
        {"dealix_db_pool_connections", Gauge, "Database connections in use, and how many there can be.", {}},
        {"dealix_log_events_total", Counter, "Log events that people watch for.", {}},
        {"trust_policy_decisions_total", Counter, "Decisions of the policy engine.", {}},
        {"trust_approval_lag_seconds", Gauge, "Age of the oldest approval in each status.", {}},
        {"trust_tool_contradictions_total", Counter, "Tools whose result contradicts what they claim.", {}},
        {"trust_audit_entries_total", Counter, "Entries in the audit log.", {}},
    };
    for (const auto &family : families)
        m_metrics.declare(family);
}

void Traffic::showEverySeries()
{
    for (const auto &endpoint : endpoints) {
        for (const char *status : {"200", "500"})
            m_metrics.show("dealix_request_duration_seconds",
                           {{"method", endpoint.method}, {"endpoint", endpoint.path}, {"status", status}});
    }
    for (const char *provider : {"openai", "anthropic"}) {
        for (const char *status : {"success", "error"})
            m_metrics.add("dealix_llm_calls_total", callLabels(provider, status), 0);
        m_metrics.add("dealix_llm_cost_total", modelLabels(provider), 0);
        m_metrics.show("dealix_llm_latency_seconds", modelLabels(provider));
        m_metrics.add("dealix_llm_fallbacks_total", {{"provider", provider}}, 0);
    }
    for (const char *event : {"crm_sync_failed", "whatsapp_invalid_signature"})
        m_metrics.add("dealix_log_events_total", {{"event", event}}, 0);
    for (const char *tool : {"crm_write", "email_send", "calendar_book"})
        m_metrics.add("trust_tool_contradictions_total", {{"tool", tool}}, 0);
    advance(std::chrono::milliseconds(0), {});
}

void Traffic::advance(std::chrono::milliseconds elapsed, const Conditions &now)
{
    const double seconds = double(elapsed.count()) / 1000;
    m_seconds += seconds;
    playRequests(seconds, now);
    playLanguageModels(seconds, now);
    playTrust(seconds, now);
    playPartners(seconds, now);
}

void Traffic::playRequests(double seconds, const Conditions &now)
{
    // A slow swell, so that a healthy chart looks alive.
    const double requests = seconds * requestsPerSecond * (1 + 0.06 * std::sin(m_seconds / 20));
    const double errors[] = {now.leadErrors, now.agentErrors, now.otherErrors, now.otherErrors};
    for (size_t i = 0; i < endpoints.size(); ++i) {
        const double share = requests * endpoints[i].share;
        const Labels labels = {{"method", endpoints[i].method}, {"endpoint", endpoints[i].path}};
        auto served = labels;
        served.emplace_back("status", "200");
        auto failed = labels;
        failed.emplace_back("status", "500");
        for (int n = m_served[i].take(share * (1 - errors[i])); n > 0; --n)
            m_metrics.observe("dealix_request_duration_seconds", served, nextLatency(now));
        for (int n = m_failed[i].take(share * errors[i]); n > 0; --n)
            m_metrics.observe("dealix_request_duration_seconds", failed, nextLatency(now));
    }
    m_metrics.set("dealix_active_sessions", {}, std::round(180 + 20 * std::sin(m_seconds / 45)));
}

void Traffic::playLanguageModels(double seconds, const Conditions &now)
{
    const double calls = seconds * now.llmCallsPerSecond;
    const double viaOpenAi = now.llmRoute == u"openai" ? 1 : now.llmRoute == u"anthropic" ? 0 : 0.6;
    if (now.openAiDown && viaOpenAi > 0) {
        // With a fallback the router soon stops asking: only some calls still probe the dead provider.
        const double probes = now.fallbackShare > 0 ? 0.25 : 1;
        callModel("openai", "error", calls * probes);
        callModel("anthropic", "success", calls * (1 - probes));
    } else {
        callModel("openai", "success", calls * viaOpenAi);
        callModel("anthropic", "success", calls * (1 - viaOpenAi));
    }
    m_metrics.add("dealix_llm_fallbacks_total", {{"provider", "openai"}},
                  m_drips["fallbacks"].take(calls * now.fallbackShare));
    const double ranWell = 1 - now.agentErrors;
    const double runs = calls / 2;
    m_metrics.add("dealix_agent_calls_total", {{"agent", "crm"}, {"status", "success"}},
                  m_drips["agent success"].take(runs * ranWell));
    m_metrics.add("dealix_agent_calls_total", {{"agent", "crm"}, {"status", "error"}},
                  m_drips["agent error"].take(runs * now.agentErrors));
}

void Traffic::callModel(const char *provider, const char *status, double calls)
{
    const int whole = m_drips[std::string("llm ") + provider + status].take(calls);
    m_metrics.add("dealix_llm_calls_total", callLabels(provider, status), whole);
    for (int n = 0; n < whole; ++n)
        m_metrics.observe("dealix_llm_latency_seconds", modelLabels(provider), 0.4 + 1.8 * nextPoint());
    m_metrics.add("dealix_llm_cost_total", modelLabels(provider), 0.004 * whole);
}

void Traffic::playTrust(double seconds, const Conditions &now)
{
    // Agents that get no answer from their model ask for no decision.
    const double decisions = seconds * (now.llmCallsPerSecond / 2) * (now.openAiDown ? 0.4 : 1);
    m_metrics.add("trust_policy_decisions_total", {{"decision", "allow"}, {"rule", "default"}},
                  m_drips["allow"].take(decisions * 0.9));
    m_metrics.add("trust_policy_decisions_total",
                  {{"decision", "require_approval"}, {"rule", "outbound_message"}},
                  m_drips["ask"].take(decisions * 0.1));
    m_metrics.add("trust_audit_entries_total", {{"action", "decision"}}, m_drips["audit"].take(decisions));
    m_metrics.add("trust_tool_contradictions_total", {{"tool", "crm_write"}},
                  m_drips["contradictions"].take(seconds * now.contradictionsPerSecond));

    m_approvalLag =
        now.approvalsStuck ? std::max(m_approvalLag, lagWhenItSticks) + seconds * lagGrowth : lagWhenFlowing;
    m_metrics.set("trust_approval_lag_seconds", {{"status", "pending"}}, m_approvalLag);
    m_metrics.set("trust_approval_lag_seconds", {{"status", "approved"}}, lagWhenFlowing);
    m_metrics.set("dealix_queue_depth", {{"queue_name", "approvals"}}, std::floor(m_approvalLag / 5));
}

void Traffic::playPartners(double seconds, const Conditions &now)
{
    m_metrics.add("dealix_log_events_total", {{"event", "crm_sync_failed"}},
                  m_drips["crm"].take(seconds * now.crmFailuresPerSecond));
    m_metrics.add("dealix_log_events_total", {{"event", "whatsapp_invalid_signature"}},
                  m_drips["signature"].take(seconds * now.badSignaturesPerSecond));
    m_metrics.set("dealix_db_pool_connections", {{"state", "used"}}, now.poolUsed);
    m_metrics.set("dealix_db_pool_connections", {{"state", "max"}}, now.poolMax);

    const double growth = now.webhooksQueued ? webhooksPerSecond : -5 * webhooksPerSecond;
    m_queuedWebhooks = std::max(0.0, m_queuedWebhooks + seconds * growth);
    m_metrics.set("dealix_queue_depth", {{"queue_name", "webhooks"}}, std::floor(m_queuedWebhooks));
    m_metrics.set("dealix_queue_depth", {{"queue_name", "crm_sync"}}, now.crmFailuresPerSecond > 0 ? 40 : 3);
}

void Traffic::countLeads(int status, std::chrono::microseconds took)
{
    m_metrics.observe("dealix_request_duration_seconds",
                      {{"method", "GET"}, {"endpoint", "/api/v1/leads"}, {"status", std::to_string(status)}},
                      double(took.count()) / 1e6);
}

double Traffic::nextLatency(const Conditions &now)
{
    const double point = nextPoint();
    if (point >= 1 - now.stuckShare)
        return 12 + 8 * nextPoint();
    const double seconds = point < 0.5 ? 0.02 + 0.16 * point
        : point < 0.9                  ? 0.1 + 1.25 * (point - 0.5)
        : point < 0.97                 ? 0.6 + 17 * (point - 0.9)
                                       : 1.8 + 20 * (point - 0.97);
    return seconds * now.latencyFactor;
}

double Traffic::nextPoint()
{
    // Steps of the golden ratio spread evenly over [0, 1) without ever repeating.
    constexpr double goldenRatio = 0.6180339887498949;
    m_point = std::fmod(m_point + goldenRatio, 1.0);
    return m_point;
}

} // namespace thabat::practice

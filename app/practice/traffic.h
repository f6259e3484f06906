// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/conditions.h"
#include "app/practice/drip.h"
#include "app/practice/metrics.h"

#include <array>
#include <chrono>

namespace thabat::practice {

//! Plays the customers: about 240 requests a second, and what they cause in every metric of the service.
//!
//! It draws no lots. The same conditions for the same time give the same counts, so a game day always
//! shows its fault.
class Traffic
{
public:
    //! Declares every metric in @p metrics and lets each series appear. @p metrics outlives the traffic.
    explicit Traffic(Metrics &metrics);

    //! Plays @p elapsed of traffic under @p now.
    void advance(std::chrono::milliseconds elapsed, const Conditions &now);

    //! Counts one request that really came in at /api/v1/leads.
    void countLeads(int status, std::chrono::microseconds took);

    //! How long the oldest approval waits, in seconds.
    double approvalLag() const { return m_approvalLag; }

    //! Webhooks that wait for the database.
    double queuedWebhooks() const { return m_queuedWebhooks; }

private:
    struct Endpoint
    {
        const char *method;
        const char *path;
        double share; //!< of all requests
    };
    static const std::array<Endpoint, 4> endpoints;

    void declare();
    void showEverySeries();
    void playRequests(double seconds, const Conditions &now);
    void playLanguageModels(double seconds, const Conditions &now);
    void callModel(const char *provider, const char *status, double calls);
    void playTrust(double seconds, const Conditions &now);
    void playPartners(double seconds, const Conditions &now);
    double nextLatency(const Conditions &now);
    double nextPoint();

    Metrics &m_metrics;
    std::array<Drip, 4> m_served;
    std::array<Drip, 4> m_failed;
    std::map<std::string, Drip> m_drips; //!< of everything else, by what it counts
    double m_seconds = 0;
    double m_point = 0;
    double m_approvalLag = 5;
    double m_queuedWebhooks = 0;
};

} // namespace thabat::practice

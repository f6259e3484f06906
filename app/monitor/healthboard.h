// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/monitor/alertrule.h"
#include "app/monitor/healthanswer.h"
#include "app/monitor/moment.h"

#include <map>

namespace thabat::monitor {

//! Puts together what all probes say about each component. The worst word counts, and silence is not health.
class HealthBoard
{
public:
    //! @p profile outlives the board.
    explicit HealthBoard(const runbook::Profile &profile);

    void take(const QString &probe, const HealthAnswer &answer, const Moment &now);

    //! What was said before a sleep of the machine is not true any more.
    void forget() { m_answers.clear(); }

    //! Every component of the profile; @p before supplies since when, as long as the health is the same.
    std::vector<ComponentState> components(const std::vector<ComponentState> &before,
                                           const Moment &now) const;

    //! Of every https address that is probed, the one that ends first comes first.
    std::vector<CertificateState> certificates(const Moment &now) const;

    //! The input for an alert on a probe.
    AlertInput inputFrom(const QString &probe, const Moment &now) const;

private:
    struct Answer
    {
        HealthAnswer answer = {};
        std::chrono::milliseconds at{0};
    };

    ComponentState stateOf(const QString &component, const Moment &now) const;
    void warnOfCertificate(ComponentState &state, const runbook::HealthProbe &probe, const Moment &now) const;
    ComponentState heard(const runbook::HealthProbe &probe, const QString &component,
                         const Moment &now) const;

    const runbook::Profile &m_profile;
    std::map<QString, Answer> m_answers;
    std::map<QString, QDateTime> m_certificates; //!< host with port, and when its certificate ends
};

} // namespace thabat::monitor

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/alertrule.h"

#include <QCoreApplication>

#include <algorithm>

namespace thabat::monitor {

AlertRule::AlertRule(const runbook::AlertDefinition &definition)
    : m_definition(definition)
{
    m_state.alert = definition.id;
    m_state.severity = definition.severity;
    m_state.reason = QCoreApplication::translate("AlertRule", "Not looked at yet.");
}

bool AlertRule::update(const AlertInput &input, std::chrono::milliseconds monotonic, const QDateTime &wall)
{
    const auto before = m_state;
    const auto bad = m_definition.problem.isEmpty() ? input.bad : std::nullopt;
    m_state.value = input.value;
    m_state.reason = m_definition.problem.isEmpty() ? input.reason : m_definition.problem;
    if (bad.value_or(false)) {
        if (!m_badSince)
            m_badSince = monotonic;
        m_keptSince.reset();
        const bool longEnough = monotonic - *m_badSince >= m_definition.holdFor;
        m_state.state = longEnough ? AlertState::State::Firing : AlertState::State::Pending;
    } else if (!isKeptFiring(monotonic)) {
        m_badSince.reset();
        m_keptSince.reset();
        m_state.state = bad ? AlertState::State::Inactive : AlertState::State::Unknown;
    }
    if (!m_keptSince) // kept firing: what it fired with stays proposed
        m_state.severity = severityFor(input.value);
    if (m_state.state != before.state || !m_state.since.isValid())
        m_state.since = wall;
    return m_state.state != before.state || m_state.severity != before.severity;
}

bool AlertRule::isKeptFiring(std::chrono::milliseconds now)
{
    if (m_state.state != AlertState::State::Firing || m_definition.keepFiringFor.count() <= 0)
        return false;
    if (!m_keptSince)
        m_keptSince = now;
    return now - *m_keptSince < m_definition.keepFiringFor;
}

AlertInput AlertRule::inputFrom(const Reading &reading) const
{
    if (!reading.value)
        return {{}, {}, reading.unknown};
    return {*reading.value > m_definition.above, reading.value, {}};
}

domain::Severity AlertRule::severityFor(std::optional<double> value) const
{
    auto worst = m_definition.severity;
    for (const auto &threshold : m_definition.proposes) {
        if (value && *value > threshold.value)
            worst = std::min(worst, threshold.severity); // P0 is the smallest and the worst
    }
    return worst;
}

} // namespace thabat::monitor

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/monitor/watchstate.h"
#include "app/runbook/indicator.h"

#include <chrono>

namespace thabat::monitor {

//! What an alert looks at in one round.
struct AlertInput
{
    std::optional<bool> bad = {}; //!< nothing: it cannot be known
    std::optional<double> value = {};
    QString reason = {};
};

//! The life of one alert, exactly as Prometheus 2.42 has it: inactive, pending, and firing once it was bad at
//! every look for all of `for`; kept firing for `keep_firing_for` after it was last bad (rules/alerting.go,
//! Eval). Missing data makes it unknown and starts the waiting anew, except while it is kept firing; it is
//! never silently inactive.
//!
//! A rule remembers nothing beyond the life of the program: after a restart it is unknown, then pending from
//! its first bad look on. It may fire late, by `for` at most, and never early.
class AlertRule
{
public:
    explicit AlertRule(const runbook::AlertDefinition &definition);

    //! @p monotonic measures the waiting, @p wall is for people. True when the state or the severity changed.
    bool update(const AlertInput &input, std::chrono::milliseconds monotonic, const QDateTime &wall);

    const AlertState &state() const { return m_state; }

    //! The wall clock was set @p by so much; what began, began at the same moment by its new time.
    void shiftWall(std::chrono::milliseconds by) { m_state.since = m_state.since.addMSecs(by.count()); }

    const runbook::AlertDefinition &definition() const { return m_definition; }

    //! The input for an alert on an indicator.
    AlertInput inputFrom(const Reading &reading) const;

private:
    domain::Severity severityFor(std::optional<double> value) const;

    const runbook::AlertDefinition &m_definition;
    AlertState m_state;
    bool isKeptFiring(std::chrono::milliseconds now);

    std::optional<std::chrono::milliseconds> m_badSince = {};
    std::optional<std::chrono::milliseconds> m_keptSince =
        {}; //!< the first look that was not bad while firing
};

} // namespace thabat::monitor

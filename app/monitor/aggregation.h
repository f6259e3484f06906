// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/monitor/exposition.h"
#include "app/runbook/indicator.h"

namespace thabat::monitor {

//! The values of the labels in `by`, in its order; empty without `by`.
using GroupKey = std::vector<std::string>;

//! One value a group: what PromQL calls an instant vector.
using Groups = std::map<GroupKey, double>;

//! Which group a series belongs to.
GroupKey groupOf(const Labels &labels, const std::vector<std::string> &by);

//! Prometheus's sum, max and avg by labels, adding in the order and with the rounding that it has.
//! (promql/engine.go, aggregation.)
class Aggregation
{
public:
    explicit Aggregation(runbook::Indicator::Aggregate how);

    void add(const GroupKey &group, double value);

    const Groups &groups() const { return m_groups; }

private:
    runbook::Indicator::Aggregate m_how;
    Groups m_groups;
    std::map<GroupKey, double> m_counts;
};

} // namespace thabat::monitor

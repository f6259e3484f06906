// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/aggregation.h"

#include <cmath>

namespace thabat::monitor {

using Aggregate = runbook::Indicator::Aggregate;

namespace {

//! The mean moves step by step, so that large values do not overflow; an infinite mean stays unless the
//! opposite infinity or NaN comes.
double nextMean(double mean, double value, double count)
{
    if (std::isinf(mean)) {
        const bool sameInfinity = std::isinf(value) && (mean > 0) == (value > 0);
        if (sameInfinity || std::isfinite(value))
            return mean;
    }
    return mean + value / count - mean / count;
}

} // namespace

GroupKey groupOf(const Labels &labels, const std::vector<std::string> &by)
{
    GroupKey key;
    key.reserve(by.size());
    for (const auto &label : by)
        key.emplace_back(labelOf(labels, label));
    return key;
}

Aggregation::Aggregation(Aggregate how)
    : m_how(how)
{
}

void Aggregation::add(const GroupKey &group, double value)
{
    const auto [entry, isNew] = m_groups.try_emplace(group, value);
    const auto count = ++m_counts[group];
    if (isNew)
        return;
    auto &sofar = entry->second;
    switch (m_how) {
    case Aggregate::Sum:
        sofar += value;
        return;
    case Aggregate::Max:
        if (sofar < value || std::isnan(sofar))
            sofar = value;
        return;
    case Aggregate::Average:
        sofar = nextMean(sofar, value, count);
        return;
    }
}

} // namespace thabat::monitor

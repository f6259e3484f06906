// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/indicatorsource.h"
#include "app/monitor/watch.h"

namespace thabat::runner {

//! What verification reads: only values that are fresh count.
class WatchReadings : public actions::IndicatorSource
{
public:
    //! @p watch outlives this.
    explicit WatchReadings(const monitor::Watch &watch)
        : m_watch(watch)
    {
    }

    std::optional<double> latest(const QString &indicator) const override
    {
        const auto *reading = m_watch.state().reading(indicator);
        return reading && reading->freshness == monitor::Freshness::Fresh ? reading->value : std::nullopt;
    }

private:
    const monitor::Watch &m_watch;
};

} // namespace thabat::runner

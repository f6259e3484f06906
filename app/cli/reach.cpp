// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reach.h"

#include "app/monitor/watchstate.h"

#include <algorithm>

namespace thabat::cli {

bool isReached(const monitor::WatchState &state)
{
    using monitor::Health;
    const bool isMeasured =
        std::any_of(state.readings.begin(), state.readings.end(), [](const auto &reading) {
            return reading.sampled.isValid();
        });
    const bool hasAnswered =
        std::any_of(state.components.begin(), state.components.end(), [](const auto &component) {
            return component.health == Health::Ok || component.health == Health::Degraded;
        });
    return isMeasured || hasAnswered || !state.running.version.isEmpty();
}

} // namespace thabat::cli

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/retryplan.h"

#include <algorithm>

namespace thabat::outbox {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds firstPause = 2s;
constexpr int mostDoublings = 6; // 2 s to 2 min

} // namespace

std::optional<std::chrono::milliseconds> RetryPlan::pause(int attempts, std::chrono::milliseconds age,
                                                          std::chrono::milliseconds asked, double luck)
{
    const auto doublings = std::clamp(attempts - 1, 0, mostDoublings);
    const auto grown = std::min<std::chrono::milliseconds>(firstPause * (1 << doublings), longestPause);
    // Half of it is certain and half is luck; what the service asked for is never cut short.
    const auto spread = std::chrono::milliseconds(qint64(double(grown.count()) / 2 * luck));
    const auto pause = std::max(grown / 2, asked) + spread;
    if (attempts >= mostAttempts || age + pause > deadline)
        return {};
    return pause;
}

} // namespace thabat::outbox

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <optional>

namespace thabat::outbox {

//! When something that did not arrive is tried again.
class RetryPlan
{
public:
    static constexpr std::chrono::milliseconds deadline{std::chrono::hours(1)}; //!< since it was queued
    static constexpr std::chrono::milliseconds longestPause{std::chrono::minutes(2)};
    static constexpr int mostAttempts = 40;

    //! How long to wait after attempt number @p attempts, made @p age after the message was queued; nothing
    //! when it is time to give up. The service wants to be left alone for @p asked. @p luck, from 0 to 1,
    //! spreads desks that failed together.
    static std::optional<std::chrono::milliseconds> pause(int attempts, std::chrono::milliseconds age,
                                                          std::chrono::milliseconds asked, double luck);
};

} // namespace thabat::outbox

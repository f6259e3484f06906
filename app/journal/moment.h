// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"

namespace thabat::journal {

//! When an append was asked for, by the two clocks of this machine.
struct Moment
{
    qint64 wall = 0; //!< milliseconds since 1970 UTC
    qint64 monotonic = 0; //!< milliseconds since boot

    static Moment of(const Clock &clock)
    {
        return {clock.now().toMSecsSinceEpoch(), clock.monotonic().count()};
    }
};

} // namespace thabat::journal

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>

namespace thabat {

//! The only source of "now". Tests pass their own.
class Clock
{
public:
    virtual ~Clock() = default;

    //! Wall clock, UTC, to the millisecond. It may jump; use it to show times, never to order or to measure.
    virtual QDateTime now() const;

    //! Time since some fixed moment of this boot. It never jumps and stands still during suspend.
    virtual std::chrono::milliseconds monotonic() const;

    //! The same with the time of every suspend in it: how far it runs ahead of monotonic() is how long this
    //! machine slept. Only so can a sleep be told from a clock that somebody set.
    virtual std::chrono::milliseconds boottime() const;
};

} // namespace thabat

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"

namespace thabat::test {

//! A Clock that moves only when the test says so; its wall may jump while its monotonic time does not.
class FakeClock : public Clock
{
public:
    //! Starts at 2026-11-23 00:04:00 UTC, which is 03:04 in Riyadh.
    FakeClock() = default;
    explicit FakeClock(const QDateTime &now)
        : m_now(now.toUTC())
    {
    }

    QDateTime now() const override { return m_now; }
    std::chrono::milliseconds monotonic() const override { return m_monotonic; }
    std::chrono::milliseconds boottime() const override { return m_monotonic + m_slept; }

    //! Lets @p time pass: both clocks move.
    void advance(std::chrono::milliseconds time)
    {
        m_now = m_now.addMSecs(time.count());
        m_monotonic += time;
    }

    //! The machine is suspended: the wall clock goes on, the monotonic one stands still.
    void sleep(std::chrono::milliseconds time)
    {
        m_now = m_now.addMSecs(time.count());
        m_slept += time;
    }

    //! Someone sets the wall clock; no time passes.
    void setNow(const QDateTime &now) { m_now = now.toUTC(); }
    void setMonotonic(std::chrono::milliseconds time) { m_monotonic = time; }

private:
    QDateTime m_now = QDateTime(QDate(2026, 11, 23), QTime(0, 4), Qt::UTC);
    std::chrono::milliseconds m_monotonic{1'000'000};
    std::chrono::milliseconds m_slept{0};
};

} // namespace thabat::test

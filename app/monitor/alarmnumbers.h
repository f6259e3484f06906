// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/severity.h"

#include <QDateTime>

#include <array>
#include <vector>

namespace thabat::monitor {

//! One alarm that was told to people.
struct AlarmRaise
{
    QDateTime at = {};
    domain::Severity severity = domain::Severity::P2;
};

//! How many alarms people got, as EEMUA 191 counts them.
struct AlarmNumbers
{
    int alarms = 0;
    double average = 0; //!< for each 10 minutes
    int peak = 0; //!< the most in any 10 minutes
    std::array<double, 3> shares = {}; //!< of P0, P1, and P2 with P3; 0 … 1, together 1 when there are any
};

//! What a person can follow, by EEMUA 191.
struct AlarmTargets
{
    static constexpr double average = 1;
    static constexpr int peak = 10;
    static constexpr std::array shares = {0.05, 0.15, 0.80};
};

//! The numbers of the raises from @p from up to @p to, in any order.
AlarmNumbers alarmNumbers(const std::vector<AlarmRaise> &raises, const QDateTime &from, const QDateTime &to);

} // namespace thabat::monitor

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/alarmnumbers.h"

#include <algorithm>

namespace thabat::monitor {

namespace {

constexpr qint64 slot = 600'000; //!< 10 minutes

} // namespace

AlarmNumbers alarmNumbers(const std::vector<AlarmRaise> &raises, const QDateTime &from, const QDateTime &to)
{
    AlarmNumbers numbers;
    std::vector<qint64> times;
    std::array<int, 3> counts = {};
    for (const auto &raise : raises) {
        if (raise.at < from || raise.at > to)
            continue;
        times.push_back(raise.at.toMSecsSinceEpoch());
        ++counts[std::min(size_t(raise.severity), counts.size() - 1)];
    }
    std::sort(times.begin(), times.end());
    numbers.alarms = int(times.size());
    // A watch of less than ten minutes is not made to look worse than it was.
    numbers.average = numbers.alarms / std::max(double(from.msecsTo(to)) / slot, 1.0);
    size_t first = 0;
    for (size_t last = 0; last < times.size(); ++last) {
        while (times[last] - times[first] >= slot)
            ++first;
        numbers.peak = std::max(numbers.peak, int(last - first + 1));
    }
    for (size_t i = 0; i < counts.size() && numbers.alarms > 0; ++i)
        numbers.shares[i] = double(counts[i]) / numbers.alarms;
    return numbers;
}

} // namespace thabat::monitor

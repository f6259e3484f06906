// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/alarm.h"

#include <algorithm>

namespace thabat::monitor {

namespace {

bool isWorse(const Alarm &a, const Alarm &b)
{
    if (a.shelf.has_value() != b.shelf.has_value())
        return !a.shelf;
    return a.severity < b.severity; // P0 is the smallest and the worst
}

} // namespace

std::vector<AlarmLine> alarmLines(const std::vector<Alarm> &alarms, bool rolledUp)
{
    auto sorted = alarms;
    std::stable_sort(sorted.begin(), sorted.end(), &isWorse);
    std::vector<AlarmLine> lines;
    for (auto &alarm : sorted) {
        const auto same = std::find_if(lines.begin(), lines.end(), [&alarm](const AlarmLine &line) {
            return line.component == alarm.component;
        });
        if (rolledUp && same != lines.end())
            same->alarms.push_back(std::move(alarm));
        else
            lines.push_back({alarm.component, {alarm}});
    }
    return lines;
}

std::optional<domain::Severity> worstUrgent(const std::vector<Alarm> &alarms)
{
    std::optional<domain::Severity> worst;
    for (const auto &alarm : alarms) {
        if (alarm.isUrgent())
            worst = std::min(worst.value_or(alarm.severity), alarm.severity);
    }
    return worst;
}

int standing(const std::vector<Alarm> &alarms)
{
    return int(std::count_if(alarms.begin(), alarms.end(), [](const Alarm &alarm) {
        return !alarm.shelf;
    }));
}

} // namespace thabat::monitor

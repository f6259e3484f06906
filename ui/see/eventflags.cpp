// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/see/eventflags.h"

#include <algorithm>

namespace thabat::ui {

std::vector<EventFlag> flagsOf(const ChartPicture &picture, double width, double apart)
{
    std::vector<const ChartEvent *> shown;
    for (const auto &event : picture.events) {
        if (event.at >= picture.from && event.at <= picture.to)
            shown.push_back(&event);
    }
    std::stable_sort(shown.begin(), shown.end(), [](const auto *a, const auto *b) {
        return a->at < b->at;
    });

    std::vector<EventFlag> flags;
    const double span = double(std::max<qint64>(picture.to - picture.from, 1));
    int together = 0;
    for (const auto *event : shown) {
        const double x = double(event->at - picture.from) / span * width;
        if (!flags.empty() && x - flags.back().x < apart) {
            flags.back().text = QString::number(++together);
            continue;
        }
        flags.push_back({x, event->letter, event->at});
        together = 1;
    }
    return flags;
}

} // namespace thabat::ui

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace thabat::monitor {
struct WatchState;
}

namespace thabat::cli {

class Drill;

//! One stage of a drill: something done, or something waited for. It must end within its limit.
struct DrillStage
{
    QString title = {};
    std::function<void(Drill &)> act = {}; //!< calls Drill::next() or Drill::fail() …
    std::function<bool(const monitor::WatchState &)> until = {}; //!< … or, when set, ends when this holds
    int seconds = 30;
};

//! The stages of one scenario; empty when there is no such scenario.
std::vector<DrillStage> drillStages(const QString &scenario);

} // namespace thabat::cli

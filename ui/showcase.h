// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <functional>
#include <vector>

namespace thabat::ui {

class MainWindow;

//! One state of the window that screenshots and the self-test bring about, in this order, on a journal of
//! their own.
struct ShowcaseState
{
    QString name = {};
    std::function<bool(MainWindow &)> prepare = {}; //!< false: the state could not be reached
};

const std::vector<ShowcaseState> &showcaseStates();

//! Lets the window lay out and paint itself. For screenshots and the self-test only: it runs the event loop.
void settle(MainWindow &window);

//! Runs the event loop until @p holds, at most for @p limit.
bool waitUntil(const std::function<bool()> &holds, std::chrono::milliseconds limit);

} // namespace thabat::ui

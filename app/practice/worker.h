// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/supervisor.h"

namespace thabat::practice {

//! The process that serves: HTTP on one side, simulated customers on the other.
//!
//! It needs no farewell: every change is on disk before it is acknowledged, so a signal may simply end it.
class Worker
{
public:
    explicit Worker(const WorkerSettings &settings);

    //! Ends this process when @p parent ends, even by SIGKILL.
    static void dieWith(qint64 parent);

    //! Serves until the process ends. Returns an exit code when it cannot.
    int run();

private:
    WorkerSettings m_settings;
};

} // namespace thabat::practice

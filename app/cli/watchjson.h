// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/json.h"
#include "app/monitor/watchstate.h"

namespace thabat::cli {

//! The state of a watch for other programs. What is not known is null, never 0 and never left out.
Json toJson(const monitor::WatchState &state);

} // namespace thabat::cli

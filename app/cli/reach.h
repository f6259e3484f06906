// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace thabat::monitor {
struct WatchState;
}

namespace thabat::cli {

//! Whether the service itself has said anything. A refused connection is news, but not from the service.
bool isReached(const monitor::WatchState &state);

} // namespace thabat::cli

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outbox/channel.h"
#include "app/runbook/profile.h"

namespace thabat::assembly {

//! The channels of @p profile that can be used. A profile for drills has none: nothing leaves it.
outbox::Channels channelsOf(const runbook::Profile &profile);

} // namespace thabat::assembly

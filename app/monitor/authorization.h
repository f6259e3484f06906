// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/runbook/profile.h"

#include <QByteArray>

namespace thabat::monitor {

//! The value of the Authorization header for @p login, with the secret from the environment; empty when there
//! is no login. Errors: InvalidInput (the variable is not set, or cannot stand in a header).
Result<QByteArray> authorizationOf(const runbook::Login &login);

} // namespace thabat::monitor

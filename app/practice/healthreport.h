// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/json.h"
#include "app/practice/conditions.h"

namespace thabat::practice {

//! What the health answers are made of.
struct HealthFacts
{
    Version version = {};
    Conditions now = {};
    ServiceState state = {};
    double approvalLag = 0; //!< seconds
    double queuedWebhooks = 0;
};

//! The body of /health: one word, and who says it.
Json shallowHealth(const HealthFacts &facts);

//! The body of /health/deep: each thing the service depends on.
Json deepHealth(const HealthFacts &facts);

} // namespace thabat::practice

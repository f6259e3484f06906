// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/runbook/indicator.h"

#include <QString>

#include <optional>

namespace thabat::desk {

//! A measured value with its unit, Latin digits in both languages: "12.4%", "8.3 s", "92/s", "19".
QString valueText(double value, runbook::Indicator::Unit unit);

//! The same, or "?" when there is no value: unknown never looks like a number.
QString valueText(const std::optional<double> &value, runbook::Indicator::Unit unit);

} // namespace thabat::desk

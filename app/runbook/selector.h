// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/runbook/indicator.h"

namespace thabat::runbook {

//! Reads a series selector as Prometheus writes it: name{label="value",other=~"5.."}.
Result<Selector> selectorFromText(const QString &text);

//! The inverse of selectorFromText().
QString toText(const Selector &selector);

} // namespace thabat::runbook

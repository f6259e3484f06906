// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/runbook/indicator.h"

#include <chrono>

namespace thabat::monitor {

//! How far back Prometheus looks for the latest sample of a series.
constexpr std::chrono::milliseconds prometheusLookback = std::chrono::minutes(5);

//! @p indicator as one PromQL expression that any server with Prometheus's API evaluates. It gives one value
//! for each combination of the labels in `by`.
QString toPromql(const runbook::Indicator &indicator);

//! PromQL for the newest sample behind @p indicator, in seconds since 1970: how fresh its value is.
QString toSampledPromql(const runbook::Indicator &indicator);

//! What follows the metric's name: a quantile looks at the "_bucket" series.
QString metricSuffix(const runbook::Indicator &indicator);

//! The labels in `by`, each once; "le" is not one of a quantile.
QStringList groupLabels(const runbook::Indicator &indicator);

} // namespace thabat::monitor

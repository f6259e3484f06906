// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/monitor/pointring.h"

#include <optional>

namespace thabat::monitor {

//! The two ends of a range, both inside it, in the milliseconds of Point::at.
struct Range
{
    qint64 from = 0;
    qint64 to = 0;
};

//! Prometheus's increase(): counter resets undone, and extrapolated to the ends of the range unless the
//! series seems to start or end inside it. Nothing without two samples. (promql/functions.go,
//! extrapolatedRate.)
std::optional<double> increaseOver(std::span<const Point> points, const Range &range);

//! Prometheus's rate(): increaseOver() per second.
std::optional<double> rateOver(std::span<const Point> points, const Range &range);

//! The newest sample of the range, as an instant query sees it: nothing after a stale marker.
std::optional<Point> latestIn(std::span<const Point> points, const Range &range);

//! A bucket of a classic histogram: how many observations were at most @c le.
struct Bucket
{
    double le = 0;
    double count = 0;
};

//! Why a quantile has no value.
enum class NoQuantile { NoBuckets, NoInfinity, NoObservations };

//! What quantileOf() found.
struct Quantile
{
    std::optional<double> value = {};
    NoQuantile why = NoQuantile::NoBuckets;
};

//! Prometheus's histogram_quantile(); buckets in any order, equal bounds are added up.
Quantile quantileOf(double quantile, std::vector<Bucket> buckets);

} // namespace thabat::monitor

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/promfunctions.h"

#include <algorithm>
#include <cmath>

namespace thabat::monitor {

namespace {

//! What lies in a range, with counter resets undone.
struct Covered
{
    Point first = {};
    Point last = {};
    double increase = 0;
    int samples = 0;
};

Covered coveredBy(std::span<const Point> points, const Range &range)
{
    Covered covered;
    for (const auto &point : points) {
        if (point.at < range.from || point.at > range.to || isStaleMarker(point.value))
            continue;
        if (covered.samples++ == 0)
            covered.first = point;
        else if (point.value < covered.last.value)
            covered.increase += covered.last.value;
        covered.last = point;
    }
    covered.increase += covered.last.value - covered.first.value;
    return covered;
}

std::vector<Bucket> merged(std::vector<Bucket> buckets)
{
    std::sort(buckets.begin(), buckets.end(), [](const Bucket &a, const Bucket &b) {
        return a.le < b.le;
    });
    std::vector<Bucket> result;
    for (const auto &bucket : buckets) {
        if (!result.empty() && result.back().le == bucket.le)
            result.back().count += bucket.count;
        else
            result.push_back(bucket);
    }
    // Rates of several series may break the order by a hair: Prometheus lifts the smaller count.
    for (size_t i = 1; i < result.size(); ++i)
        result[i].count = std::max(result[i].count, result[i - 1].count);
    return result;
}

} // namespace

std::optional<double> increaseOver(std::span<const Point> points, const Range &range)
{
    const auto covered = coveredBy(points, range);
    const auto sampled = double(covered.last.at - covered.first.at);
    if (covered.samples < 2 || sampled <= 0)
        return {};
    const auto spacing = sampled / (covered.samples - 1);
    auto toStart = double(covered.first.at - range.from);
    const auto toEnd = double(range.to - covered.last.at);
    // A counter cannot have been below zero: it started at the latest where the line crosses it.
    if (covered.increase > 0 && covered.first.value >= 0)
        toStart = std::min(toStart, sampled * (covered.first.value / covered.increase));
    const auto threshold = spacing * 1.1;
    const auto extended =
        sampled + (toStart < threshold ? toStart : spacing / 2) + (toEnd < threshold ? toEnd : spacing / 2);
    return covered.increase * (extended / sampled);
}

std::optional<double> rateOver(std::span<const Point> points, const Range &range)
{
    const auto increase = increaseOver(points, range);
    if (!increase || range.to <= range.from)
        return {};
    return *increase * 1000 / double(range.to - range.from);
}

std::optional<Point> latestIn(std::span<const Point> points, const Range &range)
{
    for (auto point = points.rbegin(); point != points.rend(); ++point) {
        if (point->at > range.to)
            continue;
        if (point->at < range.from || isStaleMarker(point->value))
            return {};
        return *point;
    }
    return {};
}

Quantile quantileOf(double quantile, std::vector<Bucket> buckets)
{
    buckets = merged(std::move(buckets));
    if (buckets.empty())
        return {{}, NoQuantile::NoBuckets};
    if (!std::isinf(buckets.back().le) || buckets.back().le < 0 || buckets.size() < 2)
        return {{}, NoQuantile::NoInfinity};
    const auto observations = buckets.back().count;
    if (!(observations > 0))
        return {{}, NoQuantile::NoObservations};
    const auto rank = quantile * observations;
    const auto found = std::find_if(buckets.begin(), buckets.end() - 1, [&](const Bucket &bucket) {
        return bucket.count >= rank;
    });
    if (found == buckets.end() - 1)
        return {(buckets.end() - 2)->le};
    if (found == buckets.begin() && found->le <= 0)
        return {found->le};
    const Bucket below = found == buckets.begin() ? Bucket{} : *(found - 1);
    return {below.le + (found->le - below.le) * ((rank - below.count) / (found->count - below.count))};
}

} // namespace thabat::monitor

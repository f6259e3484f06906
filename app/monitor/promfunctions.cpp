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

//! Adds in Prometheus's order: another one rounds differently, and may fall on the other side of a threshold.
Covered coveredBy(std::span<const Point> points, const Range &range)
{
    const auto counts = [&range](const Point &point) {
        return point.at >= range.from && point.at <= range.to && !isStaleMarker(point.value);
    };
    Covered covered;
    for (const auto &point : points) {
        if (!counts(point))
            continue;
        if (covered.samples++ == 0)
            covered.first = point;
        covered.last = point;
    }
    covered.increase = covered.last.value - covered.first.value;
    auto previous = covered.first.value;
    for (const auto &point : points) {
        if (!counts(point))
            continue;
        if (point.value < previous)
            covered.increase += previous;
        previous = point.value;
    }
    return covered;
}

//! What the increase grows by, because the samples do not reach to the ends of the range. Times in seconds.
double extrapolation(const Covered &covered, const Range &range)
{
    const auto sampled = double(covered.last.at - covered.first.at) / 1000;
    const auto spacing = sampled / (covered.samples - 1);
    auto toStart = double(covered.first.at - range.from) / 1000;
    const auto toEnd = double(range.to - covered.last.at) / 1000;
    // A counter cannot have been below zero: it started at the latest where the line crosses it.
    if (covered.increase > 0 && covered.first.value >= 0)
        toStart = std::min(toStart, sampled * (covered.first.value / covered.increase));
    const auto threshold = spacing * 1.1;
    auto extended = sampled;
    extended += toStart < threshold ? toStart : spacing / 2;
    extended += toEnd < threshold ? toEnd : spacing / 2;
    return extended / sampled;
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
    if (covered.samples < 2 || covered.last.at <= covered.first.at)
        return {};
    return covered.increase * extrapolation(covered, range);
}

std::optional<double> rateOver(std::span<const Point> points, const Range &range)
{
    const auto covered = coveredBy(points, range);
    if (covered.samples < 2 || covered.last.at <= covered.first.at || range.to <= range.from)
        return {};
    return covered.increase * (extrapolation(covered, range) / (double(range.to - range.from) / 1000));
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

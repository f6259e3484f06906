// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/see/chartpicture.h"

#include <algorithm>
#include <cmath>

namespace thabat::ui {

namespace {

constexpr double plotHeadroom = 1.05;
constexpr qint64 longestReferenceStep = 5 * 60'000; //!< what is farther apart has a gap between
constexpr double nearThreshold = 0.5; //!< of a further threshold: from here on it is shown
constexpr double trendShare = 0.05; //!< of the range of the plot: less is steady

//! The smallest of 1, 2, 4, 6, 8 times a power of ten that holds @p value; halves of these are round too.
double roundedUp(double value)
{
    if (value <= 0)
        return 1;
    const double power = std::pow(10, std::floor(std::log10(value)));
    for (const double step : {1.0, 2.0, 4.0, 6.0, 8.0}) {
        if (value <= step * power * (1 + 1e-9))
            return step * power;
    }
    return 10 * power;
}

std::optional<double> meanBetween(const std::vector<monitor::SeriesPoint> &points, qint64 from, qint64 to)
{
    double sum = 0;
    int count = 0;
    for (const auto &point : points) {
        if (point.at <= from || point.at > to || std::isnan(point.value))
            continue;
        sum += point.value;
        ++count;
    }
    return count > 0 ? std::optional(sum / count) : std::nullopt;
}

} // namespace

std::optional<runbook::Threshold> ChartPicture::crossed() const
{
    std::optional<runbook::Threshold> worst;
    if (!isLive())
        return worst;
    for (const auto &threshold : thresholds) {
        if (*value > threshold.value && (!worst || threshold.severity < worst->severity))
            worst = threshold;
    }
    return worst;
}

qint64 ChartPicture::crossedSince() const
{
    const auto threshold = crossed();
    qint64 since = 0;
    if (!threshold)
        return since;
    for (auto point = points.rbegin(); point != points.rend(); ++point) {
        if (!(point->value > threshold->value)) // NaN ends it too
            break;
        since = point->at;
    }
    return since;
}

Trend ChartPicture::trend() const
{
    const auto sixth = (to - from) / 6;
    const auto last = meanBetween(points, to - sixth, to);
    const auto before = meanBetween(points, to - 2 * sixth, to - sixth);
    if (!last || !before || !isLive())
        return Trend::Steady;
    const auto scale = scaleOf(*this);
    const double step = (scale.top - scale.bottom) * trendShare;
    if (std::abs(*last - *before) < step)
        return Trend::Steady;
    return *last > *before ? Trend::Rising : Trend::Falling;
}

std::optional<double> ChartPicture::valueAt(qint64 at) const
{
    const auto after = std::upper_bound(points.begin(), points.end(), at, [](qint64 time, const auto &point) {
        return time < point.at;
    });
    if (after == points.begin())
        return {};
    const double found = std::prev(after)->value;
    const bool beyond = after == points.end() && silentFrom() && at > *silentFrom();
    return std::isnan(found) || beyond ? std::nullopt : std::optional(found);
}

std::optional<double> ChartPicture::referenceAt(qint64 at) const
{
    const auto after =
        std::upper_bound(reference.begin(), reference.end(), at, [](qint64 time, const auto &point) {
            return time < point.at;
        });
    if (after == reference.begin() || after == reference.end())
        return {};
    const auto &before = *std::prev(after);
    const bool isKnown = std::isfinite(before.value) && at - before.at <= longestReferenceStep;
    return isKnown ? std::optional(before.value) : std::nullopt;
}

std::optional<qint64> ChartPicture::silentFrom() const
{
    if (freshness != monitor::Freshness::Stale)
        return {};
    return std::clamp(sampled, from, std::max(from, to));
}

ChartScale scaleOf(const ChartPicture &picture)
{
    ChartScale scale{0, picture.value.value_or(0)};
    for (const auto &point : picture.points) {
        if (!std::isfinite(point.value))
            continue;
        scale.top = std::max(scale.top, point.value);
        scale.bottom = std::min(scale.bottom, point.value);
    }
    const double highest = scale.top;
    for (size_t i = 0; i < picture.thresholds.size(); ++i) {
        const double threshold = picture.thresholds[i].value;
        if (i == 0 || highest > threshold * nearThreshold)
            scale.top = std::max(scale.top, threshold);
    }
    scale.top = roundedUp(scale.top * plotHeadroom);
    if (scale.bottom < 0)
        scale.bottom = -roundedUp(-scale.bottom * plotHeadroom);
    return scale;
}

bool shows(const ChartScale &scale, const runbook::Threshold &threshold)
{
    return threshold.value >= scale.bottom && threshold.value <= scale.top;
}

} // namespace thabat::ui

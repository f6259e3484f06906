// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace thabat::monitor {

//! Label names and values in UTF-8, sorted by name.
using Labels = std::vector<std::pair<std::string, std::string>>;

//! The value of a label; empty when it is not there (as Prometheus has it).
std::string_view labelOf(const Labels &labels, std::string_view name);

//! One line of numbers of an exposition.
struct Sample
{
    std::string name = {};
    Labels labels = {};
    double value = 0;
    std::optional<qint64> timestamp = {}; //!< milliseconds since 1970 UTC, when the source gave one
};

//! What a TYPE line says; the last three exist in OpenMetrics only.
enum class MetricType { Unknown, Counter, Gauge, Histogram, Summary, Info, StateSet, GaugeHistogram };

//! A whole answer of /metrics.
struct Exposition
{
    std::vector<Sample> samples = {};
    std::map<std::string, MetricType, std::less<>> families = {}; //!< every name with HELP, TYPE or a sample
};

//! Prometheus text 0.0.4, or OpenMetrics 1.0.
enum class MetricsFormat { Text, OpenMetrics };

//! Over any of these the whole exposition is refused: half of it would be a lie.
struct ExpositionLimits
{
    qsizetype lineBytes = 64 * 1024;
    size_t labels = 128;
    size_t samples = 1'000'000;
    size_t labelNameBytes = 1024;
    size_t labelValueBytes = 32 * 1024;
    qsizetype bodyBytes = 256 * 1024 * 1024;
};

//! Parses strictly. The Error says "line N: reason".
//!
//! Text 0.0.4 is taken as Prometheus's own tools take it; besides, the same series twice is refused.
Result<Exposition> parseExposition(const QByteArray &bytes, MetricsFormat format = MetricsFormat::Text,
                                   const ExpositionLimits &limits = {});

//! "NaN", "+Inf", "-Inf", or the shortest digits that read back as @p value.
QString toValueText(double value);

//! A number as expositions write it, case of words aside; hexadecimal and out-of-range are nothing.
std::optional<double> valueFromText(std::string_view text);

} // namespace thabat::monitor

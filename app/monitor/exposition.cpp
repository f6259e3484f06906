// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/exposition.h"

#include "app/monitor/expositionreader.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace thabat::monitor {

namespace {

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
    });
    return lower;
}

//! What from_chars() calls out of range is zero when it is too small, and no number when it is too large.
std::optional<double> tooSmall(std::string_view digits)
{
    const auto exponent = digits.find_first_of("eE");
    const bool tiny = exponent == std::string_view::npos ? digits.starts_with('0') || digits.starts_with('.')
                                                         : digits.substr(exponent + 1).starts_with('-');
    return tiny ? std::optional(0.0) : std::nullopt;
}

} // namespace

std::string_view labelOf(const Labels &labels, std::string_view name)
{
    const auto found = std::find_if(labels.begin(), labels.end(), [&](const auto &label) {
        return label.first == name;
    });
    return found == labels.end() ? std::string_view() : std::string_view(found->second);
}

std::optional<double> valueFromText(std::string_view text)
{
    const bool negative = text.starts_with('-');
    const bool isSigned = negative || text.starts_with('+');
    const auto digits = text.substr(isSigned ? 1 : 0);
    const auto sign = negative ? -1.0 : 1.0;
    if (digits.empty() || digits.size() > 400)
        return {};
    const auto first = digits.front();
    if (first == '.' || (first >= '0' && first <= '9')) {
        double value = 0;
        const auto end = digits.data() + digits.size();
        const auto [rest, error] = std::from_chars(digits.data(), end, value);
        if (rest != end)
            return {};
        if (error == std::errc::result_out_of_range)
            return tooSmall(digits);
        return error == std::errc() ? std::optional(sign * value) : std::nullopt;
    }
    const auto word = lowerCase(digits);
    if (word == "inf" || word == "infinity")
        return sign * std::numeric_limits<double>::infinity();
    if (word == "nan" && !isSigned)
        return std::numeric_limits<double>::quiet_NaN();
    return {};
}

QString toValueText(double value)
{
    if (std::isnan(value))
        return u"NaN"_s;
    if (std::isinf(value))
        return value > 0 ? u"+Inf"_s : u"-Inf"_s;
    std::array<char, 64> digits = {};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    return QString::fromLatin1(digits.data(), end - digits.data());
}

Result<Exposition> parseExposition(const QByteArray &bytes, MetricsFormat format,
                                   const ExpositionLimits &limits)
{
    return ExpositionReader(format, limits).read({bytes.constData(), size_t(bytes.size())});
}

} // namespace thabat::monitor

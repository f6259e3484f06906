// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/monitor/exposition.h"

#include <QRegularExpression>

#include <cstdlib>
#include <iostream>
#include <set>

namespace thabat::fuzz {

//! Ends the program so that libFuzzer keeps the input.
inline void require(bool holds, const char *promise)
{
    if (holds)
        return;
    std::cerr << "broken promise: " << promise << std::endl;
    std::abort();
}

//! What a parser promises for any input: samples that can be told apart, or an error that names a line.
inline void checkExposition(const QByteArray &bytes, monitor::MetricsFormat format)
{
    const monitor::ExpositionLimits limits{4096, 16, 500};
    const auto result = monitor::parseExposition(bytes, format, limits);
    if (!result) {
        static const QRegularExpression lineNumber(QStringLiteral("line (\\d+)"));
        const auto match = lineNumber.match(result.error().message);
        require(!result.error().message.isEmpty(), "an error has words");
        require(!match.hasMatch() || match.captured(1).toLongLong() <= bytes.count('\n') + 1,
                "an error is in a line that exists");
        return;
    }
    require(result->samples.size() <= limits.samples, "no more samples than the limit");
    std::set<std::pair<std::string, monitor::Labels>> seen;
    for (const auto &sample : result->samples) {
        require(!sample.name.empty(), "a sample has a name");
        require(sample.labels.size() <= limits.labels, "no more labels than the limit");
        require(std::is_sorted(sample.labels.begin(), sample.labels.end()), "labels are in order");
        for (const auto &[name, value] : sample.labels)
            require(QString::fromStdString(value).toStdString() == value, "label values are UTF-8");
        seen.emplace(sample.name, sample.labels);
    }
    if (format == monitor::MetricsFormat::Text)
        require(seen.size() == result->samples.size(), "no series comes twice");
}

} // namespace thabat::fuzz

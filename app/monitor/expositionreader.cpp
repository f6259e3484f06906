// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/expositionreader.h"

#include "app/base/text.h"
#include "app/monitor/openmetricsrules.h"
#include "app/monitor/textfamilyrules.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace thabat::monitor {

namespace {

std::unique_ptr<FamilyRules> rulesOf(MetricsFormat format)
{
    if (format == MetricsFormat::OpenMetrics)
        return std::make_unique<OpenMetricsRules>();
    return std::make_unique<TextFamilyRules>();
}

} // namespace

Error errorAtLine(size_t line, const Complaint &complaint)
{
    return {Error::Code::InvalidInput, u"line %1: %2"_s.arg(QString::number(line), complaint)};
}

Error bodyTooLarge(qsizetype limit)
{
    return {Error::Code::InvalidInput,
            QCoreApplication::translate("ExpositionReader", "more than %1 MiB are not read")
                .arg(ltr(QString::number(limit / (1024 * 1024))))};
}

ExpositionReader::ExpositionReader(MetricsFormat format, const ExpositionLimits &limits)
    : m_rules(rulesOf(format))
    , m_lines(format, limits, *m_rules)
    , m_bodyLimit(limits.bodyBytes)
{
}

Result<Exposition> ExpositionReader::read(std::string_view bytes)
{
    if (qsizetype(bytes.size()) > m_bodyLimit)
        return bodyTooLarge(m_bodyLimit);
    Exposition result;
    size_t number = 0;
    while (!bytes.empty()) {
        ++number;
        const auto end = bytes.find('\n');
        const bool isCut = end == std::string_view::npos;
        const auto complaint =
            m_lines.read(bytes.substr(0, end), isCut ? LineReader::End::Missing : LineReader::End::LineFeed,
                         result.samples.size());
        if (!complaint.isNull())
            return errorAtLine(number, complaint);
        if (m_lines.sample())
            result.samples.push_back(*std::move(m_lines.sample()));
        bytes.remove_prefix(isCut ? bytes.size() : end + 1);
    }
    if (const auto complaint = m_lines.finish(); !complaint.isNull())
        return errorAtLine(std::max<size_t>(number, 1), complaint);
    result.families = m_rules->families();
    return result;
}

} // namespace thabat::monitor

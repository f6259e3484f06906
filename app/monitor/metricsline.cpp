// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/metricsline.h"

#include <QCoreApplication>

namespace thabat::monitor {

namespace {

bool isMetricsBlank(char c)
{
    return c == ' ' || c == '\t';
}

bool isNameStart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

bool isNamePart(char c)
{
    return isNameStart(c) || (c >= '0' && c <= '9');
}

Error metricsLineError(const char *text)
{
    return {Error::Code::InvalidInput, QCoreApplication::translate("MetricsLine", text)};
}

} // namespace

template <typename Predicate>
std::string_view MetricsLine::takeWhile(Predicate predicate)
{
    size_t length = 0;
    while (length < m_rest.size() && predicate(m_rest[length]))
        ++length;
    const auto taken = m_rest.substr(0, length);
    m_rest.remove_prefix(length);
    return taken;
}

void MetricsLine::skipBlanks()
{
    takeWhile(isMetricsBlank);
}

bool MetricsLine::take(char wanted)
{
    if (!m_rest.starts_with(wanted))
        return false;
    m_rest.remove_prefix(1);
    return true;
}

std::string_view MetricsLine::word()
{
    return takeWhile([](char c) {
        return !isMetricsBlank(c);
    });
}

std::string_view MetricsLine::metricName()
{
    if (m_rest.empty() || !(isNameStart(m_rest.front()) || m_rest.front() == ':'))
        return {};
    return takeWhile([](char c) {
        return isNamePart(c) || c == ':';
    });
}

std::string_view MetricsLine::labelName()
{
    if (m_rest.empty() || !isNameStart(m_rest.front()))
        return {};
    return takeWhile(isNamePart);
}

Result<std::string> MetricsLine::quoted(MetricsFormat format)
{
    if (!take('"'))
        return metricsLineError(QT_TRANSLATE_NOOP("MetricsLine", "a label value must start with a quote"));
    std::string value;
    while (!m_rest.empty()) {
        value += takeWhile([](char c) {
            return c != '"' && c != '\\';
        });
        if (take('"'))
            return value;
        if (!take('\\') || m_rest.empty())
            break;
        const auto escaped = m_rest.front();
        m_rest.remove_prefix(1);
        if (escaped == 'n')
            value += '\n';
        else if (escaped == '\\' || escaped == '"')
            value += escaped;
        else if (format == MetricsFormat::OpenMetrics)
            (value += '\\') += escaped;
        else
            return metricsLineError(QT_TRANSLATE_NOOP(
                "MetricsLine", "only \\\\, \\\" and \\n may follow a backslash in a label value"));
    }
    return metricsLineError(QT_TRANSLATE_NOOP("MetricsLine", "a label value has no closing quote"));
}

} // namespace thabat::monitor

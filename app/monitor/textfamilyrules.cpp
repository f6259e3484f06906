// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/textfamilyrules.h"

#include <QCoreApplication>

#include <array>

namespace thabat::monitor {

namespace {

QString textRule(const char *text, std::string_view name)
{
    return QCoreApplication::translate("TextFamilyRules", text)
        .arg(QString::fromUtf8(name.data(), qsizetype(name.size())));
}

} // namespace

std::string identityOf(const std::string &name, const Labels &labels)
{
    // The separators are bytes that UTF-8 never has.
    std::string identity = name;
    for (const auto &[label, value] : labels)
        ((identity += '\xff') += label) += '\xfe' + value;
    return identity;
}

std::string_view boundLabelOf(MetricType type)
{
    if (type == MetricType::Histogram)
        return "le";
    return type == MetricType::Summary ? "quantile" : std::string_view();
}

Complaint TextFamilyRules::help(const std::string &name)
{
    if (std::exchange(m_families[name].helped, true))
        return textRule(QT_TRANSLATE_NOOP("TextFamilyRules", "a second HELP for “%1”"), name);
    return {};
}

Complaint TextFamilyRules::type(const std::string &name, MetricType type)
{
    auto &family = m_families[name];
    if (std::exchange(family.typed, true))
        return textRule(QT_TRANSLATE_NOOP("TextFamilyRules", "a second TYPE for “%1”"), name);
    const auto buckets = m_families.find(name + "_bucket");
    const bool bucketsSeen =
        type == MetricType::Histogram && buckets != m_families.end() && buckets->second.sampled;
    if (family.sampled || bucketsSeen)
        return textRule(QT_TRANSLATE_NOOP("TextFamilyRules", "TYPE of “%1” comes after its samples"), name);
    family.type = type;
    m_lastName.clear();
    return {};
}

Complaint TextFamilyRules::unit(const std::string &, const std::string &)
{
    return {}; // a comment like any other
}

Complaint TextFamilyRules::exemplarOf(const Sample &sample)
{
    return textRule(
        QT_TRANSLATE_NOOP("TextFamilyRules", "“%1” has an exemplar, which only OpenMetrics knows"),
        sample.name);
}

Complaint TextFamilyRules::sample(const Sample &sample)
{
    const auto type = enter(sample.name);
    if (!isFirst(sample))
        return twice(sample.name);
    const auto bound = boundLabelOf(type);
    const auto number = bound.empty() ? std::string_view() : labelOf(sample.labels, bound);
    return number.empty() || valueFromText(number) ? Complaint() : badBound(sample.name);
}

MetricType TextFamilyRules::enter(std::string_view sample)
{
    auto &family = familyOf(sample);
    family.sampled = true;
    return family.type;
}

Complaint TextFamilyRules::twice(std::string_view sample)
{
    return textRule(QT_TRANSLATE_NOOP("TextFamilyRules", "“%1” has the same labels twice"), sample);
}

Complaint TextFamilyRules::badBound(std::string_view sample)
{
    return textRule(QT_TRANSLATE_NOOP("TextFamilyRules", "the bucket or quantile of “%1” is not a number"),
                    sample);
}

bool TextFamilyRules::isFirst(const Sample &sample)
{
    return m_seen.insert(identityOf(sample.name, sample.labels)).second;
}

Complaint TextFamilyRules::finish()
{
    return {};
}

std::map<std::string, MetricType, std::less<>> TextFamilyRules::families() const
{
    std::map<std::string, MetricType, std::less<>> result;
    for (const auto &[name, family] : m_families)
        result[name] = family.type;
    return result;
}

TextFamilyRules::Family &TextFamilyRules::familyOf(std::string_view sample)
{
    if (m_lastFamily && sample == m_lastName)
        return *m_lastFamily;
    m_lastName = sample;
    m_lastFamily = nullptr;
    for (const std::string_view suffix : {"_bucket", "_sum", "_count"}) {
        if (!sample.ends_with(suffix))
            continue;
        const auto owner = m_families.find(sample.substr(0, sample.size() - suffix.size()));
        if (owner == m_families.end())
            continue;
        const auto type = owner->second.type;
        const bool histogram = type == MetricType::Histogram;
        if (histogram || (type == MetricType::Summary && suffix != "_bucket"))
            m_lastFamily = &owner->second;
    }
    if (!m_lastFamily)
        m_lastFamily = &m_families[m_lastName];
    return *m_lastFamily;
}

} // namespace thabat::monitor

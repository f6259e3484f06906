// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/openmetricsrules.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace thabat::monitor {

namespace {

Complaint openRule(const char *text, const std::string &name)
{
    return QCoreApplication::translate("OpenMetricsRules", text).arg(QString::fromStdString(name));
}

//! What may follow the family's name in the name of a sample.
const std::vector<std::string> &suffixesOf(MetricType type)
{
    static const std::map<MetricType, std::vector<std::string>> suffixes = {
        {MetricType::Unknown, {""}},
        {MetricType::Gauge, {""}},
        {MetricType::StateSet, {""}},
        {MetricType::Info, {"_info"}},
        {MetricType::Counter, {"_total", "_created"}},
        {MetricType::Summary, {"", "_count", "_sum", "_created"}},
        {MetricType::Histogram, {"_bucket", "_count", "_sum", "_created"}},
        {MetricType::GaugeHistogram, {"_bucket", "_gcount", "_gsum"}}};
    return suffixes.at(type);
}

bool oneOf(const std::string &suffix, std::initializer_list<const char *> wanted)
{
    return std::any_of(wanted.begin(), wanted.end(), [&](const char *text) {
        return suffix == text;
    });
}

bool isHistogram(MetricType type)
{
    return type == MetricType::Histogram || type == MetricType::GaugeHistogram;
}

} // namespace

Complaint OpenMetricsRules::enter(const std::string &name)
{
    if (name == m_family.name)
        return m_family.sampled
            ? openRule(
                QT_TRANSLATE_NOOP("OpenMetricsRules", "HELP, TYPE or UNIT of “%1” comes after its samples"),
                name)
            : Complaint();
    if (auto complaint = endFamily(); !complaint.isNull())
        return complaint;
    if (m_families.contains(name))
        return openRule(QT_TRANSLATE_NOOP("OpenMetricsRules", "“%1” is not one group of lines"), name);
    m_family = {};
    m_family.name = name;
    m_families[name] = MetricType::Unknown;
    return {};
}

Complaint OpenMetricsRules::help(const std::string &name)
{
    if (auto complaint = enter(name); !complaint.isNull())
        return complaint;
    if (std::exchange(m_family.helped, true))
        return openRule(QT_TRANSLATE_NOOP("OpenMetricsRules", "a second HELP for “%1”"), name);
    return {};
}

Complaint OpenMetricsRules::type(const std::string &name, MetricType type)
{
    if (auto complaint = enter(name); !complaint.isNull())
        return complaint;
    if (std::exchange(m_family.typed, true))
        return openRule(QT_TRANSLATE_NOOP("OpenMetricsRules", "a second TYPE for “%1”"), name);
    m_family.type = type;
    m_families[name] = type;
    return {};
}

Complaint OpenMetricsRules::unit(const std::string &name, const std::string &unit)
{
    if (auto complaint = enter(name); !complaint.isNull())
        return complaint;
    if (std::exchange(m_family.united, true))
        return openRule(QT_TRANSLATE_NOOP("OpenMetricsRules", "a second UNIT for “%1”"), name);
    if (!unit.empty() && !name.ends_with("_" + unit))
        return openRule(QT_TRANSLATE_NOOP("OpenMetricsRules", "“%1” does not end with its unit"), name);
    m_family.unit = unit;
    return {};
}

Complaint OpenMetricsRules::endFamily()
{
    if (m_family.name.empty())
        return {};
    if (auto complaint = endGroup(); !complaint.isNull())
        return complaint;
    const bool unitless = m_family.type == MetricType::Info || m_family.type == MetricType::StateSet;
    if (unitless && !m_family.unit.empty())
        return openRule(QT_TRANSLATE_NOOP("OpenMetricsRules", "“%1” cannot have a unit"), m_family.name);
    std::set<std::string> names = {m_family.name};
    for (const auto &suffix : suffixesOf(m_family.type))
        names.insert(m_family.name + suffix);
    for (const auto &name : names) {
        if (!m_names.insert(name).second)
            return openRule(QT_TRANSLATE_NOOP("OpenMetricsRules", "two families use the name “%1”"), name);
    }
    return {};
}

Complaint OpenMetricsRules::sample(const Sample &sample)
{
    const auto fits = [&](const std::string &suffix) {
        return sample.name == m_family.name + suffix;
    };
    auto suffix = suffixesOf(m_family.type).end();
    if (!m_family.name.empty())
        suffix = std::find_if(suffixesOf(m_family.type).begin(), suffixesOf(m_family.type).end(), fits);
    if (m_family.name.empty() || suffix == suffixesOf(m_family.type).end()) {
        if (sample.name == m_family.name)
            return openRule(QT_TRANSLATE_NOOP("OpenMetricsRules", "“%1” lacks the ending of its type"),
                            sample.name);
        if (auto complaint = enter(sample.name); !complaint.isNull())
            return complaint;
        suffix = suffixesOf(MetricType::Unknown).begin();
    }
    m_family.sampled = true;
    for (auto check : {&OpenMetricsRules::checkLabels, &OpenMetricsRules::checkValue}) {
        if (auto complaint = (this->*check)(sample, *suffix); !complaint.isNull())
            return complaint;
    }
    if (auto complaint = enterGroup(sample, *suffix); !complaint.isNull())
        return complaint;
    remember(sample, *suffix);
    return {};
}

Complaint OpenMetricsRules::checkLabels(const Sample &sample, const std::string &suffix) const
{
    const auto number = [&](const char *label) {
        return valueFromText(labelOf(sample.labels, label));
    };
    if (suffix == "_bucket") {
        const auto le = number("le");
        if (!le || std::isnan(*le))
            return openRule(QT_TRANSLATE_NOOP("OpenMetricsRules", "a bucket of “%1” has no number in “le”"),
                            m_family.name);
    }
    if (m_family.type == MetricType::Summary && suffix.empty()) {
        const auto quantile = number("quantile");
        if (!quantile || !(*quantile >= 0 && *quantile <= 1))
            return openRule(QT_TRANSLATE_NOOP("OpenMetricsRules", "“%1” has no quantile from 0 to 1"),
                            m_family.name);
    }
    if (m_family.type == MetricType::StateSet && labelOf(sample.labels, m_family.name).empty())
        return openRule(
            QT_TRANSLATE_NOOP("OpenMetricsRules", "the state set “%1” lacks the label of its name"),
            m_family.name);
    return {};
}

Complaint OpenMetricsRules::checkValue(const Sample &sample, const std::string &suffix) const
{
    const bool counts = oneOf(suffix, {"_total", "_sum", "_count", "_bucket", "_gcount"});
    if (std::isnan(sample.value) && (counts || suffix == "_gsum"))
        return openRule(QT_TRANSLATE_NOOP("OpenMetricsRules", "“%1” counts and cannot be NaN"), sample.name);
    const bool freeSum = suffix == "_sum" && m_family.type == MetricType::Histogram;
    if (counts && !freeSum && sample.value < 0)
        return openRule(QT_TRANSLATE_NOOP("OpenMetricsRules", "“%1” counts and cannot be negative"),
                        sample.name);
    if (oneOf(suffix, {"_count", "_bucket", "_gcount"}) && sample.value != std::floor(sample.value))
        return openRule(QT_TRANSLATE_NOOP("OpenMetricsRules", "“%1” counts whole things"), sample.name);
    const bool one = sample.value == 1;
    if (m_family.type == MetricType::Info && !one)
        return openRule(QT_TRANSLATE_NOOP("OpenMetricsRules", "the info “%1” must be 1"), sample.name);
    if (m_family.type == MetricType::StateSet && !one && sample.value != 0)
        return openRule(QT_TRANSLATE_NOOP("OpenMetricsRules", "the state “%1” must be 0 or 1"), sample.name);
    return {};
}

Complaint OpenMetricsRules::enterGroup(const Sample &sample, const std::string &suffix)
{
    auto labels = sample.labels;
    std::erase_if(labels, [&](const auto &label) {
        return (label.first == "le" && suffix == "_bucket")
            || (label.first == "quantile" && m_family.type == MetricType::Summary && suffix.empty())
            || (label.first == m_family.name && m_family.type == MetricType::StateSet);
    });
    const auto identity = identityOf({}, labels);
    const bool sameGroup = m_group.open && m_group.identity == identity;
    if (sameGroup && m_group.timestamp == sample.timestamp)
        return m_group.series.insert(identityOf(sample.name, sample.labels)).second
            ? Complaint()
            : openRule(QT_TRANSLATE_NOOP("OpenMetricsRules", "“%1” has the same labels twice"), sample.name);
    if (sameGroup && (!m_group.timestamp || !sample.timestamp))
        return openRule(QT_TRANSLATE_NOOP("OpenMetricsRules", "“%1” has a time on some lines only"),
                        sample.name);
    if (sameGroup && *sample.timestamp < *m_group.timestamp)
        return openRule(QT_TRANSLATE_NOOP("OpenMetricsRules", "the time of “%1” goes back"), sample.name);
    if (auto complaint = endGroup(); !complaint.isNull())
        return complaint;
    if (!sameGroup && !m_family.groups.insert(identity).second)
        return openRule(
            QT_TRANSLATE_NOOP("OpenMetricsRules", "the lines of one label set of “%1” are not together"),
            m_family.name);
    m_group = {};
    m_group.identity = identity;
    m_group.open = true;
    m_group.timestamp = sample.timestamp;
    m_group.series.insert(identityOf(sample.name, sample.labels));
    return {};
}

void OpenMetricsRules::remember(const Sample &sample, const std::string &suffix)
{
    if (suffix == "_bucket")
        m_group.buckets.emplace_back(valueFromText(labelOf(sample.labels, "le")).value_or(0), sample.value);
    if (suffix == "_count" || suffix == "_gcount")
        m_group.count = sample.value;
    if (suffix == "_sum" || suffix == "_gsum") {
        m_group.sum = true;
        m_group.negativeSum = sample.value < 0;
    }
}

Complaint OpenMetricsRules::endGroup()
{
    const auto group = std::exchange(m_group, {});
    if (!group.open || !isHistogram(m_family.type))
        return {};
    const auto &buckets = group.buckets;
    const auto wrongOrder = [](const auto &a, const auto &b) {
        return !(a.first < b.first) || a.second > b.second;
    };
    if (std::adjacent_find(buckets.begin(), buckets.end(), wrongOrder) != buckets.end())
        return openRule(QT_TRANSLATE_NOOP("OpenMetricsRules", "the buckets of “%1” do not grow"),
                        m_family.name);
    const bool counted = group.count || group.sum || !buckets.empty();
    if (counted && (buckets.empty() || !std::isinf(buckets.back().first) || buckets.back().first < 0))
        return openRule(QT_TRANSLATE_NOOP("OpenMetricsRules", "“%1” has no +Inf bucket"), m_family.name);
    if (group.sum != group.count.has_value())
        return openRule(QT_TRANSLATE_NOOP("OpenMetricsRules", "“%1” has a sum or a count, not both"),
                        m_family.name);
    if (group.count && *group.count != buckets.back().second)
        return openRule(QT_TRANSLATE_NOOP("OpenMetricsRules", "the +Inf bucket of “%1” is not its count"),
                        m_family.name);
    const bool belowZero = !buckets.empty() && buckets.front().first < 0;
    if (group.sum && m_family.type == MetricType::Histogram && (belowZero || group.negativeSum))
        return openRule(QT_TRANSLATE_NOOP("OpenMetricsRules", "“%1” has a sum that can fall"), m_family.name);
    return {};
}

Complaint OpenMetricsRules::exemplarOf(const Sample &sample)
{
    const bool bucket = isHistogram(m_family.type) && sample.name == m_family.name + "_bucket";
    const bool total = m_family.type == MetricType::Counter && sample.name == m_family.name + "_total";
    if (bucket || total)
        return {};
    return openRule(QT_TRANSLATE_NOOP("OpenMetricsRules", "“%1” cannot have an exemplar"), sample.name);
}

Complaint OpenMetricsRules::finish()
{
    return endFamily();
}

} // namespace thabat::monitor

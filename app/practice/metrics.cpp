// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/metrics.h"

#include <algorithm>

namespace thabat::practice {

namespace {

std::string printedLabels(const Labels &labels)
{
    std::string text;
    for (const auto &[name, value] : labels) {
        text += (text.empty() ? "" : ",") + name + "=\"";
        for (const char c : value) {
            if (c == '\\' || c == '"')
                text += '\\';
            text += c == '\n' ? "\\n" : std::string(1, c);
        }
        text += '"';
    }
    return text;
}

const char *typeName(MetricFamily::Type type)
{
    switch (type) {
    case MetricFamily::Type::Gauge:
        return "gauge";
    case MetricFamily::Type::Histogram:
        return "histogram";
    case MetricFamily::Type::Counter:
        break;
    }
    return "counter";
}

QByteArray printedNumber(double value)
{
    return QByteArray::number(value, 'g', 15);
}

void printSample(QByteArray &out, const std::string &name, const std::string &labels, const QByteArray &value)
{
    out += name.c_str();
    if (!labels.empty())
        out += QByteArray("{") + labels.c_str() + "}";
    out += " " + value + "\n";
}

} // namespace

void Metrics::declare(const MetricFamily &family)
{
    m_entries[family.name].family = family;
}

Metrics::Series &Metrics::seriesOf(const std::string &name, const Labels &labels)
{
    const auto entry = m_entries.find(name);
    Q_ASSERT(entry != m_entries.end());
    auto &series = entry->second.series[printedLabels(labels)];
    if (entry->second.family.type == MetricFamily::Type::Histogram)
        series.buckets.resize(entry->second.family.bounds.size() + 1);
    return series;
}

void Metrics::add(const std::string &name, const Labels &labels, double amount)
{
    seriesOf(name, labels).value += std::max(0.0, amount);
}

void Metrics::set(const std::string &name, const Labels &labels, double value)
{
    seriesOf(name, labels).value = value;
}

void Metrics::observe(const std::string &name, const Labels &labels, double value)
{
    auto &series = seriesOf(name, labels);
    const auto &bounds = m_entries.at(name).family.bounds;
    const auto bucket = std::lower_bound(bounds.begin(), bounds.end(), value) - bounds.begin();
    ++series.buckets[size_t(bucket)];
    series.value += value;
}

void Metrics::show(const std::string &name, const Labels &labels)
{
    seriesOf(name, labels);
}

double Metrics::value(const std::string &name, const Labels &labels) const
{
    const auto entry = m_entries.find(name);
    if (entry == m_entries.end())
        return 0;
    const auto series = entry->second.series.find(printedLabels(labels));
    return series == entry->second.series.end() ? 0 : series->second.value;
}

QByteArray Metrics::text() const
{
    QByteArray out;
    for (const auto &[name, entry] : m_entries)
        print(out, entry);
    return out;
}

void Metrics::print(QByteArray &out, const Entry &entry)
{
    const auto &family = entry.family;
    out += QByteArray("# HELP ") + family.name.c_str() + " " + family.help.c_str() + "\n";
    out += QByteArray("# TYPE ") + family.name.c_str() + " " + typeName(family.type) + "\n";
    for (const auto &[labels, series] : entry.series) {
        if (family.type == MetricFamily::Type::Histogram)
            printHistogram(out, family, labels, series);
        else
            printSample(out, family.name, labels, printedNumber(series.value));
    }
}

void Metrics::printHistogram(QByteArray &out, const MetricFamily &family, const std::string &labels,
                             const Series &series)
{
    const auto comma = labels.empty() ? "" : ",";
    quint64 count = 0;
    for (size_t i = 0; i < series.buckets.size(); ++i) {
        count += series.buckets[i];
        const auto bound = i < family.bounds.size() ? printedNumber(family.bounds[i]) : QByteArray("+Inf");
        printSample(out, family.name + "_bucket", labels + comma + "le=\"" + bound.toStdString() + "\"",
                    QByteArray::number(count));
    }
    printSample(out, family.name + "_sum", labels, printedNumber(series.value));
    printSample(out, family.name + "_count", labels, QByteArray::number(count));
}

} // namespace thabat::practice

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace thabat::practice {

//! Label names and values, in the order they are printed.
using Labels = std::vector<std::pair<std::string, std::string>>;

//! A metric as /metrics declares it.
struct MetricFamily
{
    enum class Type { Counter, Gauge, Histogram };

    std::string name = {};
    Type type = Type::Counter;
    std::string help = {};
    std::vector<double> bounds = {}; //!< upper bounds of a histogram's buckets, rising, without +Inf
};

//! Counts what happens in the service and prints it in the Prometheus text format, version 0.0.4.
class Metrics
{
public:
    void declare(const MetricFamily &family);

    // The name of each must be declared.
    void add(const std::string &name, const Labels &labels, double amount);
    void set(const std::string &name, const Labels &labels, double value);
    void observe(const std::string &name, const Labels &labels, double value);

    //! Lets a histogram series appear at zero, so that a rate has something to start from.
    void show(const std::string &name, const Labels &labels);

    //! A counter or gauge; 0 when it has not appeared.
    double value(const std::string &name, const Labels &labels) const;

    QByteArray text() const;

private:
    struct Series
    {
        double value = 0; //!< of a histogram: the sum
        std::vector<quint64> buckets = {}; //!< not cumulative; the last is +Inf
    };
    struct Entry
    {
        MetricFamily family = {};
        std::map<std::string, Series> series = {}; //!< by printed labels
    };

    Series &seriesOf(const std::string &name, const Labels &labels);
    static void print(QByteArray &out, const Entry &entry);
    static void printHistogram(QByteArray &out, const MetricFamily &family, const std::string &labels,
                               const Series &series);

    std::map<std::string, Entry> m_entries;
};

} // namespace thabat::practice

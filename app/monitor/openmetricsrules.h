// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/monitor/familyrules.h"

#include <set>

namespace thabat::monitor {

//! The rules of OpenMetrics 1.0 that Prometheus text has not: grouping, suffixes, units, whole histograms.
class OpenMetricsRules : public FamilyRules
{
public:
    Complaint help(const std::string &name) override;
    Complaint type(const std::string &name, MetricType type) override;
    Complaint unit(const std::string &name, const std::string &unit) override;
    Complaint sample(const Sample &sample) override;
    Complaint exemplarOf(const Sample &sample) override;
    Complaint finish() override;
    std::map<std::string, MetricType, std::less<>> families() const override { return m_families; }

private:
    //! The family whose lines are being read; lines of another one end it for good.
    struct Family
    {
        std::string name = {};
        MetricType type = MetricType::Unknown;
        std::string unit = {};
        bool helped = false;
        bool typed = false;
        bool united = false;
        bool sampled = false;
        std::set<std::string> groups = {}; //!< label sets seen, without le and quantile
    };

    //! The samples of one label set of the family.
    struct Group
    {
        std::string identity = {};
        bool open = false;
        std::optional<qint64> timestamp = {};
        std::set<std::string> series = {}; //!< at this timestamp
        std::vector<std::pair<double, double>> buckets = {}; //!< le and count
        std::optional<double> count = {};
        bool sum = false;
        bool negativeSum = false;
    };

    Complaint enter(const std::string &name);
    Complaint endFamily();
    Complaint enterGroup(const Sample &sample, const std::string &suffix);
    Complaint endGroup();
    Complaint checkLabels(const Sample &sample, const std::string &suffix) const;
    Complaint checkValue(const Sample &sample, const std::string &suffix) const;
    void remember(const Sample &sample, const std::string &suffix);

    std::map<std::string, MetricType, std::less<>> m_families;
    std::set<std::string> m_names; //!< every sample name a finished family may use
    Family m_family;
    Group m_group;
};

} // namespace thabat::monitor

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/monitor/familyrules.h"

#include <unordered_set>

namespace thabat::monitor {

//! The rules of Prometheus text 0.0.4: HELP and TYPE once, TYPE before its samples, no series twice.
class TextFamilyRules : public FamilyRules
{
public:
    Complaint help(const std::string &name) override;
    Complaint type(const std::string &name, MetricType type) override;
    Complaint unit(const std::string &name, const std::string &unit) override;
    Complaint sample(const Sample &sample) override;
    Complaint exemplarOf(const Sample &sample) override;
    Complaint finish() override;
    std::map<std::string, MetricType, std::less<>> families() const override;

private:
    struct Family
    {
        MetricType type = MetricType::Unknown;
        bool helped = false;
        bool typed = false;
        bool sampled = false;
    };

    Family &familyOf(const std::string &sample);

    std::map<std::string, Family, std::less<>> m_families;
    std::unordered_set<std::string> m_seen;
    std::string m_lastName;
    Family *m_lastFamily = nullptr;
};

} // namespace thabat::monitor

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/monitor/familyrules.h"

#include <unordered_set>

namespace thabat::monitor {

//! The label that must be a number in a family of that type: "le", "quantile", or none.
std::string_view boundLabelOf(MetricType type);

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

    //! A sample of that name comes: the type of its family, which from now on has samples.
    MetricType enter(std::string_view sample);

    //! The complaint that a series is there a second time, or that its bound is no number.
    static Complaint twice(std::string_view sample);
    static Complaint badBound(std::string_view sample);

protected:
    //! Whether the series of @p sample was not there before.
    virtual bool isFirst(const Sample &sample);

private:
    struct Family
    {
        MetricType type = MetricType::Unknown;
        bool helped = false;
        bool typed = false;
        bool sampled = false;
    };

    Family &familyOf(std::string_view sample);

    std::map<std::string, Family, std::less<>> m_families;
    std::unordered_set<std::string> m_seen;
    std::string m_lastName;
    Family *m_lastFamily = nullptr;
};

} // namespace thabat::monitor

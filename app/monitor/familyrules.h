// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/monitor/exposition.h"

namespace thabat::monitor {

//! What is wrong, in words; null when nothing is.
using Complaint = QString;

//! The rules that span several lines of an exposition: what was declared, and which samples may follow it.
class FamilyRules
{
public:
    virtual ~FamilyRules() = default;

    virtual Complaint help(const std::string &name) = 0;
    virtual Complaint type(const std::string &name, MetricType type) = 0;
    virtual Complaint unit(const std::string &name, const std::string &unit) = 0;
    virtual Complaint sample(const Sample &sample) = 0;
    virtual Complaint exemplarOf(const Sample &sample) = 0;
    virtual Complaint finish() = 0;

    //! Every family met, with its type.
    virtual std::map<std::string, MetricType, std::less<>> families() const = 0;
};

//! A text that two series share only if they are the same one.
std::string identityOf(const std::string &name, const Labels &labels);

} // namespace thabat::monitor

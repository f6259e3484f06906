// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/monitor/seriesstore.h"
#include "app/runbook/indicator.h"

#include <QRegularExpression>

namespace thabat::monitor {

//! The series a Selector picks, found once and again only when series come or go.
class SeriesSelection
{
public:
    //! @p suffix follows the metric's name, such as "_bucket".
    explicit SeriesSelection(const runbook::Selector &selector, const QString &suffix = {});

    const std::string &metric() const { return m_metric; }
    bool picks(std::string_view name, const Labels &labels) const;
    const std::vector<size_t> &in(const SeriesStore &store);

    //! Why nothing can ever be picked: a regular expression that is not one. Empty when all is well.
    const QString &problem() const { return m_problem; }

private:
    struct Condition
    {
        runbook::LabelMatcher::Op op = runbook::LabelMatcher::Op::Equal;
        std::string label = {};
        std::string value = {};
        QRegularExpression pattern = {};

        bool holds(const Labels &labels) const;
    };

    std::string m_metric;
    std::vector<Condition> m_conditions;
    QString m_problem;
    std::vector<size_t> m_found;
    quint64 m_generation = 0;
};

} // namespace thabat::monitor

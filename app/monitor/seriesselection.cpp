// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/seriesselection.h"

#include <QCoreApplication>

#include <algorithm>

namespace thabat::monitor {

using runbook::LabelMatcher;

SeriesSelection::SeriesSelection(const runbook::Selector &selector, const QString &suffix)
    : m_metric((selector.metric + suffix).toStdString())
{
    for (const auto &matcher : selector.matchers) {
        Condition condition{matcher.op, matcher.label.toStdString(), matcher.value.toStdString(), {}};
        if (matcher.op == LabelMatcher::Op::Matches || matcher.op == LabelMatcher::Op::MatchesNot) {
            condition.pattern.setPattern(QRegularExpression::anchoredPattern(matcher.value));
            if (!condition.pattern.isValid())
                m_problem =
                    QCoreApplication::translate("SeriesSelection", "“%1” is not a regular expression: %2")
                        .arg(matcher.value, condition.pattern.errorString());
        }
        m_conditions.push_back(std::move(condition));
    }
}

const std::vector<size_t> &SeriesSelection::in(const SeriesStore &store)
{
    if (m_generation == store.generation())
        return m_found;
    m_generation = store.generation();
    m_found.clear();
    for (const auto index : store.ofMetric(m_metric)) {
        const auto &series = store.series(index);
        if (picks(series.name, series.labels))
            m_found.push_back(index);
    }
    return m_found;
}

bool SeriesSelection::picks(std::string_view name, const Labels &labels) const
{
    return name == m_metric
        && std::all_of(m_conditions.begin(), m_conditions.end(), [&labels](const Condition &condition) {
               return condition.holds(labels);
           });
}

bool SeriesSelection::Condition::holds(const Labels &labels) const
{
    const auto actual = labelOf(labels, label);
    switch (op) {
    case LabelMatcher::Op::Equal:
        return actual == value;
    case LabelMatcher::Op::NotEqual:
        return actual != value;
    case LabelMatcher::Op::Matches:
    case LabelMatcher::Op::MatchesNot:
        break;
    }
    const auto text = QString::fromUtf8(actual.data(), qsizetype(actual.size()));
    return pattern.match(text).hasMatch() == (op == LabelMatcher::Op::Matches);
}

} // namespace thabat::monitor

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/hubpush.h"

#include <QCoreApplication>

namespace thabat::journal {

namespace {

using Rows = std::vector<StoredEvent>;

//! Halves what is refused until the row is found that it is about.
class Push
{
public:
    Push(HubTables &hub, const Excerpt &excerpt)
        : m_hub(hub)
        , m_before(excerpt.before)
    {
    }

    void push(Rows rows)
    {
        std::erase_if(rows, [this](const StoredEvent &row) {
            return m_stopped.contains(row.desk);
        });
        if (rows.empty() || report.problem)
            return;
        const auto pushed = m_hub.push({rows, m_before});
        if (pushed) {
            report.pushed += *pushed;
            for (const auto &row : rows)
                m_before[row.desk] = row.hash;
        } else if (pushed.error().code != Error::Code::InvalidInput
                   && pushed.error().code != Error::Code::Conflict) {
            report.problem = pushed.error();
        } else if (rows.size() > 1) {
            const auto middle = rows.begin() + std::ptrdiff_t(rows.size() / 2);
            push(Rows(rows.begin(), middle));
            push(Rows(middle, rows.end()));
        } else {
            pushRefused(rows.front(), pushed.error());
        }
    }

    PushReport report;

private:
    void pushRefused(const StoredEvent &row, const Error &error)
    {
        if (error.code == Error::Code::Conflict)
            return pushConflicting(row);
        if (!row.hasText())
            return stop(row, error.message);
        const auto pushed = m_hub.pushWithheld({{row}, m_before}, error.message);
        if (!pushed && pushed.error().code == Error::Code::InvalidInput)
            return stop(row, pushed.error().message);
        if (!pushed) {
            report.problem = pushed.error();
            return;
        }
        report.pushed += *pushed;
        report.withheld.push_back({{row.desk, row.number, error.message}, row});
        m_before[row.desk] = row.hash;
    }

    //! The hub may have been restored, or another desk may have pushed, since the excerpt was cut: then
    //! nobody is at fault, and the next round looks anew.
    void pushConflicting(const StoredEvent &row)
    {
        const auto heads = m_hub.heads();
        if (!heads) {
            report.problem = heads.error();
            return;
        }
        const auto there = heads->find(row.desk);
        const auto hash = there == heads->end() ? QByteArray() : there->second.hash;
        if (hash == m_before[row.desk])
            return stop(
                row,
                QCoreApplication::translate("Hub", "It does not continue what the hub has of its desk."));
        report.moved.insert(row.desk);
        m_stopped.insert(row.desk);
    }

    void stop(const StoredEvent &row, const QString &reason)
    {
        report.refused.push_back({{row.desk, row.number, reason}, row});
        m_stopped.insert(row.desk);
    }

    HubTables &m_hub;
    std::map<QString, QByteArray> m_before;
    std::set<QString> m_stopped;
};

} // namespace

PushReport pushCarefully(HubTables &hub, const Excerpt &excerpt)
{
    Push push(hub, excerpt);
    push.push(excerpt.rows);
    return push.report;
}

} // namespace thabat::journal

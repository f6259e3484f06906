// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/erasures.h"

#include <QCoreApplication>

namespace thabat::journal {

void Erasures::take(const StoredEvent &row)
{
    if (row.index.kind == erasureKind)
        m_erased.insert(row.index.incident);
    if (row.hasText())
        return;
    ++m_count;
    m_missing[row.index.incident].try_emplace(row.desk, row.number);
}

std::optional<BadEvent> Erasures::unrecorded(const QString &own) const
{
    std::optional<BadEvent> first;
    for (const auto &[incident, desks] : m_missing) {
        const auto found = desks.find(own);
        if (m_erased.contains(incident) || found == desks.end())
            continue;
        if (!first || found->second < first->number)
            first =
                BadEvent{own, found->second, QCoreApplication::translate("Journal", "Its text was removed.")};
    }
    return first;
}

} // namespace thabat::journal

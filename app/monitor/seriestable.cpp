// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/seriestable.h"

#include <bit>

namespace thabat::monitor {

quint32 SeriesTable::add(const Entry &entry)
{
    auto number = quint32(m_entries.size());
    if (m_free.empty()) {
        m_entries.push_back(entry);
    } else {
        number = m_free.back();
        m_free.pop_back();
        m_entries[number] = entry;
    }
    return number;
}

void SeriesTable::erase(quint32 number)
{
    auto hole = m_entries[number].hash & m_mask;
    while (m_slots[hole].number != number)
        hole = (hole + 1) & m_mask;
    // Whoever was pushed past the hole moves up, so that no search ends at it.
    for (auto at = (hole + 1) & m_mask; m_slots[at].number != none; at = (at + 1) & m_mask) {
        const auto home = m_slots[at].hash & m_mask;
        if (((at - home) & m_mask) < ((at - hole) & m_mask))
            continue;
        m_slots[hole] = m_slots[at];
        hole = at;
    }
    m_slots[hole] = {};
    m_entries[number] = {};
    m_entries[number].free = true;
    m_free.push_back(number);
}

void SeriesTable::grow(size_t series)
{
    m_slots.assign(std::bit_ceil(series * 3 / 2 + 16), {});
    m_mask = quint32(m_slots.size() - 1);
    m_entries.reserve(m_slots.size() * 2 / 3 + 1);
    for (quint32 number = 0; number < m_entries.size(); ++number) {
        if (!m_entries[number].free)
            place(number);
    }
}

void SeriesTable::place(quint32 number)
{
    const auto hash = m_entries[number].hash;
    auto at = hash & m_mask;
    while (m_slots[at].number != none)
        at = (at + 1) & m_mask;
    m_slots[at] = {number, hash};
}

} // namespace thabat::monitor

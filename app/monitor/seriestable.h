// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace thabat::monitor {

//! Gives the series of one source small numbers, and finds them again by a hash of what they are.
class SeriesTable
{
public:
    static constexpr quint32 none = 0xffffffffU;

    //! What is known of a series.
    struct Entry
    {
        quint32 hash = 0;
        quint32 line = 0; //!< where its line is in the scrape that had it last
        quint32 scrape = 0; //!< the scrape that had it last
        bool wanted = false;
        bool badLe = false;
        bool badQuantile = false;
        bool free = false; //!< the number belongs to nobody
    };

    Entry &operator[](quint32 number) { return m_entries[number]; }
    const Entry &operator[](quint32 number) const { return m_entries[number]; }

    //! The series with that hash for which @p isIt is true.
    template <typename Predicate>
    quint32 find(quint32 hash, Predicate isIt) const
    {
        if (m_slots.empty())
            return none;
        for (auto slot = hash & m_mask; m_slots[slot] != none; slot = (slot + 1) & m_mask) {
            const auto number = m_slots[slot];
            if (m_entries[number].hash == hash && isIt(number))
                return number;
        }
        return none;
    }

    quint32 insert(const Entry &entry); //!< its number
    void erase(quint32 number);
    void reserve(size_t series);
    size_t size() const { return m_entries.size() - m_free.size(); }

private:
    void place(quint32 number);

    std::vector<Entry> m_entries;
    std::vector<quint32> m_slots; //!< open addressing, at most two thirds full
    std::vector<quint32> m_free;
    quint32 m_mask = 0;
};

} // namespace thabat::monitor

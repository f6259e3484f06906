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
        for (auto at = hash & m_mask; m_slots[at].number != none; at = (at + 1) & m_mask) {
            if (m_slots[at].hash == hash && isIt(m_slots[at].number))
                return m_slots[at].number;
        }
        return none;
    }

    //! Says that find() will be asked about that hash soon: what it will look at is far away.
    void expect(quint32 hash) const
    {
        if (!m_slots.empty())
            __builtin_prefetch(&m_slots[hash & m_mask]);
    }

    quint32 insert(const Entry &entry); //!< its number
    void erase(quint32 number);
    void reserve(size_t series);
    size_t size() const { return m_entries.size() - m_free.size(); }

private:
    //! The hash is here too, so that a look at a slot need not look at an entry far away.
    struct Slot
    {
        quint32 number = none;
        quint32 hash = 0;
    };

    void place(quint32 number);

    std::vector<Entry> m_entries;
    std::vector<Slot> m_slots; //!< open addressing, at most two thirds full
    std::vector<quint32> m_free;
    quint32 m_mask = 0;
};

} // namespace thabat::monitor

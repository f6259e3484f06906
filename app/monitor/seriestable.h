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

    //! What findOrInsert() came to.
    struct Found
    {
        quint32 number = none;
        bool isNew = false;
    };

    Entry &operator[](quint32 number) { return m_entries[number]; }
    const Entry &operator[](quint32 number) const { return m_entries[number]; }

    //! The number of the series with the hash of @p entry for which @p isIt is true. If there is none, @p
    //! entry becomes a new one.
    template <typename Predicate>
    Found findOrInsert(const Entry &entry, Predicate isIt)
    {
        reserve(size() + 1);
        auto at = entry.hash & m_mask;
        for (; m_slots[at].number != none; at = (at + 1) & m_mask) {
            if (m_slots[at].hash == entry.hash && isIt(m_slots[at].number))
                return {m_slots[at].number, false};
        }
        m_slots[at] = {add(entry), entry.hash};
        return {m_slots[at].number, true};
    }

    //! Says that findOrInsert() will be asked about that hash soon: what it will look at is far away.
    void expect(quint32 hash) const
    {
        if (!m_slots.empty())
            __builtin_prefetch(&m_slots[hash & m_mask]);
    }

    void erase(quint32 number);
    void reserve(size_t series)
    {
        if (series * 3 >= m_slots.size() * 2)
            grow(series);
    }
    size_t size() const { return m_entries.size() - m_free.size(); }

private:
    //! The hash is here too, so that a look at a slot need not look at an entry far away.
    struct Slot
    {
        quint32 number = none;
        quint32 hash = 0;
    };

    quint32 add(const Entry &entry);
    void grow(size_t series);
    void place(quint32 number);

    std::vector<Entry> m_entries;
    std::vector<Slot> m_slots; //!< open addressing, at most two thirds full
    std::vector<quint32> m_free;
    quint32 m_mask = 0;
};

} // namespace thabat::monitor

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/monitor/pointblock.h"

#include <memory>
#include <vector>

namespace thabat::monitor {

//! All blocks of a store: so many bytes and never more. Memory is taken when it is needed, and then kept.
class BlockPool
{
public:
    explicit BlockPool(size_t bytes)
        : m_most(bytes / sizeof(PointBlock))
    {
    }

    PointBlock &operator[](quint32 number) { return m_chunks[number / chunk][number % chunk]; }
    const PointBlock &operator[](quint32 number) const { return m_chunks[number / chunk][number % chunk]; }

    //! An empty block; PointBlock::none when all are in use.
    quint32 take();
    void giveBack(quint32 number);

    size_t most() const { return m_most; }
    size_t used() const { return m_taken - m_free.size(); }
    size_t left() const { return m_most - used(); }

private:
    static constexpr size_t chunk = 256;

    size_t m_most;
    size_t m_taken = 0; //!< how many were ever in use
    std::vector<std::unique_ptr<PointBlock[]>> m_chunks;
    std::vector<quint32> m_free;
};

} // namespace thabat::monitor

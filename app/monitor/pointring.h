// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/monitor/blockpool.h"

#include <span>
#include <vector>

namespace thabat::monitor {

//! The samples of one series, oldest first, in blocks of a pool that it does not own. Old ones go block by
//! block.
class PointRing
{
public:
    //! @p point is newer than last(). False: the pool has no block left.
    bool append(BlockPool &pool, const Point &point);
    void replaceLast(BlockPool &pool, double value);
    void dropBefore(BlockPool &pool, qint64 at); //!< blocks that hold nothing newer
    void clear(BlockPool &pool);

    bool isEmpty() const { return m_first == PointBlock::none; }
    Point last() const { return {m_cursor.at, std::bit_cast<double>(m_cursor.value)}; }
    size_t count(const BlockPool &pool) const;

    //! Calls @p take with every sample from @p from to @p to, reading only the blocks that have some.
    template <typename Take>
    void visit(const BlockPool &pool, qint64 from, qint64 to, Take take) const
    {
        for (auto number = m_first; number != PointBlock::none; number = pool[number].next) {
            const auto &block = pool[number];
            if (block.first > to)
                return;
            if (block.last >= from)
                visitBlock(block, from, to, take);
        }
    }

private:
    template <typename Take>
    static void visitBlock(const PointBlock &block, qint64 from, qint64 to, Take &take)
    {
        PointCursor cursor;
        auto point = firstOf(block, cursor);
        for (int left = block.count; point.at <= to; point = nextOf(block, cursor)) {
            if (point.at >= from)
                take(point);
            if (--left == 0)
                return;
        }
    }

    quint32 m_first = PointBlock::none;
    quint32 m_last = PointBlock::none;
    PointCursor m_cursor; //!< behind the last sample
    PointCursor m_before; //!< in front of it, unless it is the first of its block
};

} // namespace thabat::monitor

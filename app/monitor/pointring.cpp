// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/pointring.h"

namespace thabat::monitor {

bool PointRing::append(BlockPool &pool, const Point &point)
{
    const auto before = m_cursor;
    if (m_last != PointBlock::none && appendTo(pool[m_last], m_cursor, point)) {
        m_before = before;
        return true;
    }
    const auto number = pool.take();
    if (number == PointBlock::none)
        return false;
    appendTo(pool[number], m_cursor, point);
    (m_last == PointBlock::none ? m_first : pool[m_last].next) = number;
    m_last = number;
    return true;
}

void PointRing::replaceLast(BlockPool &pool, double value)
{
    auto &block = pool[m_last];
    const auto at = m_cursor.at;
    if (block.count > 1)
        m_cursor = m_before;
    block.count = quint16(block.count - 1);
    block.bits = m_cursor.bit;
    block.last = m_cursor.at;
    if (!appendTo(block, m_cursor, {at, value}))
        append(pool, {at, value}); // the new one takes more bits than were left; without a block it is lost
}

void PointRing::dropBefore(BlockPool &pool, qint64 at)
{
    while (m_first != PointBlock::none && pool[m_first].last < at) {
        const auto next = pool[m_first].next;
        pool.giveBack(m_first);
        m_first = next;
    }
    if (m_first == PointBlock::none)
        m_last = PointBlock::none;
}

void PointRing::clear(BlockPool &pool)
{
    while (m_first != PointBlock::none) {
        const auto next = pool[m_first].next;
        pool.giveBack(m_first);
        m_first = next;
    }
    m_last = PointBlock::none;
}

size_t PointRing::count(const BlockPool &pool) const
{
    size_t count = 0;
    for (auto number = m_first; number != PointBlock::none; number = pool[number].next)
        count += pool[number].count;
    return count;
}

} // namespace thabat::monitor

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/blockpool.h"

namespace thabat::monitor {

quint32 BlockPool::take()
{
    if (left() == 0)
        return PointBlock::none;
    auto number = quint32(m_taken);
    if (m_free.empty()) {
        if (m_taken++ % chunk == 0)
            m_chunks.push_back(std::make_unique<PointBlock[]>(std::min(chunk, m_most - number)));
    } else {
        number = m_free.back();
        m_free.pop_back();
    }
    auto &block = (*this)[number];
    block.next = PointBlock::none;
    block.count = 0;
    return number;
}

void BlockPool::giveBack(quint32 number)
{
    m_free.push_back(number);
}

} // namespace thabat::monitor

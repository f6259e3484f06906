// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/hybridclock.h"

#include <algorithm>
#include <limits>

namespace thabat::journal {

domain::HybridTime HybridClock::tick(qint64 wall)
{
    if (wall > m_last.wall)
        m_last = {wall, 0};
    else if (m_last.counter == std::numeric_limits<quint32>::max())
        m_last = {m_last.wall + 1, 0};
    else
        ++m_last.counter;
    return m_last;
}

void HybridClock::observe(const domain::HybridTime &seen)
{
    m_last = std::max(m_last, seen);
}

} // namespace thabat::journal

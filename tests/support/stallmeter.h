// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>

namespace thabat::test {

//! The longest time for which the event loop was busy: a heartbeat that measures how late it comes.
class StallMeter
{
public:
    StallMeter()
    {
        m_heart.setTimerType(Qt::PreciseTimer);
        m_heart.setInterval(5);
        QObject::connect(&m_heart, &QTimer::timeout, &m_heart, [this] {
            m_longest = std::max(m_longest, m_since.restart());
        });
        m_since.start();
        m_heart.start();
    }

    //! Milliseconds, the gap that lasts now included.
    qint64 longest() const { return std::max(m_longest, m_since.elapsed()); }

private:
    QTimer m_heart;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

} // namespace thabat::test

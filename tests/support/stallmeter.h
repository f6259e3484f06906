// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QTimer>

#include <algorithm>

namespace thabat::test {

//! The longest time for which the event loop was busy or blocked: a heartbeat that measures how late it
//! comes. The time in which this thread was ready and other programs had the processor does not count, so
//! that a busy machine says nothing about the code.
class StallMeter
{
public:
    StallMeter()
    {
        m_heart.setTimerType(Qt::PreciseTimer);
        m_heart.setInterval(5);
        QObject::connect(&m_heart, &QTimer::timeout, &m_heart, [this] {
            m_longest = longest();
            start();
        });
        start();
        m_heart.start();
    }

    //! Milliseconds for which a window may stand still. Sanitizers make everything some three times slower.
#ifdef __SANITIZE_ADDRESS__
    static constexpr qint64 limit = 300;
#else
    static constexpr qint64 limit = 100;
#endif

    //! Milliseconds, the gap that lasts now included.
    qint64 longest() const
    {
        return std::max(m_longest, m_since.elapsed() - (waited() - m_waited));
    }

private:
    void start()
    {
        m_waited = waited();
        m_since.start();
    }

    //! Milliseconds that this thread waited for a processor so far, as Linux counts them (proc(5),
    //! schedstat).
    static qint64 waited()
    {
        QFile file(QStringLiteral("/proc/thread-self/schedstat"));
        if (!file.open(QIODevice::ReadOnly))
            return 0;
        return file.readAll().split(' ').value(1).toLongLong() / 1'000'000;
    }

    QTimer m_heart;
    QElapsedTimer m_since;
    qint64 m_waited = 0;
    qint64 m_longest = 0;
};

} // namespace thabat::test

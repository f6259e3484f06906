// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"

#include <QObject>
#include <QTimer>

namespace thabat::monitor {

//! Says when the next round of something repeated is due: evenly spaced, never two at once, and after a sleep
//! of the machine one round instead of all the missed ones.
class Rounds : public QObject
{
    Q_OBJECT

public:
    Rounds(std::chrono::milliseconds every, const Clock &clock, QObject *parent);

    void start(); //!< the first round is due at once, whatever was planned
    void stop();
    bool isRunning() const { return m_running; }

    //! The owner says that the round is over; only then the next one is planned, not before @p atLeast (and
    //! up to a tenth more, so that many desks do not come back at the same moment).
    void finished(std::chrono::milliseconds atLeast = {});

    //! How long to wait, @p elapsed after a round began, for the next place on the grid.
    static std::chrono::milliseconds pause(std::chrono::milliseconds every,
                                           std::chrono::milliseconds elapsed);

Q_SIGNALS:
    void due();

private:
    void begin();

    std::chrono::milliseconds m_every;
    const Clock &m_clock;
    QTimer m_timer;
    std::chrono::milliseconds m_began{0};
    bool m_running = false;
};

} // namespace thabat::monitor

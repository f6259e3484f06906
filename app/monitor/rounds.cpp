// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/rounds.h"

#include <QRandomGenerator>

#include <algorithm>

namespace thabat::monitor {

Rounds::Rounds(std::chrono::milliseconds every, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_every(std::max(every, std::chrono::milliseconds(20)))
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Rounds::begin);
}

void Rounds::start()
{
    m_running = true;
    m_timer.start(0);
}

void Rounds::stop()
{
    m_running = false;
    m_timer.stop();
}

void Rounds::finished(std::chrono::milliseconds atLeast)
{
    if (!m_running)
        return;
    const qint64 tenth = atLeast / std::chrono::milliseconds(10);
    const auto spread = QRandomGenerator::global()->bounded(tenth + 1);
    const auto usual = pause(m_every, m_clock.monotonic() - m_began);
    m_timer.start(std::max(usual, atLeast + std::chrono::milliseconds(spread)));
}

std::chrono::milliseconds Rounds::pause(std::chrono::milliseconds every, std::chrono::milliseconds elapsed)
{
    return every - std::max(elapsed, std::chrono::milliseconds(0)) % every;
}

void Rounds::begin()
{
    m_began = m_clock.monotonic();
    Q_EMIT due();
}

} // namespace thabat::monitor

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/pulse.h"

namespace thabat::ui {

using namespace std::chrono_literals;

Pulse::Pulse(QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(1s);
    connect(&m_timer, &QTimer::timeout, this, &Pulse::beat);
    m_timer.start();
}

} // namespace thabat::ui

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/hubline.h"

namespace thabat::journal {

using namespace Qt::StringLiterals;

HubLine::HubLine(HubSettings hub, HubConnection::Purpose purpose, QObject *parent)
    : QObject(parent)
    , m_connection(std::make_unique<HubConnection>(std::move(hub), std::move(purpose)))
{
    m_thread.setObjectName(u"hub"_s);
    m_connection->moveToThread(&m_thread);
    connect(m_connection.get(), &HubConnection::hinted, this, &HubLine::hinted);
    m_thread.start();
}

HubLine::~HubLine()
{
    QMetaObject::invokeMethod(
        m_connection.get(),
        [this] {
            m_connection->close(); // it belongs to this thread
            m_thread.quit();
        },
        Qt::QueuedConnection);
    constexpr unsigned long farewell = 1500;
    if (m_thread.wait(farewell))
        return;
    m_connection->retire();
    // Each statement that still waits gets its error from the same cut, or from the next one.
    while (!m_thread.wait(100))
        m_connection->cut();
}

QTimer *HubLine::watchdogFor(std::chrono::milliseconds patience)
{
    auto *watchdog = new QTimer(this);
    watchdog->setSingleShot(true);
    connect(watchdog, &QTimer::timeout, this, [this, watchdog] {
        m_connection->cut();
        watchdog->deleteLater();
    });
    watchdog->start(patience);
    return watchdog;
}

} // namespace thabat::journal

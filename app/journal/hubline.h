// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/sharedpromise.h"
#include "app/journal/hubconnection.h"

#include <QThread>
#include <QTimer>

#include <functional>
#include <memory>

namespace thabat::journal {

//! The hub for code that must not wait: a connection in a thread of its own, and a watchdog that cuts it off
//! from a server that hangs.
class HubLine : public QObject
{
    Q_OBJECT

public:
    HubLine(HubSettings hub, HubConnection::Purpose purpose, QObject *parent = nullptr);

    //! Gives what was asked last a moment to be done: others may wait for that. Then it cuts.
    ~HubLine() override;

    //! Runs @p work in the line's thread, one after another. When it is not done after @p patience, waiting
    //! included, the connection is cut and @p work gets an error.
    template <typename T>
    Later<T> ask(std::function<Result<T>(HubConnection &)> work, std::chrono::milliseconds patience)
    {
        auto promise = promiseOf<T>();
        const auto later = promise->future();
        QMetaObject::invokeMethod(
            m_connection.get(),
            [connection = m_connection.get(), promise, work = std::move(work)] {
                settle(promise, work(*connection));
            },
            Qt::QueuedConnection);
        auto *watchdog = watchdogFor(patience);
        whenDone(later, watchdog, [watchdog](const Result<T> &) {
            watchdog->deleteLater();
        });
        return later;
    }

Q_SIGNALS:
    //! Another desk said something on the channel of the purpose.
    void hinted(const QString &text);

private:
    QTimer *watchdogFor(std::chrono::milliseconds patience);

    QThread m_thread;
    std::unique_ptr<HubConnection> m_connection; //!< lives in m_thread
};

} // namespace thabat::journal

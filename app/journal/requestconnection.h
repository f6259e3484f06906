// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/requestwire.h"

#include <QTimer>

#include <functional>

namespace thabat::journal {

//! One client of a RequestServer: reads its request, passes the answers on, and deletes itself.
class RequestConnection : public QObject
{
    Q_OBJECT

public:
    using Reply = std::function<void(const Json &line, Last last)>;
    using Handler = std::function<void(const Json &request, const Reply &reply)>;

    //! Takes over @p socket. @p handler outlives the connection.
    RequestConnection(QLocalSocket *socket, const Handler &handler, QObject *parent);

private:
    void read();
    void start(const Json &request);
    void send(const Json &line);
    void finish(Json line);

    QLocalSocket *m_socket;
    const Handler &m_handler;
    QTimer m_patience;
    bool m_started = false;
    bool m_over = false;
};

} // namespace thabat::journal

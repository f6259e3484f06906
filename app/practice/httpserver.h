// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <memory>

namespace thabat::practice {

class LoopbackListener;
class Service;

//! Gives the Service its addresses on 127.0.0.1. Nothing outside this machine can reach it.
class HttpServer
{
public:
    //! @p service outlives the server.
    explicit HttpServer(Service &service);
    ~HttpServer();
    Q_DISABLE_COPY_MOVE(HttpServer)

    //! Takes @p port, or any free one for 0, and returns it. Callers that come now wait for run().
    Result<int> bind(int port);

    //! Answers until the process ends. Blocks; false when the listening socket broke.
    bool run();

private:
    void routeReads();
    void routeSwitches();
    void routeOrders();
    void routeMistakes();

    Service &m_service;
    std::unique_ptr<LoopbackListener> m_listener;
};

} // namespace thabat::practice

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/loopbacklistener.h"

namespace thabat::practice {

LoopbackListener::LoopbackListener()
{
    constexpr int threads = 24;
    new_task_queue = [] {
        return new httplib::ThreadPool(threads);
    };
    // The default is SO_REUSEPORT: a second service would silently share the port and its callers.
    set_socket_options([](socket_t socket) {
        const int yes = 1;
        setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof(yes));
    });
    // An idle connection would hold a thread; one answer a connection costs nothing on loopback.
    set_keep_alive_max_count(1);
    set_read_timeout(2);
    set_write_timeout(2);
    set_payload_max_length(64 * 1024);
    // A request without a length has no body (RFC 9112, 6.3), and "curl -X POST" sends that; the library
    // would wait for the caller to hang up. The request is its own object and not const.
    set_pre_routing_handler([](const httplib::Request &request, httplib::Response &) {
        if (!request.has_header("Content-Length") && !request.has_header("Transfer-Encoding"))
            const_cast<httplib::Request &>(request).set_header("Content-Length", "0");
        return HandlerResponse::Unhandled;
    });
}

void LoopbackListener::widenBacklog()
{
    constexpr int callersWaiting = 128;
    ::listen(svr_sock_, callersWaiting);
}

} // namespace thabat::practice

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/worker.h"

#include "app/practice/httpserver.h"
#include "app/practice/printing.h"
#include "app/practice/service.h"

#include <algorithm>
#include <csignal>
#include <sys/prctl.h>
#include <thread>
#include <unistd.h>

namespace thabat::practice {

namespace {

//! Plays the customers on a thread of its own for as long as it lives.
class Customers
{
public:
    Customers(Service &service, std::chrono::milliseconds tick)
        : m_thread([&service, tick](const std::stop_token &stop) {
            play(service, tick, stop);
        })
    {
    }

private:
    static void play(Service &service, std::chrono::milliseconds tick, const std::stop_token &stop)
    {
        using std::chrono::steady_clock;
        auto last = steady_clock::now();
        while (!stop.stop_requested()) {
            std::this_thread::sleep_for(tick);
            const auto passed =
                std::chrono::duration_cast<std::chrono::milliseconds>(steady_clock::now() - last);
            last += passed;
            // After a suspend nobody wants the requests of the whole night at once.
            service.advance(std::min<std::chrono::milliseconds>(passed, std::chrono::seconds(2)));
        }
    }

    std::jthread m_thread;
};

} // namespace

Worker::Worker(const WorkerSettings &settings)
    : m_settings(settings)
{
}

void Worker::dieWith(qint64 parent)
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    // The parent may have died before the line above.
    if (parent > 0 && ::getppid() != parent)
        ::raise(SIGKILL);
}

int Worker::run()
{
    const auto service = Service::load(m_settings.folder, Clock());
    if (!service)
        return fail(service.error());
    HttpServer server(**service);
    const auto port = server.bind(m_settings.port);
    if (!port)
        return fail(port.error());
    const Customers customers(**service, m_settings.tick);
    print(QStringLiteral("ready %1").arg(*port));
    return server.run() ? 0 : 1;
}

} // namespace thabat::practice

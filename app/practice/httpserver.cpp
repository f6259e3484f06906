// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/httpserver.h"

#include "app/practice/loopbacklistener.h"
#include "app/practice/service.h"

#include <thread>

namespace thabat::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr auto loopback = "127.0.0.1";

// Bounded, because the library matches with std::regex, which recurses once a character.
constexpr auto flagAddress = "/flags/([^/]{1,64})";
constexpr auto faultAddress = "/faults/([^/]{1,64})";

void send(httplib::Response &response, const Answer &answer)
{
    if (answer.after > answer.after.zero())
        std::this_thread::sleep_for(answer.after);
    response.status = answer.status;
    response.set_content(answer.body.toStdString(), answer.contentType.constData());
}

QString parameter(const httplib::Request &request, const char *name)
{
    return QString::fromStdString(request.get_param_value(name));
}

QString nameInPath(const httplib::Request &request)
{
    return QString::fromStdString(request.matches[1].str());
}

} // namespace

HttpServer::HttpServer(Service &service)
    : m_service(service)
    , m_listener(std::make_unique<LoopbackListener>())
{
    routeReads();
    routeSwitches();
    routeOrders();
    routeMistakes();
}

HttpServer::~HttpServer() = default;

void HttpServer::routeReads()
{
    using Read = Answer (Service::*)() const;
    const std::pair<const char *, Read> reads[] = {
        {"/health", &Service::health},          {"/healthz", &Service::health},
        {"/health/deep", &Service::deepHealth}, {"/version", &Service::version},
        {"/metrics", &Service::metrics},        {"/flags", &Service::flags},
        {"/faults", &Service::faults},          {"/freeze", &Service::freeze},
    };
    for (const auto &[address, read] : reads) {
        m_listener->Get(address, [this, call = read](const httplib::Request &, httplib::Response &response) {
            send(response, (m_service.*call)());
        });
    }
    m_listener->Get("/api/v1/leads", [this](const httplib::Request &, httplib::Response &response) {
        send(response, m_service.leads());
    });
}

void HttpServer::routeSwitches()
{
    m_listener->Post(flagAddress, [this](const httplib::Request &request, httplib::Response &response) {
        send(response, m_service.setFlag(nameInPath(request), parameter(request, "on")));
    });
    m_listener->Post(faultAddress, [this](const httplib::Request &request, httplib::Response &response) {
        send(response, m_service.setFault(nameInPath(request), parameter(request, "on")));
    });
    m_listener->Post("/freeze", [this](const httplib::Request &request, httplib::Response &response) {
        send(response, m_service.setFreeze(parameter(request, "on")));
    });
}

void HttpServer::routeOrders()
{
    m_listener->Post("/config/llm-route",
                     [this](const httplib::Request &request, httplib::Response &response) {
                         send(response, m_service.forceRoute(parameter(request, "force")));
                     });
    m_listener->Post("/config/crm-sync-rate",
                     [this](const httplib::Request &request, httplib::Response &response) {
                         send(response, m_service.setCrmSyncRate(parameter(request, "per_min")));
                     });
    m_listener->Post("/api/v1/trust/approvals/check-timeouts",
                     [this](const httplib::Request &, httplib::Response &response) {
                         send(response, m_service.workOffApprovals());
                     });
}

void HttpServer::routeMistakes()
{
    m_listener->set_error_handler([](const httplib::Request &, httplib::Response &response) {
        if (response.body.empty())
            send(response, complaint(response.status, u"nothing here answers that"_s));
    });
    m_listener->set_exception_handler(
        [](const httplib::Request &, httplib::Response &response, const std::exception_ptr &) {
            send(response, complaint(500, u"the service has a mistake in it"_s));
        });
}

Result<int> HttpServer::bind(int port)
{
    const int taken = port == 0                    ? m_listener->bind_to_any_port(loopback)
        : m_listener->bind_to_port(loopback, port) ? port
                                                   : -1;
    if (taken <= 0)
        return Error{Error::Code::Network,
                     u"Port %1 on 127.0.0.1 cannot be used: another program has it."_s.arg(port)};
    m_listener->widenBacklog();
    return taken;
}

bool HttpServer::run()
{
    return m_listener->listen_after_bind();
}

} // namespace thabat::practice

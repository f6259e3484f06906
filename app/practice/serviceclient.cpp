// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/serviceclient.h"

#include <httplib.h>

namespace thabat::practice {

using namespace Qt::StringLiterals;

namespace {

httplib::Client clientFor(int port)
{
    httplib::Client client("127.0.0.1", port);
    client.set_connection_timeout(1);
    client.set_read_timeout(2);
    client.set_write_timeout(1);
    return client;
}

Result<ServiceReply> replyOf(const httplib::Result &result, int port)
{
    if (!result)
        return Error{Error::Code::Network, u"Nothing answers at http://127.0.0.1:%1."_s.arg(port)};
    return ServiceReply{result->status, QByteArray::fromStdString(result->body)};
}

} // namespace

ServiceClient::ServiceClient(int port)
    : m_port(port)
{
}

Result<ServiceReply> ServiceClient::get(const QByteArray &address) const
{
    auto client = clientFor(m_port);
    return replyOf(client.Get(address.constData()), m_port);
}

Result<ServiceReply> ServiceClient::post(const QByteArray &address) const
{
    auto client = clientFor(m_port);
    return replyOf(client.Post(address.constData()), m_port);
}

} // namespace thabat::practice

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/requestserver.h"

#include <QCoreApplication>

namespace thabat::journal {

RequestServer::RequestServer(Handler handler)
    : m_handler(std::move(handler))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &RequestServer::greet);
}

Result<std::unique_ptr<RequestServer>> RequestServer::listen(const QString &journalFile, Handler handler)
{
    const auto path = requestSocket(journalFile);
    std::unique_ptr<RequestServer> server(new RequestServer(std::move(handler)));
    QLocalServer::removeServer(path);
    if (!server->m_server.listen(path))
        return Error{Error::Code::Io,
                     QCoreApplication::translate("Journal", "Cannot listen at %1: %2")
                         .arg(path, server->m_server.errorString())};
    return server;
}

void RequestServer::greet()
{
    while (auto *socket = m_server.nextPendingConnection())
        new RequestConnection(socket, m_handler, this);
}

} // namespace thabat::journal

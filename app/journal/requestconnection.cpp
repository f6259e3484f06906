// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/requestconnection.h"

#include <QCoreApplication>
#include <QPointer>

namespace thabat::journal {

using namespace std::chrono_literals;

namespace {

constexpr qint64 unreadLimit = 8 * requestLineLimit; // a client that does not read must not fill our memory

Json errorLine(const QString &message)
{
    return {{"error", toStd(message)}};
}

} // namespace

RequestConnection::RequestConnection(QLocalSocket *socket, const Handler &handler, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_handler(handler)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(requestLineLimit);
    connect(m_socket, &QLocalSocket::readyRead, this, &RequestConnection::read);
    connect(m_socket, &QLocalSocket::disconnected, this, &QObject::deleteLater);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, m_socket, &QLocalSocket::abort);
    connect(&m_patience, &QTimer::timeout, this, &QObject::deleteLater);
    m_patience.start(10s);
    read();
}

void RequestConnection::read()
{
    if (m_started || m_over)
        return;
    const auto line = nextRequestLine(*m_socket);
    if (!line)
        return;
    if (*line)
        start(**line);
    else
        finish(errorLine(line->error().message));
}

void RequestConnection::start(const Json &request)
{
    m_started = true;
    m_patience.stop(); // a plan may run for an hour; the client goes when it has had enough
    // The client has given up by now and told its user that nothing happened.
    if (request.contains("expires") && integerOf(request, "expires") < sharedNow()) {
        finish(errorLine(QCoreApplication::translate("Journal", "The request came too late.")));
        return;
    }
    send({{"accepted", true}});
    const auto reply = [guard = QPointer(this)](const Json &line, Last last) {
        if (!guard || guard->m_over)
            return;
        if (last == Last::Yes)
            guard->finish(line);
        else
            guard->send(line);
    };
    m_handler(request, reply);
}

void RequestConnection::send(const Json &line)
{
    m_socket->write(requestLine(line));
    if (m_socket->bytesToWrite() > unreadLimit)
        m_socket->abort();
}

void RequestConnection::finish(Json line)
{
    m_over = true;
    if (!line.is_object())
        line = Json{{"value", std::move(line)}};
    line["last"] = true;
    send(line);
    m_patience.start(10s);
    m_socket->disconnectFromServer(); // after everything is written
}

} // namespace thabat::journal

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rawserver.h"

#include <QTcpSocket>
#include <QTimer>

#include <memory>
#include <optional>

namespace thabat::test {

namespace {

constexpr qint64 mostWaiting = 1'000'000; // bytes that the client has not taken yet, of what goes on for ever

//! Nothing until the whole request, body included, has arrived.
std::optional<RawRequest> wholeRequest(const QByteArray &read)
{
    const auto headEnd = read.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return {};
    auto lines = read.left(headEnd).split('\n');
    const auto first = lines.takeFirst().trimmed().split(' ');
    RawRequest request{first.value(0), first.value(1), {}, read.mid(headEnd + 4)};
    for (const auto &line : lines) {
        const auto colon = line.indexOf(':');
        request.headers[line.left(colon).toLower()] = line.mid(colon + 1).trimmed();
    }
    const auto announced = request.headers.find("content-length");
    if (announced != request.headers.end() && request.body.size() < announced->second.toLongLong())
        return {};
    return request;
}

} // namespace

RawServer::RawServer(QObject *parent)
    : QObject(parent)
{
    connect(&m_server, &QTcpServer::newConnection, this, &RawServer::accept);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no free port on 127.0.0.1");
    m_port = m_server.serverPort();
}

QUrl RawServer::url(const QString &path) const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(QString::number(m_port), path));
}

void RawServer::answer(const QByteArray &path, const RawAnswer &answer)
{
    m_answers[path] = answer;
}

void RawServer::answer(const QByteArray &path, const QByteArray &bytes)
{
    m_answers[path] = RawAnswer{bytes};
}

QByteArray RawServer::http(int status, const QByteArray &body, const QByteArray &type,
                           const QByteArray &moreHeaders)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\nContent-Type: " + type
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n" + moreHeaders
        + "\r\n" + body;
}

void RawServer::stop()
{
    m_server.close();
}

void RawServer::accept()
{
    while (auto *socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
            read(socket);
        });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_read.remove(socket);
            socket->deleteLater();
        });
    }
}

void RawServer::read(QTcpSocket *socket)
{
    m_read[socket] += socket->readAll();
    const auto request = wholeRequest(m_read[socket]);
    if (!request)
        return;
    m_read[socket].clear();
    m_requests += *request;
    const auto path = request->path.split('?').constFirst();
    const auto forPath = m_answers.value(path, RawAnswer{http(404, "no answer was scripted for this path")});
    send(socket, m_answers.value(request->method + ' ' + path, forPath));
}

void RawServer::send(QTcpSocket *socket, const RawAnswer &answer)
{
    if (answer.dripSize > 0 || answer.then == RawAnswer::Then::SendAgainForever)
        return drip(socket, answer);
    socket->write(answer.bytes);
    if (answer.then == RawAnswer::Then::Close)
        socket->disconnectFromHost();
}

void RawServer::drip(QTcpSocket *socket, const RawAnswer &answer)
{
    auto *timer = new QTimer(socket);
    const auto at = std::make_shared<qsizetype>(0);
    const auto size = answer.dripSize > 0 ? answer.dripSize : answer.bytes.size();
    connect(timer, &QTimer::timeout, socket, [=] {
        if (!socket->isOpen())
            return timer->stop(); // the client has had enough
        if (socket->bytesToWrite() > mostWaiting)
            return;
        if (socket->bytesToWrite() > 1024 * 1024)
            return; // an endless answer must not fill this process
        socket->write(answer.bytes.mid(*at, size));
        *at += size;
        if (*at < answer.bytes.size())
            return;
        *at = 0;
        if (answer.then == RawAnswer::Then::SendAgainForever)
            return;
        timer->stop();
        if (answer.then == RawAnswer::Then::Close)
            socket->disconnectFromHost();
    });
    timer->start(answer.dripSize > 0 ? answer.dripEvery : std::chrono::milliseconds(0));
}

} // namespace thabat::test

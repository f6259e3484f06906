// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tlsserver.h"

#include <QSslConfiguration>
#include <QSslSocket>

namespace thabat::test {

namespace {

//! Whether @p request is there to its last byte.
bool isWhole(const QByteArray &request)
{
    static const QByteArray length = "\ncontent-length:";
    const auto end = request.indexOf("\r\n\r\n");
    const auto head = request.left(end).toLower();
    const auto at = head.indexOf(length);
    const auto line = at < 0 ? QByteArray("0") : head.mid(at + length.size()).split('\r').first();
    return end >= 0 && request.size() - end - 4 >= line.trimmed().toLongLong();
}

} // namespace

TlsServer::TlsServer(const ServerIdentity &identity, const QByteArray &answer, QObject *parent)
    : QTcpServer(parent)
    , m_identity(identity)
    , m_answer(answer)
{
    if (!listen(QHostAddress::LocalHost))
        qFatal("no free port on 127.0.0.1");
}

QUrl TlsServer::url(const QString &path) const
{
    return QUrl(QStringLiteral("https://127.0.0.1:%1%2").arg(QString::number(serverPort()), path));
}

void TlsServer::incomingConnection(qintptr descriptor)
{
    auto *socket = new QSslSocket(this);
    socket->setSocketDescriptor(descriptor);
    auto tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(m_identity.certificate);
    tls.setPrivateKey(m_identity.key);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket->setSslConfiguration(tls);
    connect(socket, &QIODevice::readyRead, this, [this, socket] {
        m_heard += socket->readAll();
        if (!isWhole(m_heard))
            return;
        socket->write(m_answer);
        socket->disconnectFromHost();
    });
    connect(socket, &QAbstractSocket::disconnected, socket, &QObject::deleteLater);
    socket->startServerEncryption();
}

} // namespace thabat::test

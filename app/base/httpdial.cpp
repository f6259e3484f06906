// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/httpdial.h"

#include <QHostInfo>
#include <QNetworkInterface>
#include <QNetworkProxy>

#include <algorithm>

namespace thabat {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds nextAfter = 250ms; //!< as RFC 8305 proposes

//! The two families by turns, each in the order of the resolver.
QList<QHostAddress> mixed(const QList<QHostAddress> &addresses)
{
    QList<QHostAddress> first;
    QList<QHostAddress> second;
    for (const auto &address : addresses)
        (address.protocol() == addresses.constFirst().protocol() ? first : second) += address;
    QList<QHostAddress> result;
    for (qsizetype i = 0; i < std::max(first.size(), second.size()); ++i)
        result += first.mid(i, 1) + second.mid(i, 1);
    return result;
}

//! Whether any network but the machine's own loop is up.
bool isInANetwork()
{
    const auto all = QNetworkInterface::allInterfaces();
    return std::any_of(all.begin(), all.end(), [](const QNetworkInterface &one) {
        const auto flags = one.flags();
        return flags.testFlag(QNetworkInterface::IsRunning) && !flags.testFlag(QNetworkInterface::IsLoopBack)
            && !one.addressEntries().isEmpty();
    });
}

//! Addresses of the link alone: where clouds hand out credentials to whoever asks (169.254.169.254). A shared
//! profile must not make the desk fetch them.
bool isForbidden(const QHostAddress &address)
{
    bool isV4 = false;
    const QHostAddress plain(address.toIPv4Address(&isV4));
    return address.isLinkLocal() || (isV4 && plain.isLinkLocal());
}

} // namespace

HttpDial::HttpDial(const QUrl &url, quint16 port, QObject *parent)
    : QObject(parent)
    , m_url(url)
    , m_port(port)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(nextAfter);
    connect(&m_patience, &QTimer::timeout, this, &HttpDial::tryNext);
}

HttpDial::~HttpDial()
{
    for (const auto &attempt : m_attempts) {
        if (attempt)
            attempt->disconnect(this);
    }
}

void HttpDial::start()
{
    const QHostAddress literal(m_url.host());
    if (literal.isNull())
        QHostInfo::lookupHost(m_url.host(QUrl::FullyEncoded), this, &HttpDial::lookedUp);
    else
        start({literal});
}

void HttpDial::start(const QList<QHostAddress> &addresses)
{
    m_addresses = mixed(addresses);
    m_addresses.removeIf(isForbidden);
    if (m_addresses.isEmpty())
        return Q_EMIT failed({Error::Code::InvalidInput,
                              tr("%1 is a link-local address, which the desk does not ask.").arg(host()),
                              Trouble::BadAddress});
    tryNext();
}

void HttpDial::lookedUp(const QHostInfo &info)
{
    if (info.error() == QHostInfo::HostNotFound)
        return Q_EMIT failed({Error::Code::Network, tr("The name %1 is not known (DNS).").arg(m_url.host()),
                              Trouble::UnknownHost});
    if (info.addresses().isEmpty() && !isInANetwork())
        return Q_EMIT failed(noNetwork());
    if (info.addresses().isEmpty())
        return Q_EMIT failed({Error::Code::Network,
                              tr("The name %1 cannot be looked up: DNS does not answer.").arg(m_url.host()),
                              Trouble::NameLookup});
    start(info.addresses());
}

void HttpDial::tryNext()
{
    m_patience.stop();
    if (m_next >= m_addresses.size())
        return;
    const auto address = m_addresses.at(m_next++);
    const auto attempt = m_attempts.size();
    m_attempts.push_back(std::make_unique<QSslSocket>());
    ++m_running;
    auto *socket = m_attempts.back().get();
    socket->setProxy(QNetworkProxy::NoProxy); // whatever the environment says
    connect(socket, &QAbstractSocket::connected, this, [this, attempt] {
        won(attempt);
    });
    connect(socket, &QAbstractSocket::errorOccurred, this,
            [this, attempt](QAbstractSocket::SocketError error) {
                lost(attempt, error);
            });
    if (m_next < m_addresses.size())
        m_patience.start();
    socket->connectToHost(address, m_port);
}

void HttpDial::won(size_t attempt)
{
    m_patience.stop();
    m_socket = std::move(m_attempts[attempt]);
    m_socket->disconnect(this);
    for (const auto &other : m_attempts) {
        if (other) {
            other->disconnect(this);
            other->abort();
        }
    }
    Q_EMIT connected();
}

void HttpDial::lost(size_t attempt, QAbstractSocket::SocketError error)
{
    m_attempts[attempt]->disconnect(this);
    --m_running;
    const bool refused = error == QAbstractSocket::ConnectionRefusedError;
    if (refused)
        m_trouble = {Error::Code::Network, tr("%1 refused the connection.").arg(host()), Trouble::Refused};
    else if (!m_trouble && !isInANetwork())
        m_trouble = noNetwork();
    else if (!m_trouble)
        m_trouble = {Error::Code::Network,
                     tr("There is no way to %1: network or host unreachable.").arg(host()),
                     Trouble::Unreachable};
    if (m_next < m_addresses.size())
        return tryNext();
    if (m_running == 0)
        Q_EMIT failed(*m_trouble);
}

Error HttpDial::noNetwork() const
{
    return {Error::Code::Network, tr("There is no way to %1: this machine is in no network.").arg(host()),
            Trouble::NoNetwork};
}

QString HttpDial::host() const
{
    return QStringLiteral("%1:%2").arg(m_url.host(), QString::number(m_port));
}

} // namespace thabat

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QHostAddress>
#include <QObject>
#include <QSslSocket>
#include <QTimer>
#include <QUrl>

#include <memory>
#include <optional>
#include <vector>

class QHostInfo;

namespace thabat {

//! Opens a plain connection to the host of an address.
//!
//! The addresses of the host are tried in turn, the next one while an earlier one still waits: a network that
//! swallows IPv6 must not cost the whole time limit.
class HttpDial : public QObject
{
    Q_OBJECT

public:
    HttpDial(const QUrl &url, quint16 port, QObject *parent);
    ~HttpDial() override;

    void start(); //!< looks the name up first

    //! Tries @p addresses, the host's by whatever way they are known.
    void start(const QList<QHostAddress> &addresses);

    bool knowsAddresses() const { return !m_addresses.isEmpty(); }

    //! The open connection, after connected(); it is the caller's from then on.
    std::unique_ptr<QSslSocket> takeSocket() { return std::move(m_socket); }

Q_SIGNALS:
    void connected();
    void failed(const thabat::Error &error); //!< once, when no address is left

private:
    void lookedUp(const QHostInfo &info);
    void tryNext();
    void won(size_t attempt);
    void lost(size_t attempt, QAbstractSocket::SocketError error);
    Error noNetwork() const;
    QString host() const;

    QUrl m_url;
    quint16 m_port;
    QList<QHostAddress> m_addresses;
    qsizetype m_next = 0;
    std::vector<std::unique_ptr<QSslSocket>> m_attempts;
    size_t m_running = 0;
    std::optional<Error> m_trouble;
    std::unique_ptr<QSslSocket> m_socket;
    QTimer m_patience;
};

} // namespace thabat

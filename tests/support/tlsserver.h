// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/certificates.h"

#include <QTcpServer>
#include <QUrl>

namespace thabat::test {

//! A server on 127.0.0.1 that speaks TLS with the certificate it is given, and sends the same bytes to
//! everyone.
class TlsServer : public QTcpServer
{
    Q_OBJECT

public:
    TlsServer(const ServerIdentity &identity, const QByteArray &answer, QObject *parent = nullptr);

    QUrl url(const QString &path) const;

    //! What came through TLS: a client that does not trust us sends nothing.
    const QByteArray &heard() const { return m_heard; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    ServerIdentity m_identity;
    QByteArray m_answer;
    QByteArray m_heard;
};

} // namespace thabat::test

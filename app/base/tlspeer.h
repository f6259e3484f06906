// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QSslCertificate>

namespace thabat {

//! Looks on while OpenSSL judges the certificate of a server, so that the reason can be told to a person.
//! The verdict stays OpenSSL's.
class TlsPeer
{
public:
    //! @p authorities are trusted besides those that a context knows already.
    explicit TlsPeer(const QList<QSslCertificate> &authorities);

    //! Watches the connections of @p context, an SSL_CTX, which this outlives.
    void watch(void *context);

    //! What the server showed; null without TLS.
    const QSslCertificate &certificate() const { return m_certificate; }

    //! Why the handshake with @p host failed, as one sentence. @p words are what the library says of it.
    Error error(const QString &host, const QString &words) const;

private:
    struct Judge;

    Trouble trouble(const QString &words) const;

    QList<QSslCertificate> m_authorities;
    QSslCertificate m_certificate = QSslCertificate();
    int m_verdict = 0; //!< X509_V_OK, or the first thing that OpenSSL did not like
};

} // namespace thabat

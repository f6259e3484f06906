// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/tlspeer.h"

#include <QCoreApplication>
#include <QDateTime>

#include <openssl/ssl.h>

namespace thabat {

using namespace Qt::StringLiterals;

namespace {

QString sentence(const char *text)
{
    return QCoreApplication::translate("TlsPeer", text);
}

QString dateOf(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-dd"_s);
}

//! Where an SSL_CTX keeps the address of its TlsPeer.
int peerIndex()
{
    static const int index = SSL_CTX_get_ex_new_index(0, nullptr, nullptr, nullptr, nullptr);
    return index;
}

//! Null when there is no sentence for it.
QString explained(Trouble trouble, const QSslCertificate &certificate, const QString &host)
{
    switch (trouble) {
    case Trouble::CertificateExpired:
        return sentence(QT_TRANSLATE_NOOP("TlsPeer", "The certificate of %1 expired on %2."))
            .arg(host, dateOf(certificate.expiryDate()));
    case Trouble::CertificateNotYetValid:
        return sentence(QT_TRANSLATE_NOOP("TlsPeer",
                                          "The certificate of %1 is valid only from %2. Is the clock of "
                                          "this machine right?"))
            .arg(host, dateOf(certificate.effectiveDate()));
    case Trouble::SelfSigned:
        return sentence(QT_TRANSLATE_NOOP("TlsPeer", "The certificate of %1 is signed by itself.")).arg(host);
    case Trouble::UnknownAuthority:
        return sentence(QT_TRANSLATE_NOOP("TlsPeer",
                                          "The certificate of %1 comes from an authority that this machine "
                                          "does not know."))
            .arg(host);
    case Trouble::WrongHost:
        return sentence(QT_TRANSLATE_NOOP("TlsPeer", "The certificate of %1 belongs to another host (%2)."))
            .arg(host, certificate.subjectInfo(QSslCertificate::CommonName).join(u' '));
    case Trouble::WeakCertificate:
        return sentence(QT_TRANSLATE_NOOP("TlsPeer",
                                          "The certificate of %1 is too weak (its key or its signature)."))
            .arg(host);
    case Trouble::NoTls:
        return sentence(QT_TRANSLATE_NOOP("TlsPeer", "%1 does not speak TLS: is it http, not https?"))
            .arg(host);
    default:
        return {};
    }
}

//! OpenSSL tells in words only that the other side does not speak TLS at all.
bool isNoTls(const QString &words)
{
    return words.contains("wrong version number"_L1) || words.contains("packet length too long"_L1)
        || words.contains("http request"_L1) || words.contains("record layer failure"_L1);
}

} // namespace

//! OpenSSL calls this for each certificate of the chain; it takes notes and leaves the verdict alone.
struct TlsPeer::Judge
{
    static int look(int isGood, X509_STORE_CTX *store)
    {
        const auto *ssl =
            static_cast<const SSL *>(X509_STORE_CTX_get_ex_data(store, SSL_get_ex_data_X509_STORE_CTX_idx()));
        if (ssl) {
            auto *peer = static_cast<TlsPeer *>(SSL_CTX_get_ex_data(SSL_get_SSL_CTX(ssl), peerIndex()));
            peer->m_certificate = certificateOf(X509_STORE_CTX_get0_cert(store));
            if (isGood != 1 && peer->m_verdict == X509_V_OK)
                peer->m_verdict = X509_STORE_CTX_get_error(store);
        }
        return isGood;
    }

    static QSslCertificate certificateOf(X509 *certificate)
    {
        unsigned char *bytes = nullptr;
        const int size = certificate ? i2d_X509(certificate, &bytes) : 0;
        const auto der = size > 0 ? QByteArray(reinterpret_cast<const char *>(bytes), size) : QByteArray();
        OPENSSL_free(bytes);
        return QSslCertificate(der, QSsl::Der);
    }
};

TlsPeer::TlsPeer(const QList<QSslCertificate> &authorities)
    : m_authorities(authorities)
{
}

void TlsPeer::watch(void *context)
{
    auto *tls = static_cast<SSL_CTX *>(context);
    for (const auto &authority : m_authorities) {
        const auto der = authority.toDer();
        const auto *bytes = reinterpret_cast<const unsigned char *>(der.constData());
        auto *certificate = d2i_X509(nullptr, &bytes, long(der.size()));
        // The store keeps a reference of its own, and takes nothing twice.
        if (certificate)
            X509_STORE_add_cert(SSL_CTX_get_cert_store(tls), certificate);
        X509_free(certificate);
    }
    SSL_CTX_set_ex_data(tls, peerIndex(), this);
    SSL_CTX_set_verify(tls, SSL_VERIFY_PEER, &Judge::look);
}

Trouble TlsPeer::trouble(const QString &words) const
{
    switch (m_verdict) {
    case X509_V_ERR_CERT_HAS_EXPIRED:
        return Trouble::CertificateExpired;
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return Trouble::CertificateNotYetValid;
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
        return Trouble::SelfSigned;
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    case X509_V_ERR_CERT_UNTRUSTED:
        return Trouble::UnknownAuthority;
    case X509_V_ERR_EE_KEY_TOO_SMALL:
    case X509_V_ERR_CA_KEY_TOO_SMALL:
    case X509_V_ERR_CA_MD_TOO_WEAK:
        return Trouble::WeakCertificate;
    case X509_V_OK:
        break;
    default:
        return Trouble::Tls;
    }
    // OpenSSL was content; whose name it is, libcurl looks at itself.
    if (words.contains("subject name"_L1))
        return Trouble::WrongHost;
    return isNoTls(words) ? Trouble::NoTls : Trouble::Tls;
}

Error TlsPeer::error(const QString &host, const QString &words) const
{
    const auto kind = trouble(words);
    const auto known = explained(kind, m_certificate, host);
    if (!known.isNull())
        return {Error::Code::Network, known, kind};
    return {Error::Code::Network,
            sentence(QT_TRANSLATE_NOOP("TlsPeer", "No secure connection to %1: %2")).arg(host, words),
            Trouble::Tls};
}

} // namespace thabat

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/tlstrust.h"

#include <QCoreApplication>
#include <QFile>
#include <QSslKey>
#include <QSslSocket>
#include <QThreadPool>

#include <algorithm>
#include <memory>

namespace thabat {

using namespace Qt::StringLiterals;

namespace {

constexpr int shortestRsaKey = 2048;
constexpr int shortestEllipticKey = 224;

bool isWeak(const QSslCertificate &certificate)
{
    const auto key = certificate.publicKey();
    const int shortest = key.algorithm() == QSsl::Ec ? shortestEllipticKey : shortestRsaKey;
    const auto text = certificate.toText();
    return (!key.isNull() && key.length() < shortest)
        || text.contains("Signature Algorithm: sha1"_L1, Qt::CaseInsensitive)
        || text.contains("Signature Algorithm: ecdsa-with-SHA1"_L1)
        || text.contains("Signature Algorithm: md5"_L1, Qt::CaseInsensitive);
}

Trouble troubleOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::CertificateExpired:
        return Trouble::CertificateExpired;
    case QSslError::CertificateNotYetValid:
        return Trouble::CertificateNotYetValid;
    case QSslError::HostNameMismatch:
        return Trouble::WrongHost;
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
        return Trouble::SelfSigned;
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return Trouble::UnknownAuthority;
    default:
        return Trouble::Tls;
    }
}

//! Of several errors the one that tells most: what is wrong with a certificate of unknown origin is idle
//! talk, except that it is its own authority.
Trouble worstOf(const QList<QSslError> &errors, const QSslCertificate &certificate)
{
    if (!certificate.isNull() && isWeak(certificate))
        return Trouble::WeakCertificate;
    const auto has = [&](Trouble wanted) {
        return std::any_of(errors.begin(), errors.end(), [&](const QSslError &error) {
            return troubleOf(error.error()) == wanted;
        });
    };
    for (const auto trouble : {Trouble::CertificateExpired, Trouble::CertificateNotYetValid,
                               Trouble::SelfSigned, Trouble::UnknownAuthority, Trouble::WrongHost}) {
        if (has(trouble))
            return trouble;
    }
    return Trouble::Tls;
}

QString sentence(const char *text)
{
    return QCoreApplication::translate("TlsTrust", text);
}

QString dateOf(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-dd"_s);
}

//! Null when there is no sentence for it.
QString explained(Trouble trouble, const QSslCertificate &certificate, const QString &host)
{
    switch (trouble) {
    case Trouble::CertificateExpired:
        return sentence(QT_TRANSLATE_NOOP("TlsTrust", "The certificate of %1 expired on %2."))
            .arg(host, dateOf(certificate.expiryDate()));
    case Trouble::CertificateNotYetValid:
        return sentence(QT_TRANSLATE_NOOP("TlsTrust",
                                          "The certificate of %1 is valid only from %2. Is the clock of "
                                          "this machine right?"))
            .arg(host, dateOf(certificate.effectiveDate()));
    case Trouble::SelfSigned:
        return sentence(QT_TRANSLATE_NOOP("TlsTrust", "The certificate of %1 is signed by itself."))
            .arg(host);
    case Trouble::UnknownAuthority:
        return sentence(QT_TRANSLATE_NOOP("TlsTrust",
                                          "The certificate of %1 comes from an authority that this machine "
                                          "does not know."))
            .arg(host);
    case Trouble::WrongHost:
        return sentence(QT_TRANSLATE_NOOP("TlsTrust", "The certificate of %1 belongs to another host (%2)."))
            .arg(host, certificate.subjectInfo(QSslCertificate::CommonName).join(u' '));
    case Trouble::WeakCertificate:
        return sentence(QT_TRANSLATE_NOOP("TlsTrust",
                                          "The certificate of %1 is too weak (its key or its signature)."))
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

Later<QList<QSslCertificate>> systemAuthorities()
{
    static const auto authorities = [] {
        const auto promise = std::make_shared<QPromise<Result<QList<QSslCertificate>>>>();
        promise->start();
        QThreadPool::globalInstance()->start([promise] {
            QFile bundle(u"/etc/ssl/certs/ca-certificates.crt"_s);
            promise->addResult(bundle.open(QIODevice::ReadOnly)
                                   ? QSslCertificate::fromDevice(&bundle, QSsl::Pem)
                                   : QList<QSslCertificate>());
            promise->finish();
        });
        return promise->future();
    }();
    return authorities;
}

QSslConfiguration tlsTrusting(const QList<QSslCertificate> &authorities)
{
    auto configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(authorities);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    return configuration;
}

Error tlsError(const QSslSocket &socket, const QString &host)
{
    const auto errors = socket.sslHandshakeErrors();
    const auto certificate = socket.peerCertificate();
    const auto trouble =
        errors.isEmpty() && certificate.isNull() ? Trouble::Tls : worstOf(errors, certificate);
    if (const auto text = explained(trouble, certificate, host); !text.isNull())
        return {Error::Code::Network, text, trouble};
    const auto words = socket.errorString();
    if (isNoTls(words))
        return {Error::Code::Network,
                sentence(QT_TRANSLATE_NOOP("TlsTrust", "%1 does not speak TLS: is it http, not https?"))
                    .arg(host),
                Trouble::NoTls};
    return {Error::Code::Network,
            sentence(QT_TRANSLATE_NOOP("TlsTrust", "No secure connection to %1: %2")).arg(host, words),
            Trouble::Tls};
}

} // namespace thabat

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QSslCertificate>
#include <QSslKey>
#include <QTemporaryDir>

namespace thabat::test {

//! A certificate of a server with its key.
struct ServerIdentity
{
    QSslCertificate certificate = QSslCertificate();
    QSslKey key = QSslKey();
};

//! What a certificate shall be like; as it stands, a good one for 127.0.0.1.
struct CertificateWish
{
    QString names = QStringLiteral("IP:127.0.0.1,DNS:localhost");
    QDateTime begins = QDateTime::currentDateTimeUtc().addDays(-1);
    QDateTime ends = QDateTime::currentDateTimeUtc().addDays(365);
    QString newKey = QStringLiteral("ec"); //!< or "rsa:1024"
    QString digest = QStringLiteral("sha256");
    bool signsItself = false;
};

//! A certificate authority of the test's own, good or bad, made by the openssl program while the test runs,
//! so that no key lies in the repository.
class Certificates
{
public:
    Certificates();

    //! False when there is no openssl program: then a test says so and skips.
    bool areThere() const { return !m_authority.isNull(); }
    const QSslCertificate &authority() const { return m_authority; }
    QString authorityFile() const { return m_folder.filePath(QStringLiteral("ca.pem")); }

    //! Puts the authority where OpenSSL would look for it if @p folder were a folder of authorities.
    bool plantAuthorityIn(const QString &folder) const;

    ServerIdentity issue(const CertificateWish &wish = {});

    //! The file of what was issued last: ".pem" or ".key", for programs.
    QString lastFile(const char *ending) const;

private:
    bool run(const QStringList &arguments) const;

    QTemporaryDir m_folder;
    QSslCertificate m_authority;
    int m_issued = 0;
};

} // namespace thabat::test

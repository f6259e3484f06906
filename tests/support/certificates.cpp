// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/certificates.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace thabat::test {

namespace {

constexpr auto settings = R"([ca]
default_ca = own
[own]
dir = .
database = index.txt
serial = serial
new_certs_dir = .
default_md = sha256
policy = any
unique_subject = no
copy_extensions = copy
[any]
commonName = supplied
)";

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(path));
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString openSslTime(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyyMMddHHmmss'Z'"_s);
}

QStringList newKey(const QString &kind)
{
    QStringList words{u"-newkey"_s, kind};
    if (kind == u"ec"_s)
        words += {u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s};
    return words;
}

} // namespace

Certificates::Certificates()
{
    if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
        return;
    write(m_folder.filePath(u"ca.conf"_s), settings);
    write(m_folder.filePath(u"index.txt"_s), {});
    write(m_folder.filePath(u"serial"_s), "01\n");
    const bool made =
        run(QStringList{u"req"_s, u"-x509"_s} + newKey(u"ec"_s)
            + QStringList{u"-nodes"_s, u"-days"_s, u"3650"_s, u"-subj"_s, u"/CN=Thabat test authority"_s,
                          u"-keyout"_s, u"ca.key"_s, u"-out"_s, u"ca.pem"_s});
    if (made)
        m_authority = QSslCertificate(read(authorityFile()));
}

ServerIdentity Certificates::issue(const CertificateWish &wish)
{
    ++m_issued;
    const auto file = [this](const char *ending) {
        return lastFile(ending);
    };
    const bool asked = run(QStringList{u"req"_s, u"-new"_s} + newKey(wish.newKey)
                           + QStringList{u"-nodes"_s, u"-subj"_s, u"/CN=a server"_s, u"-addext"_s,
                                         u"subjectAltName="_s + wish.names, u"-keyout"_s, file(".key"),
                                         u"-out"_s, file(".csr")});
    const auto signer = wish.signsItself ? QStringList{u"-selfsign"_s, u"-keyfile"_s, file(".key")}
                                         : QStringList{u"-cert"_s, u"ca.pem"_s, u"-keyfile"_s, u"ca.key"_s};
    const bool issued = asked
        && run(QStringList{u"ca"_s, u"-batch"_s, u"-notext"_s, u"-config"_s, u"ca.conf"_s, u"-md"_s,
                           wish.digest}
               + signer
               + QStringList{u"-startdate"_s, openSslTime(wish.begins), u"-enddate"_s, openSslTime(wish.ends),
                             u"-in"_s, file(".csr"), u"-out"_s, file(".pem")});
    if (!issued)
        qFatal("openssl could not make a certificate");
    const auto algorithm = wish.newKey == u"ec"_s ? QSsl::Ec : QSsl::Rsa;
    return {QSslCertificate(read(file(".pem"))), QSslKey(read(file(".key")), algorithm)};
}

bool Certificates::plantAuthorityIn(const QString &folder) const
{
    return QDir().mkpath(folder) && QFile::copy(authorityFile(), folder + u"/ca.pem"_s)
        && run({u"rehash"_s, folder});
}

QString Certificates::lastFile(const char *ending) const
{
    return m_folder.filePath(u"server%1"_s.arg(m_issued) + QString::fromLatin1(ending));
}

bool Certificates::run(const QStringList &arguments) const
{
    QProcess openssl;
    openssl.setWorkingDirectory(m_folder.path());
    openssl.start(u"openssl"_s, arguments);
    if (!openssl.waitForFinished(20000) || openssl.exitCode() != 0) {
        std::fputs(openssl.readAllStandardError().constData(), stderr);
        return false;
    }
    return true;
}

} // namespace thabat::test

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/http.h"

#include "app/base/httptransfer.h"

#include <QFile>

namespace thabat {

Result<QList<QSslCertificate>> readAuthorities(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Io, HttpClient::tr("Cannot read %1: %2").arg(path, file.errorString())};
    const auto authorities = QSslCertificate::fromDevice(&file, QSsl::Pem);
    if (authorities.isEmpty())
        return Error{Error::Code::InvalidInput, HttpClient::tr("There is no certificate in %1.").arg(path)};
    return authorities;
}

HttpClient::HttpClient(QObject *parent, const QList<QSslCertificate> &authorities)
    : QObject(parent)
    , m_loop(std::make_unique<TransferLoop>())
    , m_authorities(authorities)
{
}

HttpClient::~HttpClient()
{
    // They take themselves out of the loop, which would otherwise be gone first.
    qDeleteAll(findChildren<HttpTransfer *>(Qt::FindDirectChildrenOnly));
}

Later<HttpResponse> HttpClient::send(const HttpRequest &request)
{
    const auto scheme = request.url.scheme();
    const bool web = scheme == QStringLiteral("http") || scheme == QStringLiteral("https");
    if (!web || request.url.host().isEmpty())
        return answered<HttpResponse>(
            Error{Error::Code::InvalidInput,
                  tr("“%1” is not an http or https address.").arg(request.url.toDisplayString()),
                  Trouble::BadAddress});
    return (new HttpTransfer(request, m_authorities, *m_loop, this))->answer();
}

} // namespace thabat

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/http.h"

#include "app/base/httponce.h"
#include "app/base/httpreply.h"

#include <QFile>
#include <QNetworkProxy>
#include <QSslConfiguration>

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
    , m_authorities(authorities)
{
    m_network.setProxy(QNetworkProxy::NoProxy);
    m_network.setAutoDeleteReplies(false);
}

HttpClient::~HttpClient()
{
    // They own replies that the manager would otherwise delete first.
    qDeleteAll(findChildren<HttpReply *>(Qt::FindDirectChildrenOnly));
}

Later<HttpResponse> HttpClient::send(const HttpRequest &request)
{
    const auto scheme = request.url.scheme();
    const bool web = scheme == QStringLiteral("http") || scheme == QStringLiteral("https");
    if (!web || request.url.host().isEmpty())
        return answered<HttpResponse>(
            Error{Error::Code::InvalidInput,
                  tr("“%1” is not an http or https address.").arg(request.url.toDisplayString())});

    if (request.method != "GET" && request.method != "HEAD")
        return (new HttpOnce(request, m_authorities, this))->answer();
    QNetworkRequest out(request.url);
    out.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    out.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    if (!m_authorities.isEmpty()) {
        auto tls = out.sslConfiguration();
        tls.addCaCertificates(m_authorities);
        out.setSslConfiguration(tls);
    }
    for (const auto &[name, value] : request.headers)
        out.setRawHeader(name, value);
    auto *reply = m_network.sendCustomRequest(out, request.method, request.body);
    return (new HttpReply(reply, request, this))->answer();
}

} // namespace thabat

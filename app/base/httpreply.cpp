// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/httpreply.h"

#include <QSslConfiguration>
#include <QTimer>

namespace thabat {

HttpReply::HttpReply(QNetworkReply *reply, const HttpRequest &request, QObject *parent)
    : QObject(parent)
    , m_reply(reply)
    , m_bodyLimit(request.bodyLimit)
    , m_host(request.url.host() + u':'
             + QString::number(request.url.port(request.url.scheme().size() == 5 ? 443 : 80)))
{
    m_timer.start();
    m_promise.start();
    m_reply->setReadBufferSize(64 * 1024);
    connect(m_reply.get(), &QIODevice::readyRead, this, &HttpReply::readMore);
    connect(m_reply.get(), &QNetworkReply::finished, this, &HttpReply::finished);
    const auto deadline = request.deadline;
    QTimer::singleShot(deadline, this, [this, deadline] {
        end(Error{Error::Code::Timeout,
                  tr("No complete answer from %1 within %2 s.")
                      .arg(m_host, QString::number(double(deadline.count()) / 1000))});
    });
}

HttpReply::~HttpReply()
{
    if (!m_promise.future().isFinished())
        m_promise.future().cancel();
}

void HttpReply::readMore()
{
    m_body += m_reply->readAll();
    if (m_body.size() > m_bodyLimit)
        end(Error{Error::Code::Network,
                  tr("The answer of %1 is larger than %2 bytes.").arg(m_host, QString::number(m_bodyLimit))});
}

void HttpReply::finished()
{
    if (m_promise.future().isFinished())
        return;
    readMore();
    if (m_promise.future().isFinished())
        return;
    const auto status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto error = m_reply->error();
    // Qt turns a status from 400 on into an error; any other error means that the answer is not whole.
    const bool serverSpoke = (status > 0 && error == QNetworkReply::NoError)
        || (status >= 400
            && (error >= QNetworkReply::ContentAccessDenied
                || error == QNetworkReply::ProxyAuthenticationRequiredError));
    if (!serverSpoke)
        return end(networkError());
    HttpResponse response;
    response.status = status;
    response.contentType = m_reply->rawHeader("Content-Type");
    response.body = m_body;
    response.redirectTo = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    response.elapsed = std::chrono::milliseconds(m_timer.elapsed());
    response.certificateEnds = m_reply->sslConfiguration().peerCertificate().expiryDate();
    end(response);
}

Error HttpReply::networkError() const
{
    switch (m_reply->error()) {
    case QNetworkReply::ConnectionRefusedError:
        return {Error::Code::Network, tr("%1 refused the connection.").arg(m_host)};
    case QNetworkReply::HostNotFoundError:
        return {Error::Code::Network, tr("The name %1 is not known (DNS).").arg(m_host)};
    case QNetworkReply::SslHandshakeFailedError:
        return {Error::Code::Network,
                tr("The certificate of %1 was not accepted: %2").arg(m_host, m_reply->errorString())};
    case QNetworkReply::RemoteHostClosedError:
        return {Error::Code::Network,
                tr("%1 closed the connection before the answer was complete.").arg(m_host)};
    default:
        return {Error::Code::Network, tr("No answer from %1: %2").arg(m_host, m_reply->errorString())};
    }
}

void HttpReply::end(Result<HttpResponse> result)
{
    if (m_promise.future().isFinished())
        return;
    m_promise.addResult(std::move(result));
    m_promise.finish();
    disconnect(m_reply.get(), nullptr, this, nullptr);
    m_reply->abort();
    deleteLater();
}

} // namespace thabat

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/httponce.h"

#include <QNetworkProxy>
#include <QTimer>

namespace thabat {

using namespace Qt::StringLiterals;

namespace {

bool hasLineBreak(const QByteArray &text)
{
    return text.contains('\r') || text.contains('\n') || text.contains('\0');
}

} // namespace

HttpOnce::HttpOnce(const HttpRequest &request, const QList<QSslCertificate> &authorities, QObject *parent)
    : QObject(parent)
    , m_request(request)
{
    if (!authorities.isEmpty()) {
        auto tls = m_socket.sslConfiguration();
        tls.addCaCertificates(authorities);
        m_socket.setSslConfiguration(tls);
    }
    m_timer.start();
    m_promise.start();
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_socket.setReadBufferSize(64 * 1024);
    connect(&m_socket, &QIODevice::readyRead, this, &HttpOnce::read);
    connect(&m_socket, &QAbstractSocket::disconnected, this, &HttpOnce::closed);
    connect(&m_socket, &QAbstractSocket::errorOccurred, this, &HttpOnce::failed);
    const auto deadline = request.deadline;
    QTimer::singleShot(deadline, this, [this, deadline] {
        end(Error{Error::Code::Timeout,
                  tr("No complete answer from %1 within %2 s.")
                      .arg(host(), QString::number(double(deadline.count()) / 1000))});
    });
    // Later, so that the caller has the answer in hand before anything can fail.
    QMetaObject::invokeMethod(this, &HttpOnce::open, Qt::QueuedConnection);
}

HttpOnce::~HttpOnce()
{
    m_socket.disconnect(this);
    if (!m_promise.future().isFinished())
        m_promise.future().cancel();
}

void HttpOnce::open()
{
    bool good = !hasLineBreak(m_request.method) && !m_request.method.contains(' ');
    for (const auto &[name, value] : m_request.headers)
        good = good && !hasLineBreak(name) && !hasLineBreak(value);
    if (!good)
        return end(Error{Error::Code::InvalidInput, tr("A header of the request contains a line break.")});
    const auto name = m_request.url.host(QUrl::FullyEncoded);
    if (m_request.url.scheme() == u"https") {
        connect(&m_socket, &QSslSocket::encrypted, this, &HttpOnce::send);
        m_socket.connectToHostEncrypted(name, quint16(m_request.url.port(443)));
    } else {
        connect(&m_socket, &QAbstractSocket::connected, this, &HttpOnce::send);
        m_socket.connectToHost(name, quint16(m_request.url.port(80)));
    }
}

void HttpOnce::send()
{
    m_sent = true;
    m_socket.write(head() + m_request.body);
}

QByteArray HttpOnce::head() const
{
    const auto &url = m_request.url;
    auto path = url.path(QUrl::FullyEncoded).toLatin1();
    if (url.hasQuery())
        path += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    auto name = url.host(QUrl::FullyEncoded).toLatin1();
    if (name.contains(':'))
        name = '[' + name + ']';
    if (url.port() > 0)
        name += ':' + QByteArray::number(url.port());
    QByteArray out = m_request.method + ' ' + (path.startsWith('/') ? path : '/' + path)
        + " HTTP/1.1\r\nHost: " + name
        + "\r\nConnection: close\r\nAccept-Encoding: identity\r\nUser-Agent: thabat\r\nContent-Length: "
        + QByteArray::number(m_request.body.size()) + "\r\n";
    for (const auto &[field, value] : m_request.headers)
        out += field + ": " + value + "\r\n";
    return out + "\r\n";
}

void HttpOnce::read()
{
    while (m_socket.bytesAvailable() > 0) {
        const auto state = m_answer.add(m_socket.readAll());
        if (m_answer.size() > m_request.bodyLimit + 64 * 1024 || m_answer.body().size() > m_request.bodyLimit)
            return end(Error{Error::Code::Network,
                             tr("The answer of %1 is larger than %2 bytes.")
                                 .arg(host(), QString::number(m_request.bodyLimit))});
        if (state == HttpAnswer::State::Complete)
            return whole();
        if (state == HttpAnswer::State::Broken)
            return end(Error{Error::Code::Network, tr("%1 does not answer in HTTP.").arg(host())});
    }
}

void HttpOnce::closed()
{
    read();
    if (m_promise.future().isFinished())
        return;
    if (m_answer.connectionClosed() == HttpAnswer::State::Complete)
        whole();
    else
        end(Error{Error::Code::Network,
                  tr("%1 closed the connection before the answer was complete.").arg(host())});
}

void HttpOnce::failed(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::RemoteHostClosedError:
        if (m_sent)
            return closed();
        return end(Error{Error::Code::Network,
                         tr("%1 closed the connection before the answer was complete.").arg(host())});
    case QAbstractSocket::ConnectionRefusedError:
        return end(Error{Error::Code::Network, tr("%1 refused the connection.").arg(host())});
    case QAbstractSocket::HostNotFoundError:
        return end(Error{Error::Code::Network, tr("The name %1 is not known (DNS).").arg(host())});
    case QAbstractSocket::SslHandshakeFailedError:
        return end(
            Error{Error::Code::Network,
                  tr("The certificate of %1 was not accepted: %2").arg(host(), m_socket.errorString())});
    default:
        return end(
            Error{Error::Code::Network, tr("No answer from %1: %2").arg(host(), m_socket.errorString())});
    }
}

void HttpOnce::whole()
{
    HttpResponse response;
    response.status = m_answer.status();
    response.contentType = m_answer.header("content-type");
    response.body = m_answer.body();
    if (const auto location = m_answer.header("location"); !location.isEmpty())
        response.redirectTo = m_request.url.resolved(QUrl(QString::fromUtf8(location)));
    response.elapsed = std::chrono::milliseconds(m_timer.elapsed());
    response.certificateEnds = m_socket.peerCertificate().expiryDate();
    end(response);
}

void HttpOnce::end(const Result<HttpResponse> &result)
{
    if (m_promise.future().isFinished())
        return;
    if (m_request.neverSent)
        *m_request.neverSent = !m_sent;
    m_socket.disconnect(this);
    m_promise.addResult(result);
    m_promise.finish();
    m_socket.abort();
    deleteLater();
}

QString HttpOnce::host() const
{
    const int usual = m_request.url.scheme() == u"https" ? 443 : 80;
    return u"%1:%2"_s.arg(m_request.url.host(), QString::number(m_request.url.port(usual)));
}

} // namespace thabat

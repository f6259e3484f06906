// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/httponce.h"

#include "app/base/tlstrust.h"

#include <QTimer>

namespace thabat {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestPiece = 64 * 1024; //!< read at once, so that the event loop is never busy for long

bool hasLineBreak(const QByteArray &text)
{
    return text.contains('\r') || text.contains('\n') || text.contains('\0');
}

} // namespace

HttpOnce::HttpOnce(const HttpRequest &request, const QList<QSslCertificate> &authorities, QObject *parent)
    : QObject(parent)
    , m_request(request)
    , m_authorities(authorities)
    , m_dial(request.url, port(), nullptr)
    , m_answer(request.method == "HEAD" ? HttpAnswer::Body::None : HttpAnswer::Body::Expected)
{
    m_timer.start();
    m_promise.start();
    connect(&m_dial, &HttpDial::connected, this, &HttpOnce::dialled);
    connect(&m_dial, &HttpDial::failed, this, [this](const Error &error) {
        end(error);
    });
    QTimer::singleShot(request.deadline, this, &HttpOnce::tooLate);
    // Later, so that the caller has the answer in hand before anything can fail.
    QMetaObject::invokeMethod(this, &HttpOnce::open, Qt::QueuedConnection);
}

HttpOnce::~HttpOnce()
{
    if (m_socket)
        m_socket->disconnect(this);
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
    m_dial.start();
}

void HttpOnce::dialled()
{
    m_socket = m_dial.takeSocket();
    m_socket->setReadBufferSize(largestPiece);
    connect(m_socket.get(), &QIODevice::readyRead, this, &HttpOnce::read);
    connect(m_socket.get(), &QAbstractSocket::disconnected, this, &HttpOnce::closed);
    connect(m_socket.get(), &QAbstractSocket::errorOccurred, this, &HttpOnce::failed);
    if (!isSecure())
        return send();
    whenDone(systemAuthorities(), this, [this](const Result<QList<QSslCertificate>> &system) {
        if (system && !m_promise.future().isFinished())
            secure(*system);
    });
}

void HttpOnce::secure(const QList<QSslCertificate> &system)
{
    m_socket->setSslConfiguration(tlsTrusting(system + m_authorities));
    m_socket->setPeerVerifyName(m_request.url.host(QUrl::FullyEncoded));
    connect(m_socket.get(), &QSslSocket::encrypted, this, &HttpOnce::send);
    m_socket->startClientEncryption();
}

void HttpOnce::send()
{
    m_sent = true;
    m_socket->write(head() + m_request.body);
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
    const bool mayHaveBody = m_request.method != "GET" && m_request.method != "HEAD";
    const bool saysLength = mayHaveBody || !m_request.body.isEmpty();
    QByteArray out = m_request.method + ' ' + (path.startsWith('/') ? path : '/' + path)
        + " HTTP/1.1\r\nHost: " + name
        + "\r\nConnection: close\r\nAccept-Encoding: identity\r\nUser-Agent: thabat\r\n";
    if (saysLength)
        out += "Content-Length: " + QByteArray::number(m_request.body.size()) + "\r\n";
    for (const auto &[field, value] : m_request.headers)
        out += field + ": " + value + "\r\n";
    return out + "\r\n";
}

void HttpOnce::read()
{
    if (!m_sent)
        return; // what comes before the handshake is the handshake's
    while (m_socket->bytesAvailable() > 0) {
        const auto bytes = m_socket->read(largestPiece);
        if (m_lastByte < 0 && bytes.startsWith("\x15\x03"))
            return fail(Trouble::WantsTls, tr("%1 speaks TLS: is it https, not http?").arg(host()));
        m_lastByte = m_timer.elapsed();
        const auto state = m_answer.add(bytes);
        if (state == HttpAnswer::State::HeadTooLarge)
            return fail(Trouble::HeadTooLarge, tr("The headers of %1 are too large.").arg(host()));
        if (state == HttpAnswer::State::Broken)
            return fail(Trouble::NotHttp, tr("%1 does not answer in HTTP.").arg(host()));
        const auto limit = m_request.bodyLimit;
        if (m_answer.announced() > limit || m_answer.body().size() > limit
            || m_answer.size() > limit + largestPiece)
            return tooLarge();
        if (state == HttpAnswer::State::Complete)
            return whole();
    }
}

void HttpOnce::tooLarge()
{
    if (m_answer.status() >= 300)
        return whole();
    fail(Trouble::TooLarge,
         tr("The answer of %1 is larger than %2 bytes.").arg(host(), QString::number(m_request.bodyLimit)));
}

void HttpOnce::closed()
{
    read();
    if (m_promise.future().isFinished())
        return;
    if (m_sent && m_answer.connectionClosed() == HttpAnswer::State::Complete)
        whole();
    else
        fail(Trouble::Cut, tr("%1 closed the connection before the answer was complete.").arg(host()));
}

void HttpOnce::failed(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::RemoteHostClosedError:
        return closed();
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return end(tlsError(*m_socket, host()));
    default:
        return fail(Trouble::Other, tr("No answer from %1: %2").arg(host(), m_socket->errorString()));
    }
}

HttpOnce::Stage HttpOnce::stage() const
{
    if (!m_socket)
        return m_dial.knowsAddresses() ? Stage::Connecting : Stage::LookingUp;
    if (!m_sent)
        return Stage::Securing;
    return m_lastByte < 0 ? Stage::Waiting : Stage::Reading;
}

//! Where the time went.
void HttpOnce::tooLate()
{
    const auto deadline = m_request.deadline.count();
    const auto late = [&](Trouble trouble, const QString &sentence) {
        const auto seconds = QString::number(double(deadline) / 1000);
        end(Error{Error::Code::Timeout, sentence.arg(host(), seconds), trouble});
    };
    switch (stage()) {
    case Stage::LookingUp:
        return late(Trouble::NameLookup, tr("The name of %1 was not found within %2 s (DNS)."));
    case Stage::Connecting:
        return late(Trouble::ConnectTimeout, tr("No connection to %1 within %2 s."));
    case Stage::Securing:
        return late(Trouble::TlsTimeout, tr("No secure connection to %1 within %2 s (TLS)."));
    case Stage::Waiting:
        return late(Trouble::Silent, tr("%1 takes connections but did not answer within %2 s."));
    case Stage::Reading:
        break;
    }
    if (m_lastByte < deadline / 2)
        return late(Trouble::Stalled, tr("%1 stopped in the middle of its answer; waited %2 s."));
    late(Trouble::Slow, tr("%1 answers too slowly: not complete within %2 s."));
}

void HttpOnce::whole()
{
    const auto encoding = m_answer.header("content-encoding").toLower();
    const bool tooMuch = m_answer.announced() > m_request.bodyLimit
        || m_answer.body().size() > m_request.bodyLimit
        || m_answer.size() > m_request.bodyLimit + largestPiece;
    if (!encoding.isEmpty() && encoding != "identity" && !m_answer.body().isEmpty() && !tooMuch)
        return fail(Trouble::Compressed,
                    tr("The answer of %1 is compressed, which was not asked for.").arg(host()));
    HttpResponse response;
    response.status = m_answer.status();
    response.contentType = m_answer.header("content-type");
    response.bodyDropped = tooMuch;
    if (!tooMuch)
        response.body = m_answer.body();
    if (const auto location = m_answer.header("location"); !location.isEmpty())
        response.redirectTo = m_request.url.resolved(QUrl(QString::fromUtf8(location)));
    response.retryAfter = m_answer.header("retry-after");
    response.elapsed = std::chrono::milliseconds(m_timer.elapsed());
    response.certificateEnds = m_socket->peerCertificate().expiryDate();
    end(response);
}

void HttpOnce::fail(Trouble trouble, const QString &message)
{
    end(Error{Error::Code::Network, message, trouble});
}

void HttpOnce::end(const Result<HttpResponse> &result)
{
    if (m_promise.future().isFinished())
        return;
    if (m_request.neverSent)
        *m_request.neverSent = !m_sent;
    m_dial.disconnect(this);
    m_promise.addResult(result);
    m_promise.finish();
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
    }
    deleteLater();
}

QString HttpOnce::host() const
{
    return u"%1:%2"_s.arg(m_request.url.host(), QString::number(port()));
}

} // namespace thabat

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/httptransfer.h"

#include "app/base/linklocal.h"

#include <QHostAddress>
#include <QHostInfo>
#include <QNetworkInterface>
#include <QTimer>

#include <algorithm>
#include <cerrno>
#include <sys/socket.h>

namespace thabat {

using namespace Qt::StringLiterals;

namespace {

//! Where Debian keeps the certificate authorities that everybody trusts.
constexpr auto systemAuthorities = "/etc/ssl/certs/ca-certificates.crt";

constexpr long nextAddressAfter = 250; //!< milliseconds, as RFC 8305 proposes

//! Whether any network but the machine's own loop is up.
bool isInANetwork()
{
    const auto all = QNetworkInterface::allInterfaces();
    return std::any_of(all.begin(), all.end(), [](const QNetworkInterface &one) {
        const auto flags = one.flags();
        return flags.testFlag(QNetworkInterface::IsRunning) && !flags.testFlag(QNetworkInterface::IsLoopBack)
            && !one.addressEntries().isEmpty();
    });
}

bool hasLineBreak(const QByteArray &text)
{
    return text.contains('\r') || text.contains('\n') || text.contains('\0');
}

bool canBeSent(const HttpRequest &request)
{
    return !hasLineBreak(request.method) && !request.method.contains(' ')
        && std::none_of(request.headers.begin(), request.headers.end(), [](const auto &header) {
               return hasLineBreak(header.first) || hasLineBreak(header.second);
           });
}

} // namespace

HttpTransfer::HttpTransfer(const HttpRequest &request, const QList<QSslCertificate> &authorities,
                           TransferLoop &loop, QObject *parent)
    : QObject(parent)
    , m_request(request)
    , m_loop(loop)
    , m_curl(curl_easy_init())
    , m_peer(authorities)
{
    m_timer.start();
    m_promise.start();
    start();
}

void HttpTransfer::start()
{
    if (!m_curl)
        return end(Error{Error::Code::Io, tr("There is not enough memory for a request.")});
    if (!canBeSent(m_request)) {
        if (m_request.neverSent)
            *m_request.neverSent = true;
        return end(Error{Error::Code::InvalidInput, tr("A header of the request contains a line break.")});
    }
    setUp();
    m_loop.add(m_curl, [this](CURLcode code) {
        ended(code);
    });
}

HttpTransfer::~HttpTransfer()
{
    if (m_curl) {
        m_loop.remove(m_curl);
        curl_easy_cleanup(m_curl);
    }
    curl_slist_free_all(m_headers);
    if (!m_promise.future().isFinished())
        m_promise.future().cancel();
}

void HttpTransfer::setUp()
{
    const auto url = m_request.url.toEncoded(QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    set(CURLOPT_URL, url.constData());
    set(CURLOPT_PROTOCOLS_STR, "http,https");
    set(CURLOPT_PROXY, ""); // whatever the environment says
    set(CURLOPT_FOLLOWLOCATION, 0L);
    set(CURLOPT_HTTP_VERSION, long(CURL_HTTP_VERSION_1_1));
    set(CURLOPT_HTTP09_ALLOWED, 1L); // to see, and refuse, what is not HTTP
    set(CURLOPT_FRESH_CONNECT, 1L);
    set(CURLOPT_FORBID_REUSE, 1L);
    set(CURLOPT_TIMEOUT_MS, long(m_request.deadline.count()));
    set(CURLOPT_CONNECTTIMEOUT_MS, long(m_request.deadline.count()));
    set(CURLOPT_HAPPY_EYEBALLS_TIMEOUT_MS, nextAddressAfter);
    set(CURLOPT_DNS_CACHE_TIMEOUT, 0L);
    set(CURLOPT_QUICK_EXIT, 1L); // never wait for a thread that waits for DNS
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_OPENSOCKETFUNCTION, &HttpTransfer::open);
    set(CURLOPT_OPENSOCKETDATA, this);
    set(CURLOPT_ERRORBUFFER, m_words.data());
    set(CURLOPT_HEADERFUNCTION, &HttpTransfer::takeHead);
    set(CURLOPT_HEADERDATA, this);
    set(CURLOPT_WRITEFUNCTION, &HttpTransfer::takeBody);
    set(CURLOPT_WRITEDATA, this);
    setMethod();
    setHeaders();
    setTls();
}

void HttpTransfer::setMethod()
{
    if (m_request.method == "HEAD")
        return set(CURLOPT_NOBODY, 1L);
    if (m_request.method == "GET" && m_request.body.isEmpty())
        return set(CURLOPT_HTTPGET, 1L);
    set(CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(m_request.body.size()));
    set(CURLOPT_POSTFIELDS, m_request.body.constData());
    set(CURLOPT_CUSTOMREQUEST, m_request.method.constData());
}

void HttpTransfer::setHeaders()
{
    const auto add = [this](const QByteArray &line) {
        m_headers = curl_slist_append(m_headers, line.constData());
    };
    add("Accept-Encoding: identity");
    add("User-Agent: thabat");
    add("Expect:");
    const auto says = [this](const QByteArray &name) {
        return std::any_of(m_request.headers.begin(), m_request.headers.end(), [&](const auto &header) {
            return header.first.compare(name, Qt::CaseInsensitive) == 0;
        });
    };
    for (const auto *name : {"Accept", "Content-Type"}) {
        if (!says(name))
            add(QByteArray(name) + ':'); // no words of libcurl's own
    }
    for (const auto &[name, value] : m_request.headers)
        add(value.isEmpty() ? name + ';' : name + ": " + value);
    set(CURLOPT_HTTPHEADER, m_headers);
}

//! Who is trusted is said here and nowhere else: a folder or a variable that somebody else can write to must
//! not decide whom the desk believes.
void HttpTransfer::setTls()
{
    set(CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    set(CURLOPT_CAPATH, static_cast<const char *>(nullptr));
    set(CURLOPT_CAINFO, systemAuthorities); // read once for all transfers of a loop
    set(CURLOPT_SSL_CTX_FUNCTION, &HttpTransfer::watchTls);
    set(CURLOPT_SSL_CTX_DATA, this);
}

CURLcode HttpTransfer::watchTls(CURL *, void *context, void *self)
{
    auto &transfer = *static_cast<HttpTransfer *>(self);
    transfer.m_isSecuring = true;
    transfer.m_peer.watch(context);
    return CURLE_OK;
}

curl_socket_t HttpTransfer::open(void *self, curlsocktype, curl_sockaddr *address)
{
    if (!isLinkLocal(QHostAddress(&address->addr)))
        return ::socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
    static_cast<HttpTransfer *>(self)->m_stopped = Trouble::BadAddress;
    return CURL_SOCKET_BAD;
}

//! Always false: what is returned to libcurl must not be the size it gave.
bool HttpTransfer::stop(Trouble trouble)
{
    m_stopped = trouble;
    return false;
}

size_t HttpTransfer::takeHead(char *bytes, size_t, size_t size, void *self)
{
    auto &transfer = *static_cast<HttpTransfer *>(self);
    transfer.m_lastByte = transfer.m_timer.elapsed();
    const auto trouble = transfer.m_head.take(QByteArray(bytes, qsizetype(size)));
    if (trouble != Trouble::None)
        return transfer.stop(trouble);
    const bool isTold = transfer.m_head.status() > 0 && transfer.m_request.method != "HEAD";
    if (isTold && transfer.m_head.announced() > transfer.m_request.bodyLimit)
        return transfer.stop(Trouble::TooLarge);
    return size;
}

size_t HttpTransfer::takeBody(char *bytes, size_t, size_t size, void *self)
{
    auto &transfer = *static_cast<HttpTransfer *>(self);
    const QByteArray piece(bytes, qsizetype(size));
    transfer.m_lastByte = transfer.m_timer.elapsed();
    if (transfer.m_head.status() == 0)
        return transfer.stop(piece.startsWith("\x15\x03") ? Trouble::WantsTls : Trouble::NotHttp);
    const auto needed = transfer.m_body.size() + piece.size();
    if (needed > transfer.m_request.bodyLimit) {
        transfer.m_body = {};
        return transfer.stop(Trouble::TooLarge);
    }
    if (needed > transfer.m_body.capacity()) // more than the limit is never kept
        transfer.m_body.reserve(qsizetype(std::min<qint64>(2 * needed, transfer.m_request.bodyLimit)));
    transfer.m_body += piece;
    return size;
}

void HttpTransfer::ended(CURLcode code)
{
    curl_off_t sent = 0;
    curl_easy_getinfo(m_curl, CURLINFO_PRETRANSFER_TIME_T, &sent);
    if (m_request.neverSent)
        *m_request.neverSent = sent == 0;
    if (code == CURLE_COULDNT_RESOLVE_HOST && isInANetwork())
        return askWhyNameIsUnknown();
    end(resultOf(code));
}

//! libcurl does not tell a name that nobody has from a DNS that does not answer; the first is the service's
//! trouble and the second ours.
void HttpTransfer::askWhyNameIsUnknown()
{
    const auto left = std::max<qint64>(m_request.deadline.count() - m_timer.elapsed(), 0);
    QTimer::singleShot(std::chrono::milliseconds(left), this, [this] {
        end(network(Trouble::NameLookup));
    });
    QHostInfo::lookupHost(m_request.url.host(QUrl::FullyEncoded), this, [this](const QHostInfo &info) {
        const bool nobody = info.error() == QHostInfo::HostNotFound;
        end(network(nobody ? Trouble::UnknownHost : Trouble::NameLookup));
    });
}

void HttpTransfer::end(const Result<HttpResponse> &result)
{
    if (m_promise.future().isFinished())
        return;
    m_promise.addResult(result);
    m_promise.finish();
    deleteLater();
}

Result<HttpResponse> HttpTransfer::resultOf(CURLcode code) const
{
    // A status that says enough is an answer, however much came after it.
    const bool enough = m_stopped == Trouble::TooLarge && m_head.status() >= 300;
    if (code != CURLE_OK && !enough)
        return errorOf(code);
    if (m_head.status() == 0)
        return errorOf(CURLE_PARTIAL_FILE);
    const auto encoding = m_head.header("content-encoding").toLower();
    if (!encoding.isEmpty() && encoding != "identity" && !m_body.isEmpty() && !enough)
        return network(Trouble::Compressed);
    return response();
}

HttpResponse HttpTransfer::response() const
{
    HttpResponse response;
    response.status = m_head.status();
    response.contentType = m_head.header("content-type");
    response.headers = m_head.headers();
    response.bodyDropped = m_stopped == Trouble::TooLarge;
    if (!response.bodyDropped)
        response.body = m_body;
    if (const auto location = m_head.header("location"); !location.isEmpty())
        response.redirectTo = m_request.url.resolved(QUrl(QString::fromUtf8(location)));
    response.retryAfter = m_head.header("retry-after");
    response.elapsed = std::chrono::milliseconds(m_timer.elapsed());
    response.certificateEnds = m_peer.certificate().expiryDate();
    return response;
}

Error HttpTransfer::network(Trouble trouble) const
{
    const auto told = [&](const QString &sentence) {
        return Error{Error::Code::Network, sentence.arg(host()), trouble};
    };
    switch (trouble) {
    case Trouble::WantsTls:
        return told(tr("%1 speaks TLS: is it https, not http?"));
    case Trouble::NotHttp:
        return told(tr("%1 does not answer in HTTP."));
    case Trouble::HeadTooLarge:
        return told(tr("The headers of %1 are too large."));
    case Trouble::Refused:
        return told(tr("%1 refused the connection."));
    case Trouble::Unreachable:
        return told(tr("There is no way to %1: network or host unreachable."));
    case Trouble::NoNetwork:
        return told(tr("There is no way to %1: this machine is in no network."));
    case Trouble::BadAddress:
        return {Error::Code::InvalidInput,
                tr("%1 is a link-local address, which the desk does not ask.").arg(host()), trouble};
    case Trouble::Cut:
        return told(tr("%1 closed the connection before the answer was complete."));
    case Trouble::Compressed:
        return told(tr("The answer of %1 is compressed, which was not asked for."));
    case Trouble::TooLarge:
        return {
            Error::Code::Network,
            tr("The answer of %1 is larger than %2 bytes.").arg(host(), QString::number(m_request.bodyLimit)),
            trouble};
    case Trouble::UnknownHost:
        return {Error::Code::Network, tr("The name %1 is not known (DNS).").arg(m_request.url.host()),
                trouble};
    case Trouble::NameLookup:
        return {Error::Code::Network,
                tr("The name %1 cannot be looked up: DNS does not answer.").arg(m_request.url.host()),
                trouble};
    default:
        return {Error::Code::Network,
                tr("No answer from %1: %2").arg(host(), QString::fromLocal8Bit(m_words.data())), trouble};
    }
}

Error HttpTransfer::errorOf(CURLcode code) const
{
    if (m_stopped != Trouble::None)
        return network(m_stopped);
    long systemError = 0;
    curl_easy_getinfo(m_curl, CURLINFO_OS_ERRNO, &systemError);
    switch (code) {
    case CURLE_OPERATION_TIMEDOUT:
        return timeout();
    case CURLE_COULDNT_RESOLVE_HOST:
        return network(Trouble::NoNetwork); // with one, askWhyNameIsUnknown() has answered
    case CURLE_COULDNT_CONNECT:
        if (systemError == ECONNREFUSED)
            return network(Trouble::Refused);
        return network(isInANetwork() ? Trouble::Unreachable : Trouble::NoNetwork);
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CONNECT_ERROR:
        return m_peer.error(host(), QString::fromLocal8Bit(m_words.data()));
    case CURLE_OUT_OF_MEMORY: // that is what libcurl 7.88 calls a header line that never ends
        return network(Trouble::HeadTooLarge);
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_UNSUPPORTED_PROTOCOL:
    case CURLE_BAD_CONTENT_ENCODING:
        return network(Trouble::NotHttp);
    case CURLE_PARTIAL_FILE:
    case CURLE_GOT_NOTHING:
    case CURLE_RECV_ERROR:
    case CURLE_SEND_ERROR:
        return network(Trouble::Cut);
    default:
        return network(Trouble::Other);
    }
}

//! Where the time went.
Error HttpTransfer::timeout() const
{
    const auto deadline = m_request.deadline.count();
    const auto late = [&](Trouble trouble, const QString &sentence) {
        return Error{Error::Code::Timeout, sentence.arg(host(), QString::number(double(deadline) / 1000)),
                     trouble};
    };
    if (!has(CURLINFO_NAMELOOKUP_TIME_T))
        return late(Trouble::NameLookup, tr("The name of %1 was not found within %2 s (DNS)."));
    if (!has(CURLINFO_CONNECT_TIME_T) && !m_isSecuring)
        return late(Trouble::ConnectTimeout, tr("No connection to %1 within %2 s."));
    if (m_isSecuring && !has(CURLINFO_APPCONNECT_TIME_T))
        return late(Trouble::TlsTimeout, tr("No secure connection to %1 within %2 s (TLS)."));
    if (m_lastByte < 0 && !has(CURLINFO_STARTTRANSFER_TIME_T))
        return late(Trouble::Silent, tr("%1 takes connections but did not answer within %2 s."));
    if (m_lastByte >= 0 && m_lastByte < deadline / 2)
        return late(Trouble::Stalled, tr("%1 stopped in the middle of its answer; waited %2 s."));
    return late(Trouble::Slow, tr("%1 answers too slowly: not complete within %2 s."));
}

bool HttpTransfer::has(CURLINFO time) const
{
    curl_off_t microseconds = 0;
    curl_easy_getinfo(m_curl, time, &microseconds);
    return microseconds > 0;
}

QString HttpTransfer::host() const
{
    const bool secure = m_request.url.scheme() == "https"_L1;
    return u"%1:%2"_s.arg(m_request.url.host(), QString::number(m_request.url.port(secure ? 443 : 80)));
}

} // namespace thabat

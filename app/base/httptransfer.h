// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/answerhead.h"
#include "app/base/http.h"
#include "app/base/tlspeer.h"
#include "app/base/transferloop.h"

#include <QElapsedTimer>
#include <QPromise>

#include <array>

namespace thabat {

//! Sends one request over a connection of its own, at most once, then deletes itself.
//!
//! A connection that was used before may be closed just as the request goes out; then nobody knows whether
//! to send it again. So none is used twice: for "switch this off" or "tell the customers" a doubt would not
//! be acceptable.
class HttpTransfer : public QObject
{
    Q_OBJECT

public:
    //! @p authorities are trusted besides the system's. @p loop outlives the transfer.
    HttpTransfer(const HttpRequest &request, const QList<QSslCertificate> &authorities, TransferLoop &loop,
                 QObject *parent);
    ~HttpTransfer() override;

    Later<HttpResponse> answer() const { return m_promise.future(); }

private:
    static size_t takeHead(char *bytes, size_t, size_t size, void *self);
    static size_t takeBody(char *bytes, size_t, size_t size, void *self);
    static CURLcode watchTls(CURL *, void *context, void *self);
    static curl_socket_t open(void *self, curlsocktype, curl_sockaddr *address);

    template <typename Value>
    void set(CURLoption option, Value value)
    {
        curl_easy_setopt(m_curl, option, value);
    }
    void start();
    void setUp();
    void setMethod();
    void setHeaders();
    void setTls();
    bool stop(Trouble trouble);
    void ended(CURLcode code);
    void askWhyNameIsUnknown();
    void end(const Result<HttpResponse> &result);
    Result<HttpResponse> resultOf(CURLcode code) const;
    Error errorOf(CURLcode code) const;
    Error network(Trouble trouble) const;
    Error timeout() const;
    HttpResponse response() const;
    bool has(CURLINFO time) const;
    QString host() const;

    HttpRequest m_request;
    TransferLoop &m_loop;
    CURL *m_curl;
    curl_slist *m_headers = nullptr;
    std::array<char, CURL_ERROR_SIZE> m_words = {};
    AnswerHead m_head;
    TlsPeer m_peer;
    bool m_isSecuring = false; //!< connected, and TLS has begun
    QByteArray m_body;
    Trouble m_stopped = Trouble::None; //!< why we did not want to hear more
    QPromise<Result<HttpResponse>> m_promise;
    QElapsedTimer m_timer;
    qint64 m_lastByte = -1; //!< when the newest byte came
};

} // namespace thabat

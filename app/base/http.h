// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/async.h"

#include <QSslCertificate>
#include <QUrl>

#include <chrono>
#include <map>
#include <memory>

namespace thabat {

class TransferLoop;

//! One HTTP request. Redirects are never followed: credentials must not travel to another origin.
struct HttpRequest
{
    QByteArray method = "GET";
    QUrl url = {};
    std::map<QByteArray, QByteArray> headers = {};
    QByteArray body = {};
    std::chrono::milliseconds deadline{5000}; //!< for everything, from name look-up to the last byte
    qint64 bodyLimit = 16 * 1024 * 1024; //!< more of a good answer is an error, never a cut answer
    std::shared_ptr<bool> neverSent = {}; //!< told true when it is certain that not a byte went out
};

//! A whole answer. Any status is an answer; what it means is the caller's business.
struct HttpResponse
{
    int status = 0;
    QByteArray contentType = {};
    QByteArray body = {};
    bool bodyDropped = false; //!< too large, with a status that says enough (300 and above)
    QUrl redirectTo = {}; //!< where a 3xx points, not followed
    QByteArray retryAfter = {}; //!< the header as it came
    std::map<QByteArray, QByteArray> headers = {}; //!< by lower-case name; the last of several
    std::chrono::milliseconds elapsed{0};
    QDateTime certificateEnds = {}; //!< when the server's certificate expires; invalid without TLS
};

//! The certificate authorities of the PEM file @p path, for HttpClient. Errors: Io, InvalidInput.
Result<QList<QSslCertificate>> readAuthorities(const QString &path);

//! Sends requests of one integration.
//!
//! Each request has a connection of its own and reaches the server at most once (HttpTransfer), whatever
//! another server does meanwhile. Errors are Network, Timeout, InvalidInput (not http or https) and
//! Cancelled; their Trouble says which exactly.
class HttpClient : public QObject
{
    Q_OBJECT

public:
    //! @p authorities are trusted besides the system's.
    explicit HttpClient(QObject *parent = nullptr, const QList<QSslCertificate> &authorities = {});
    ~HttpClient() override; //!< requests on their way are cancelled

    Later<HttpResponse> send(const HttpRequest &request);

private:
    std::unique_ptr<TransferLoop> m_loop;
    QList<QSslCertificate> m_authorities;
};

} // namespace thabat

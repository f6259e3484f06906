// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/async.h"

#include <QNetworkAccessManager>
#include <QSslCertificate>
#include <QUrl>

#include <chrono>
#include <map>
#include <memory>

namespace thabat {

//! One HTTP request. Redirects are never followed: credentials must not travel to another origin.
struct HttpRequest
{
    QByteArray method = "GET";
    QUrl url = {};
    std::map<QByteArray, QByteArray> headers = {};
    QByteArray body = {};
    std::chrono::milliseconds deadline{5000}; //!< for everything, from name look-up to the last byte
    qint64 bodyLimit = 16 * 1024 * 1024; //!< more than this is an error, never a cut answer
    std::shared_ptr<bool> neverSent = {}; //!< told true when it is certain that not a byte went out
};

//! A whole answer. Any status is an answer; what it means is the caller's business.
struct HttpResponse
{
    int status = 0;
    QByteArray contentType = {};
    QByteArray body = {};
    QUrl redirectTo = {}; //!< where a 3xx points, not followed
    std::chrono::milliseconds elapsed{0};
    QDateTime certificateEnds = {}; //!< when the server's certificate expires; invalid without TLS
};

//! The certificate authorities of the PEM file @p path, for HttpClient. Errors: Io, InvalidInput.
Result<QList<QSslCertificate>> readAuthorities(const QString &path);

//! Sends requests of one integration. Each integration has its own, so that a hostile server can stall only
//! itself.
//!
//! Only GET and HEAD may reach the server twice; everything else goes out once (HttpOnce). Errors are Network
//! (refused, unknown host, TLS, cut answer), Timeout, InvalidInput (not http or https) and Cancelled.
class HttpClient : public QObject
{
    Q_OBJECT

public:
    //! @p authorities are trusted besides the system's.
    explicit HttpClient(QObject *parent = nullptr, const QList<QSslCertificate> &authorities = {});
    ~HttpClient() override; //!< requests on their way are cancelled

    Later<HttpResponse> send(const HttpRequest &request);

private:
    QNetworkAccessManager m_network;
    QList<QSslCertificate> m_authorities;
};

} // namespace thabat

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/http.h"
#include "app/base/httpanswer.h"

#include <QElapsedTimer>
#include <QPromise>
#include <QSslSocket>

namespace thabat {

//! Sends one request over a connection of its own, at most once, then deletes itself.
//!
//! QNetworkAccessManager (seen with Qt 6.4.2) sends any request a second time, POST included, when the server
//! closes the connection without an answer. For "switch this off" or "tell the customers" that is not
//! acceptable, so what changes something goes this way.
class HttpOnce : public QObject
{
    Q_OBJECT

public:
    HttpOnce(const HttpRequest &request, const QList<QSslCertificate> &authorities, QObject *parent);
    ~HttpOnce() override;

    Later<HttpResponse> answer() const { return m_promise.future(); }

private:
    void open();
    void send();
    void read();
    void closed();
    void failed(QAbstractSocket::SocketError error);
    void whole();
    void end(const Result<HttpResponse> &result);
    QByteArray head() const;
    QString host() const;

    HttpRequest m_request;
    QSslSocket m_socket;
    HttpAnswer m_answer;
    QPromise<Result<HttpResponse>> m_promise;
    QElapsedTimer m_timer;
    bool m_sent = false;
};

} // namespace thabat

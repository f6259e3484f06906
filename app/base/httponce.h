// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/http.h"
#include "app/base/httpanswer.h"
#include "app/base/httpdial.h"

#include <QElapsedTimer>
#include <QPromise>
#include <QSslSocket>

namespace thabat {

//! Sends one request over a connection of its own, at most once, then deletes itself.
//!
//! QNetworkAccessManager (seen with Qt 6.4.2) sends any request a second time, POST included, when the server
//! closes the connection without an answer; it waits for ever on a drip; and a server that sends headers
//! without end stops every other request of it. Here one deadline covers everything, the head has a limit,
//! and each way to fail has its own sentence.
class HttpOnce : public QObject
{
    Q_OBJECT

public:
    HttpOnce(const HttpRequest &request, const QList<QSslCertificate> &authorities, QObject *parent);
    ~HttpOnce() override;

    Later<HttpResponse> answer() const { return m_promise.future(); }

private:
    enum class Stage { LookingUp, Connecting, Securing, Waiting, Reading };

    void open();
    void dialled();
    void secure(const QList<QSslCertificate> &system);
    void send();
    void read();
    void closed();
    void failed(QAbstractSocket::SocketError error);
    void tooLate();
    void tooLarge();
    void whole();
    void fail(Trouble trouble, const QString &message);
    void end(const Result<HttpResponse> &result);
    Stage stage() const;
    bool isSecure() const { return m_request.url.scheme() == QStringLiteral("https"); }
    quint16 port() const { return quint16(m_request.url.port(isSecure() ? 443 : 80)); }
    QByteArray head() const;
    QString host() const;

    HttpRequest m_request;
    QList<QSslCertificate> m_authorities;
    HttpDial m_dial;
    std::unique_ptr<QSslSocket> m_socket; //!< null until the connection is open
    HttpAnswer m_answer;
    QPromise<Result<HttpResponse>> m_promise;
    QElapsedTimer m_timer;
    qint64 m_lastByte = -1; //!< when the newest byte came
    bool m_sent = false;
};

} // namespace thabat

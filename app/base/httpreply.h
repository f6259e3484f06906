// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/http.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QPromise>

#include <memory>

namespace thabat {

//! Waits for one QNetworkReply with the limits Qt does not keep itself (total deadline, body cap), then
//! deletes itself.
class HttpReply : public QObject
{
    Q_OBJECT

public:
    HttpReply(QNetworkReply *reply, const HttpRequest &request, QObject *parent);
    ~HttpReply() override;

    Later<HttpResponse> answer() const { return m_promise.future(); }

private:
    void readMore();
    void finished();
    void end(Result<HttpResponse> result);
    Error networkError() const;

    std::unique_ptr<QNetworkReply> m_reply;
    QPromise<Result<HttpResponse>> m_promise;
    QElapsedTimer m_timer;
    QByteArray m_body;
    qint64 m_bodyLimit;
    QString m_host;
};

} // namespace thabat

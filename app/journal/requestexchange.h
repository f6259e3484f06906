// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/requestclient.h"

#include <QPromise>
#include <QTimer>

namespace thabat::journal {

//! One request of a RequestClient, from the connection to the last line; then it deletes itself.
class RequestExchange : public QObject
{
    Q_OBJECT

public:
    RequestExchange(Json request, RequestClient::LineHandler onLine, QObject *parent);
    ~RequestExchange() override;

    Later<Json> answer() const { return m_promise.future(); }
    void start(const QString &socketPath);

private:
    void send();
    void read();
    void take(const Json &line);
    void failed();
    void end(Result<Json> result);

    Json m_request;
    RequestClient::LineHandler m_onLine;
    QLocalSocket m_socket;
    QTimer m_patience;
    QPromise<Result<Json>> m_promise;
    bool m_accepted = false;
    bool m_over = false;
};

} // namespace thabat::journal

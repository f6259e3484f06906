// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QTcpServer>
#include <QUrl>

#include <chrono>
#include <map>

class QTcpSocket;

namespace thabat::test {

//! What a RawServer sends for one path, byte for byte, and what it does afterwards.
struct RawAnswer
{
    enum class Then { Close, KeepSilent, SendAgainForever }; //!< the last one repeats the bytes, head and all

    QByteArray bytes = {};
    Then then = Then::Close;
    qsizetype dripSize = 0; //!< bytes at a time; 0 sends all at once
    std::chrono::milliseconds dripEvery{10};
};

//! What a client said to a RawServer. Header names are lower-case.
struct RawRequest
{
    QByteArray method = {};
    QByteArray path = {}; //!< with the query
    std::map<QByteArray, QByteArray> headers = {};
    QByteArray body = {};
};

//! A server on 127.0.0.1 that is as wrong as a test needs it: slow, cut, endless, silent, or not HTTP at all.
//!
//! It knows no HTTP but enough to read a request; an answer is raw bytes. Paths without an answer get a 404.
class RawServer : public QObject
{
    Q_OBJECT

public:
    explicit RawServer(QObject *parent = nullptr);

    QUrl url(const QString &path) const;
    quint16 port() const { return m_server.serverPort(); }

    //! @p path is without the query; "POST /path" is for that method alone.
    void answer(const QByteArray &path, const RawAnswer &answer);
    void answer(const QByteArray &path, const QByteArray &bytes);

    //! A correct HTTP answer, to send as it is or to damage first.
    static QByteArray http(int status, const QByteArray &body, const QByteArray &type = "text/plain",
                           const QByteArray &moreHeaders = {});

    const QList<RawRequest> &requests() const { return m_requests; }

    //! Stops listening: from now on connections are refused. The port stays in url().
    void stop();

private:
    void accept();
    void read(QTcpSocket *socket);
    void send(QTcpSocket *socket, const RawAnswer &answer);
    void drip(QTcpSocket *socket, const RawAnswer &answer);

    quint16 m_port = 0;
    QHash<QByteArray, RawAnswer> m_answers;
    QHash<QTcpSocket *, QByteArray> m_read;
    QList<RawRequest> m_requests;
    QTcpServer m_server; // last: its sockets say goodbye to the members above
};

} // namespace thabat::test

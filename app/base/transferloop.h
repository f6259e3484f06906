// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <curl/curl.h>
#include <functional>
#include <map>
#include <memory>

namespace thabat {

//! Lets libcurl work in Qt's event loop: it says which sockets and which moments it waits for, and is called
//! when they are due. Nothing here blocks.
class TransferLoop : public QObject
{
    Q_OBJECT

public:
    using Ended = std::function<void(CURLcode)>;

    explicit TransferLoop(QObject *parent = nullptr);
    ~TransferLoop() override; //!< every transfer has been taken out before

    //! Starts @p transfer; @p ended is called once, from the event loop, unless remove() comes first.
    void add(CURL *transfer, Ended ended);
    void remove(CURL *transfer);

private:
    struct Watched
    {
        std::unique_ptr<QSocketNotifier> read = {};
        std::unique_ptr<QSocketNotifier> write = {};
    };

    static int watch(CURL *, curl_socket_t socket, int what, void *self, void *);
    static int setTimer(CURLM *, long milliseconds, void *self);
    std::unique_ptr<QSocketNotifier> notifier(curl_socket_t socket, QSocketNotifier::Type type);
    void work(curl_socket_t socket, int what);

    CURLM *m_multi;
    QTimer m_timer;
    std::map<curl_socket_t, Watched> m_sockets;
    std::map<CURL *, Ended> m_transfers;
};

} // namespace thabat

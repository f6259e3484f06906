// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/transferloop.h"

#include <algorithm>

namespace thabat {

namespace {

CURLM *newMulti()
{
    // Debian's libcurl is built thread-safe; once is enough for the whole program.
    static const auto ready = curl_global_init(CURL_GLOBAL_DEFAULT);
    return ready == CURLE_OK ? curl_multi_init() : nullptr;
}

//! A notifier may be told to go from inside its own signal.
void release(std::unique_ptr<QSocketNotifier> &notifier)
{
    if (!notifier)
        return;
    notifier->setEnabled(false);
    notifier.release()->deleteLater();
}

} // namespace

TransferLoop::TransferLoop(QObject *parent)
    : QObject(parent)
    , m_multi(newMulti())
{
    Q_ASSERT(m_multi);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        work(CURL_SOCKET_TIMEOUT, 0);
    });
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETFUNCTION, &TransferLoop::watch);
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETDATA, this);
    curl_multi_setopt(m_multi, CURLMOPT_TIMERFUNCTION, &TransferLoop::setTimer);
    curl_multi_setopt(m_multi, CURLMOPT_TIMERDATA, this);
}

TransferLoop::~TransferLoop()
{
    curl_multi_cleanup(m_multi);
}

void TransferLoop::add(CURL *transfer, Ended ended)
{
    m_transfers[transfer] = std::move(ended);
    curl_multi_add_handle(m_multi, transfer);
}

void TransferLoop::remove(CURL *transfer)
{
    if (m_transfers.erase(transfer) > 0)
        curl_multi_remove_handle(m_multi, transfer);
}

int TransferLoop::watch(CURL *, curl_socket_t socket, int what, void *self, void *)
{
    auto *loop = static_cast<TransferLoop *>(self);
    auto &watched = loop->m_sockets[socket];
    release(watched.read);
    release(watched.write);
    if (what == CURL_POLL_REMOVE) {
        loop->m_sockets.erase(socket);
        return 0;
    }
    if (what != CURL_POLL_OUT)
        watched.read = loop->notifier(socket, QSocketNotifier::Read);
    if (what != CURL_POLL_IN)
        watched.write = loop->notifier(socket, QSocketNotifier::Write);
    return 0;
}

std::unique_ptr<QSocketNotifier> TransferLoop::notifier(curl_socket_t socket, QSocketNotifier::Type type)
{
    auto result = std::make_unique<QSocketNotifier>(socket, type);
    const int what = type == QSocketNotifier::Read ? CURL_CSELECT_IN : CURL_CSELECT_OUT;
    connect(result.get(), &QSocketNotifier::activated, this, [this, socket, what] {
        work(socket, what);
    });
    return result;
}

int TransferLoop::setTimer(CURLM *, long milliseconds, void *self)
{
    auto &timer = static_cast<TransferLoop *>(self)->m_timer;
    if (milliseconds < 0)
        timer.stop();
    else
        timer.start(std::chrono::milliseconds(milliseconds));
    return 0;
}

void TransferLoop::work(curl_socket_t socket, int what)
{
    int running = 0;
    curl_multi_socket_action(m_multi, socket, what, &running);
    int left = 0;
    while (const auto *message = curl_multi_info_read(m_multi, &left)) {
        const auto found = m_transfers.find(message->easy_handle);
        if (message->msg != CURLMSG_DONE || found == m_transfers.end())
            continue;
        const auto code = message->data.result;
        const auto ended = std::move(found->second);
        remove(message->easy_handle);
        ended(code);
    }
}

} // namespace thabat

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outbox/channel.h"
#include "app/outbox/channelsettings.h"

#include <QCoreApplication>

#include <array>
#include <atomic>
#include <curl/curl.h>

namespace thabat::outbox {

//! Hands one mail to an SMTP server, once. Blocking: for a thread of its own.
class MailTransfer
{
    Q_DECLARE_TR_FUNCTIONS(MailTransfer)

public:
    //! @p isOver cuts it off from outside; it outlives the transfer.
    MailTransfer(const ChannelSettings &settings, QByteArray mail, const std::atomic<bool> &isOver);
    ~MailTransfer();
    MailTransfer(const MailTransfer &) = delete;
    MailTransfer &operator=(const MailTransfer &) = delete;

    Attempt send(const QByteArray &password);

private:
    static size_t giveBytes(char *buffer, size_t size, size_t count, void *self);
    static int lookUp(void *self, curl_off_t, curl_off_t, curl_off_t, curl_off_t);

    template <typename Value>
    void set(CURLoption option, Value value)
    {
        curl_easy_setopt(m_curl, option, value);
    }
    void setUp();
    Attempt attemptOf(CURLcode code) const;

    const ChannelSettings &m_settings;
    const QByteArray m_mail;
    const std::atomic<bool> &m_isOver;
    qsizetype m_given = 0; //!< bytes of the mail that libcurl has taken
    std::array<char, CURL_ERROR_SIZE> m_words = {};
    curl_slist *m_to = nullptr;
    CURL *m_curl;
};

} // namespace thabat::outbox

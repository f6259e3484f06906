// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outbox/channel.h"
#include "app/outbox/channelsettings.h"

#include <QCoreApplication>
#include <QThreadPool>

#include <atomic>

namespace thabat::outbox {

//! Mail over SMTP with TLS; only a server on this machine may do without. Servers keep every copy, so a mail
//! is never sent twice.
//!
//! It has a thread of its own: libcurl waits for the server's goodbye without returning.
class MailChannel : public Channel
{
    Q_DECLARE_TR_FUNCTIONS(MailChannel)

public:
    explicit MailChannel(ChannelSettings settings);
    ~MailChannel() override; //!< a mail on its way is cut off, within a second or two

    Later<Attempt> send(const Letter &letter) override;

private:
    ChannelSettings m_settings;
    std::atomic<bool> m_isOver = false;
    QThreadPool m_thread;
};

} // namespace thabat::outbox

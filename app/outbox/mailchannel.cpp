// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/mailchannel.h"

#include "app/outbox/mail.h"
#include "app/outbox/mailtransfer.h"

#include <QtConcurrentRun>

namespace thabat::outbox {

MailChannel::MailChannel(ChannelSettings settings)
    : m_settings(std::move(settings))
{
    m_thread.setMaxThreadCount(1);
}

MailChannel::~MailChannel()
{
    m_isOver = true;
    m_thread.waitForDone();
}

Later<Attempt> MailChannel::send(const Letter &letter)
{
    Result<QByteArray> password = QByteArray();
    if (!m_settings.passwordFrom.isEmpty())
        password = m_settings.secrets.value(m_settings.passwordFrom);
    if (!password)
        return answered<Attempt>(Attempt{Attempt::Result::Refused, password.error().message, {}, {}});
    const auto mail = mailOf(letter, m_settings, QDateTime::currentDateTimeUtc());
    return QtConcurrent::run(&m_thread, [this, mail, secret = *password] {
        return Result<Attempt>(MailTransfer(m_settings, mail, m_isOver).send(secret));
    });
}

} // namespace thabat::outbox

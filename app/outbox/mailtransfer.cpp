// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/mailtransfer.h"

#include "app/base/loopback.h"
#include "app/base/text.h"

#include <QUrl>

#include <algorithm>
#include <cstring>

namespace thabat::outbox {

using namespace Qt::StringLiterals;

namespace {

constexpr auto systemAuthorities = "/etc/ssl/certs/ca-certificates.crt";

} // namespace

MailTransfer::MailTransfer(const ChannelSettings &settings, QByteArray mail, const std::atomic<bool> &isOver)
    : m_settings(settings)
    , m_mail(std::move(mail))
    , m_isOver(isOver)
    , m_curl(curl_easy_init())
{
}

MailTransfer::~MailTransfer()
{
    curl_easy_cleanup(m_curl);
    curl_slist_free_all(m_to);
}

Attempt MailTransfer::send(const QByteArray &password)
{
    if (!m_curl)
        return {Attempt::Result::NotYet, tr("There is not enough memory for a mail."), {}, {}};
    setUp();
    const auto user = m_settings.user.toUtf8();
    if (!user.isEmpty()) {
        set(CURLOPT_USERNAME, user.constData());
        set(CURLOPT_PASSWORD, password.constData());
    }
    return attemptOf(curl_easy_perform(m_curl));
}

void MailTransfer::setUp()
{
    for (const auto &one : m_settings.to)
        m_to = curl_slist_append(m_to, (u'<' + one + u'>').toLatin1().constData());
    const auto authorities =
        m_settings.caFile.isEmpty() ? QByteArray(systemAuthorities) : m_settings.caFile.toLocal8Bit();
    const auto timeout = long(m_settings.timeout.count());
    set(CURLOPT_URL, m_settings.url.toUtf8().constData());
    set(CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    set(CURLOPT_PROXY, "");
    set(CURLOPT_MAIL_FROM, (u'<' + m_settings.from + u'>').toLatin1().constData());
    set(CURLOPT_MAIL_RCPT, m_to);
    set(CURLOPT_UPLOAD, 1L);
    set(CURLOPT_READFUNCTION, &MailTransfer::giveBytes);
    set(CURLOPT_READDATA, this);
    set(CURLOPT_USE_SSL, long(isLoopback(QUrl(m_settings.url).host()) ? CURLUSESSL_TRY : CURLUSESSL_ALL));
    set(CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    set(CURLOPT_CAPATH, static_cast<const char *>(nullptr));
    set(CURLOPT_CAINFO, authorities.constData());
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_QUICK_EXIT, 1L);
    set(CURLOPT_TIMEOUT_MS, timeout);
    set(CURLOPT_CONNECTTIMEOUT_MS, timeout);
    set(CURLOPT_SERVER_RESPONSE_TIMEOUT, std::max(1L, timeout / 1000)); // for its goodbye too
    set(CURLOPT_NOPROGRESS, 0L);
    set(CURLOPT_XFERINFOFUNCTION, &MailTransfer::lookUp);
    set(CURLOPT_XFERINFODATA, this);
    set(CURLOPT_ERRORBUFFER, m_words.data());
}

size_t MailTransfer::giveBytes(char *buffer, size_t size, size_t count, void *self)
{
    auto &transfer = *static_cast<MailTransfer *>(self);
    const auto length = std::min(qsizetype(size * count), transfer.m_mail.size() - transfer.m_given);
    std::memcpy(buffer, transfer.m_mail.constData() + transfer.m_given, size_t(length));
    transfer.m_given += length;
    return size_t(length);
}

int MailTransfer::lookUp(void *self, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    return static_cast<MailTransfer *>(self)->m_isOver ? 1 : 0;
}

//! Until the server asked for the text nothing can have arrived.
Attempt MailTransfer::attemptOf(CURLcode code) const
{
    if (code == CURLE_OK)
        return {Attempt::Result::Sent, {}, {}, {}};
    long reply = 0;
    curl_easy_getinfo(m_curl, CURLINFO_RESPONSE_CODE, &reply);
    const auto words = QString::fromUtf8(m_words[0] ? m_words.data() : curl_easy_strerror(code));
    const auto why = tr("The mail server: %1").arg(isolate(shown(words, 160)));
    if (reply >= 500 && reply < 600)
        return {Attempt::Result::Refused, why, {}, {}};
    if (reply >= 400 && reply < 500)
        return {Attempt::Result::NotYet, why, {}, {}};
    return {m_given > 0 ? Attempt::Result::InDoubt : Attempt::Result::NotYet, why, {}, {}};
}

} // namespace thabat::outbox

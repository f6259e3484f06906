// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/service.h"

#include "app/base/retryafter.h"
#include "app/base/text.h"
#include "app/base/words.h"

namespace thabat::outbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestExcerpt = 120;
constexpr int calmDown = 420; //!< Statuspage's word for 429

} // namespace

Service::Service(ChannelSettings settings)
    : m_settings(std::move(settings))
{
}

Result<QUrl> Service::address(const QString &own, const QString &path) const
{
    auto text = m_settings.url.isEmpty() ? own : m_settings.url;
    if (!m_settings.urlFrom.isEmpty()) {
        const auto secret = m_settings.secrets.value(m_settings.urlFrom);
        if (!secret)
            return secret.error();
        text = QString::fromUtf8(*secret).trimmed();
    }
    const QUrl url(text + path, QUrl::StrictMode);
    const bool isGood = url.scheme() == u"https"_s || url.scheme() == u"http"_s;
    if (!isGood || url.host().isEmpty())
        return Error{Error::Code::InvalidInput,
                     tr("The secret %1 is no http or https address.").arg(ltr(m_settings.urlFrom))};
    return url;
}

HttpRequest Service::post(const QUrl &url, const Json &body)
{
    HttpRequest request;
    request.method = "POST";
    request.url = url;
    request.headers["Content-Type"] = "application/json; charset=utf-8";
    request.body = toBytes(body);
    return request;
}

Attempt Service::sent(const QString &reference)
{
    return {Attempt::Result::Sent, {}, reference, {}};
}

Attempt Service::refused(const QString &why)
{
    return {Attempt::Result::Refused, why, {}, {}};
}

Attempt Service::notYet(const QString &why, const HttpResponse &response)
{
    return {
        Attempt::Result::NotYet, why, {}, retryAfter(response.retryAfter, QDateTime::currentDateTimeUtc())};
}

QString Service::excerpt(const HttpResponse &response)
{
    return shown(fromUtf8Lossy(response.body.left(4 * longestExcerpt)).simplified(), longestExcerpt);
}

Attempt Service::refusal(const HttpResponse &response) const
{
    const auto status = QString::number(response.status);
    if (response.status == 429 || response.status == calmDown)
        return notYet(tr("The service wants fewer messages (HTTP %1).").arg(status), response);
    const bool isLost = response.status == 502 || response.status == 504;
    if (isLost && !isRepeatable())
        return {Attempt::Result::InDoubt,
                tr("A gateway answered HTTP %1, so nobody knows whether it arrived.").arg(status),
                {},
                {}};
    const auto why = response.body.isEmpty()
        ? tr("The service answered HTTP %1.").arg(status)
        : tr("The service answered HTTP %1: %2").arg(status, isolate(excerpt(response)));
    if (response.status >= 500 || response.status == 408)
        return notYet(why, response);
    if (response.status == 401 || response.status == 403)
        return refused(tr("The service refused the key (HTTP %1).").arg(status));
    return refused(why);
}

QString subjectOf(const Letter &letter, const ChannelSettings &settings)
{
    if (letter.isTest)
        return u"Thabat: test"_s;
    if (letter.audience != u"customers"_s)
        return u"%1 · %2 · %3"_s.arg(domain::toKey(letter.severity), letter.title.simplified(),
                                     letter.incident);
    const auto language =
        settings.texts == ChannelSettings::Texts::Arabic ? Language::Arabic : Language::English;
    return Words(language)("Outbox", QT_TRANSLATE_NOOP("Outbox", "%1: status update")).arg(settings.service);
}

QString bodyOf(const Letter &letter, const ChannelSettings &settings)
{
    const auto &english = letter.english.isEmpty() ? letter.arabic : letter.english;
    const auto &arabic = letter.arabic.isEmpty() ? letter.english : letter.arabic;
    if (settings.texts == ChannelSettings::Texts::English || english == arabic)
        return english;
    return settings.texts == ChannelSettings::Texts::Arabic ? arabic : english + u"\n\n"_s + arabic;
}

} // namespace thabat::outbox

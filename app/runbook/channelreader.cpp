// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runbook/channelreader.h"

#include "app/base/loopback.h"
#include "app/base/secretreference.h"
#include "app/runbook/placeholders.h"

#include <QRegularExpression>
#include <QUrl>

namespace thabat::runbook {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QStringList kindWords = {u"slackWebhook"_s, u"slackBot"_s, u"pagerDuty"_s, u"statuspage"_s,
                               u"mail"_s,         u"webhook"_s,  u"clipboard"_s};
const QStringList textWords = {u"both"_s, u"en"_s, u"ar"_s};
constexpr auto longestTimeout = 60s;

} // namespace

ChannelReader::ChannelReader(CommandCheck check)
    : m_check(std::move(check))
{
}

QStringList ChannelReader::bodyNames()
{
    return {u"text"_s,     u"english"_s, u"arabic"_s,   u"incident"_s, u"title"_s,
            u"severity"_s, u"state"_s,   u"audience"_s, u"message"_s};
}

std::vector<Channel> ChannelReader::read(const JsonPart &profile) const
{
    std::vector<Channel> out;
    for (const auto &part : profile.items("channels"))
        out.push_back(channel(part));
    return out;
}

Channel ChannelReader::channel(const JsonPart &part) const
{
    Channel channel;
    channel.id = part.id();
    channel.title = part.localized("title");
    channel.kind = ChannelKind(part.choice("kind", kindWords, 0));
    channel.audiences = textsOf(part.value(), "audiences");
    channel.texts = Channel::Texts(part.choice("texts", textWords, 0));
    channel.timeout = part.duration("timeout", channel.timeout);
    if (channel.timeout <= 0ms || channel.timeout > longestTimeout)
        part.complain("timeout", tr("expected: more than 0 and at most 60s"));
    if (channel.audiences.isEmpty())
        part.complain("audiences",
                      tr("expected: whose updates go out here, customers, internal or executives"));
    const bool canPage = channel.kind == ChannelKind::PagerDuty || channel.kind == ChannelKind::Mail;
    if (channel.audiences.contains(u"page"_s) && !canPage)
        part.complain("audiences", tr("expected: “page” only for pagerDuty and mail"));
    if (!kindWords.contains(part.text("kind")))
        return channel; // the schema has complained, and what it needs is not known
    readAddress(part, channel);
    readLogin(part, channel);
    channel.target = part.text("target");
    if (channel.kind == ChannelKind::SlackBot || channel.kind == ChannelKind::Statuspage)
        need(part, "target");
    readMail(part, channel);
    readWebhook(part, channel);
    return channel;
}

void ChannelReader::need(const JsonPart &part, const char *key)
{
    if (!part.has(key) || (part.value().is_object() && part.text(key).isEmpty()))
        miss(part, key);
}

void ChannelReader::miss(const JsonPart &part, const char *key)
{
    part.complain(tr("“%1” is missing; this kind of channel needs it").arg(QLatin1StringView(key)));
}

//! A key must not travel where anybody can read it.
void ChannelReader::readAddress(const JsonPart &part, Channel &channel) const
{
    channel.urlFrom = part.text("urlFrom");
    const bool isMail = channel.kind == ChannelKind::Mail;
    if (part.has("urlFrom") && !isSecretName(channel.urlFrom))
        part.complain("urlFrom", tr("expected: the name of a secret, never the secret itself"));
    if (part.has("urlFrom") && part.has("url"))
        part.complain("urlFrom", tr("expected: an address or the secret that is one, not both"));
    if (channel.kind == ChannelKind::SlackWebhook)
        need(part, "urlFrom"); // whoever has the address can write there
    if ((channel.kind == ChannelKind::Webhook && !part.has("urlFrom")) || isMail)
        need(part, "url");
    if (!part.has("url"))
        return;
    const auto problem = isMail ? m_check.text(part.text("url")) : m_check.url(part.text("url"));
    const auto filled = problem.isEmpty() ? fill(part.text("url"), m_check.variables()) : Error{};
    if (!filled)
        return part.complain("url", problem.isEmpty() ? filled.error().message : problem);
    const QUrl url(*filled, QUrl::StrictMode);
    const auto secure = isMail ? QStringList{u"smtps"_s, u"smtp"_s} : QStringList{u"https"_s};
    if (url.host().isEmpty() || (!secure.contains(url.scheme()) && !isLoopback(url.host())))
        return part.complain("url",
                             isMail ? tr("expected: smtp://host:587 or smtps://host:465")
                                    : tr("expected: https; only this machine may be reached without"));
    channel.url = *filled;
    while (channel.url.endsWith(u'/'))
        channel.url.chop(1);
}

void ChannelReader::readLogin(const JsonPart &part, Channel &channel) const
{
    auto &login = channel.login;
    login.user = part.text("user");
    login.passwordFrom = part.text("passwordFrom");
    login.tokenFrom = part.text("tokenFrom");
    const auto caFile = fill(part.text("caFile"), m_check.variables());
    login.caFile = caFile ? *caFile : QString();
    for (const char *key : {"passwordFrom", "tokenFrom"}) {
        if (part.has(key) && !isSecretName(part.text(key)))
            part.complain(key, tr("expected: the name of a secret, never the secret itself"));
    }
    const bool needsToken = channel.kind == ChannelKind::SlackBot || channel.kind == ChannelKind::PagerDuty
        || channel.kind == ChannelKind::Statuspage;
    if (needsToken)
        need(part, "tokenFrom");
    if (login.user.isEmpty() != login.passwordFrom.isEmpty())
        part.complain("user", tr("expected: “user” and “passwordFrom” together"));
    if (!login.caFile.isEmpty() && !login.caFile.startsWith(u'/'))
        part.complain("caFile", tr("expected: an absolute path"));
}

void ChannelReader::readMail(const JsonPart &part, Channel &channel) const
{
    static const QRegularExpression address(u"^[!-;=?A-~]+@[A-Za-z0-9.-]+$"_s);
    channel.from = part.text("from");
    channel.to = textsOf(part.value(), "to");
    if (channel.kind != ChannelKind::Mail)
        return;
    need(part, "from");
    if (channel.to.isEmpty())
        miss(part, "to");
    for (const auto &one : channel.to + QStringList{channel.from}) {
        if (!one.isEmpty() && !address.match(one).hasMatch())
            part.complain(one == channel.from ? "from" : "to", tr("“%1” is not a mail address").arg(one));
    }
}

void ChannelReader::readWebhook(const JsonPart &part, Channel &channel) const
{
    channel.headers = part.texts("headers");
    channel.repeatable = flagOf(part.value(), "repeatable");
    for (const auto &[name, text] : channel.headers) {
        if (const auto problem = m_check.textWithSecrets(text); !problem.isEmpty())
            part.at("headers").complain(toStd(name).c_str(), problem);
    }
    if (channel.kind != ChannelKind::Webhook)
        return;
    if (!part.has("body"))
        return miss(part, "body");
    const auto body = part.at("body");
    checkBody(body, body.value());
    channel.body = toBytes(body.value());
}

void ChannelReader::checkBody(const JsonPart &part, const Json &json)
{
    if (json.is_structured()) {
        for (const auto &value : json)
            checkBody(part, value);
    }
    if (!json.is_string())
        return;
    const auto names = placeholdersIn(QString::fromStdString(json.get<std::string>()));
    if (!names)
        return part.complain(names.error().message);
    for (const auto &name : *names) {
        if (!bodyNames().contains(name))
            part.complain(
                tr("nothing gives {%1} a value; expected: %2").arg(name, bodyNames().join(u", "_s)));
    }
}

} // namespace thabat::runbook

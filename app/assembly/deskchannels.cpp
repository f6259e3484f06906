// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/assembly/deskchannels.h"

#include "app/outbox/httpchannel.h"
#include "app/outbox/mailchannel.h"
#include "app/outbox/pagerduty.h"
#include "app/outbox/slackbot.h"
#include "app/outbox/slackwebhook.h"
#include "app/outbox/statuspage.h"
#include "app/outbox/webhook.h"

namespace thabat::assembly {

namespace {

using runbook::ChannelKind;

outbox::ChannelSettings settingsOf(const runbook::Channel &channel, const runbook::Profile &profile)
{
    const bool arabic = channel.texts == runbook::Channel::Texts::Arabic;
    return {channel.id,
            profile.title.in(arabic ? Language::Arabic : Language::English),
            outbox::ChannelSettings::Texts(channel.texts),
            channel.url,
            channel.urlFrom,
            channel.login.user,
            channel.login.passwordFrom,
            channel.login.tokenFrom,
            channel.login.caFile,
            channel.target,
            channel.from,
            channel.to,
            channel.headers,
            channel.body,
            channel.repeatable,
            channel.timeout,
            profile.secrets};
}

template <typename Service>
std::shared_ptr<outbox::Channel> over(outbox::ChannelSettings settings)
{
    return std::make_shared<outbox::HttpChannel>(std::make_unique<Service>(std::move(settings)));
}

std::shared_ptr<outbox::Channel> channelOf(ChannelKind kind, outbox::ChannelSettings settings)
{
    switch (kind) {
    case ChannelKind::SlackWebhook:
        return over<outbox::SlackWebhook>(std::move(settings));
    case ChannelKind::SlackBot:
        return over<outbox::SlackBot>(std::move(settings));
    case ChannelKind::PagerDuty:
        return over<outbox::PagerDuty>(std::move(settings));
    case ChannelKind::Statuspage:
        return over<outbox::Statuspage>(std::move(settings));
    case ChannelKind::Mail:
        return std::make_shared<outbox::MailChannel>(std::move(settings));
    case ChannelKind::Webhook:
    case ChannelKind::Clipboard: // has no service, and is not asked for one
        break;
    }
    return over<outbox::Webhook>(std::move(settings));
}

} // namespace

outbox::Channels channelsOf(const runbook::Profile &profile)
{
    outbox::Channels channels;
    for (const auto &channel : profile.channels) {
        const bool isByHand = channel.kind == ChannelKind::Clipboard;
        if (channel.problem.isEmpty() && !profile.drill && !isByHand)
            channels[channel.id] = channelOf(channel.kind, settingsOf(channel, profile));
    }
    return channels;
}

} // namespace thabat::assembly

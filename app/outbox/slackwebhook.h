// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outbox/service.h"

namespace thabat::outbox {

//! Slack's incoming webhooks. The address is the secret. Slack keeps every copy, so it is never sent twice.
class SlackWebhook : public Service
{
    Q_DECLARE_TR_FUNCTIONS(SlackWebhook)

public:
    using Service::Service;

    Result<HttpRequest> request(const Letter &letter) const override;
    Attempt read(const HttpResponse &response, const Letter &letter) const override;
};

//! @p text for Slack: its three special characters escaped, so that no text can call a whole channel.
QString slackText(const QString &text);

//! The longest text that Slack shows whole, in characters.
constexpr qsizetype longestSlackText = 40'000;

} // namespace thabat::outbox

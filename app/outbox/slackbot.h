// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outbox/service.h"

namespace thabat::outbox {

//! Slack's chat.postMessage with a bot's token. Slack keeps every copy, so it is never sent twice.
class SlackBot : public Service
{
    Q_DECLARE_TR_FUNCTIONS(SlackBot)

public:
    using Service::Service;

    Result<HttpRequest> request(const Letter &letter) const override;
    Attempt read(const HttpResponse &response, const Letter &letter) const override;
};

} // namespace thabat::outbox

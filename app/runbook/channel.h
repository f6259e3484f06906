// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/localizedtext.h"
#include "app/runbook/login.h"

#include <QByteArray>
#include <QStringList>

#include <chrono>
#include <map>

namespace thabat::runbook {

enum class ChannelKind { SlackWebhook, SlackBot, PagerDuty, Statuspage, Mail, Webhook, Clipboard };

//! A way that updates go out: by themselves, or by the clipboard and a person. Secrets are named here, never
//! written.
struct Channel
{
    enum class Texts { Both, English, Arabic };

    QString id = {};
    LocalizedText title = {};
    ChannelKind kind = ChannelKind::SlackWebhook;
    QStringList audiences = {}; //!< whose updates it takes: one of domain/keys.h; "page": it calls people
    Texts texts = Texts::Both;
    QString url = {}; //!< empty: the service's own, or that of urlFrom
    QString urlFrom = {}; //!< the name of the secret that is the whole address
    Login login = {}; //!< tokenFrom: of a bot, an account, or PagerDuty's routing key
    QString target = {}; //!< the channel of Slack or the page of Statuspage that it writes to
    QString from = {}; //!< of mail
    QStringList to = {}; //!< of mail
    std::map<QString, QString> headers = {}; //!< of a webhook; may hold {secret.NAME}
    QByteArray body = {}; //!< of a webhook: JSON whose texts hold {text}, {incident} and the like
    bool repeatable = false; //!< of a webhook: the same message twice is one
    std::chrono::milliseconds timeout{10'000};
    QString problem = {};
};

} // namespace thabat::runbook

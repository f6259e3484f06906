// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/words.h"
#include "app/domain/message.h"
#include "app/runbook/profile.h"

namespace thabat::report {

//! What a channel is called: as in @p profile, else its id. Isolated, safe to show.
QString channelName(const QString &channel, const runbook::Profile *profile, const Words &words);

// The sentences of sentence() about messages; @p channel is channelName().
QString messageSentence(const domain::MessageQueued &x, const QString &channel, const Words &words);
QString messageSentence(const domain::MessageSending &x, const QString &channel, const Words &words);
QString messageSentence(const domain::MessageSent &x, const QString &channel, const Words &words);
QString messageSentence(const domain::MessageFailed &x, const QString &channel, const Words &words);
QString messageSentence(const domain::MessageSuperseded &x, const QString &channel, const Words &words);
QString messageSentence(const domain::MessageDropped &x, const QString &channel, const Words &words);
QString messageSentence(const domain::MessageRetried &x, const QString &channel, const Words &words);

//! How far @p message is, in one line: "Slack: sent 03:05." or "Slack: not sent. HTTP 503 …".
QString messageLine(const domain::Message &message, const runbook::Profile *profile, const Words &words);

} // namespace thabat::report

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/runbook/commandcheck.h"
#include "app/runbook/jsonpart.h"
#include "app/runbook/profile.h"

namespace thabat::runbook {

//! Reads the channels of profile.json. Addresses come out ready to use.
class ChannelReader
{
    Q_DECLARE_TR_FUNCTIONS(ChannelReader)

public:
    explicit ChannelReader(CommandCheck check);

    std::vector<Channel> read(const JsonPart &profile) const;

    //! What the texts of a webhook's body may hold, in braces.
    static QStringList bodyNames();

private:
    Channel channel(const JsonPart &part) const;
    void readAddress(const JsonPart &part, Channel &channel) const;
    void readLogin(const JsonPart &part, Channel &channel) const;
    void readMail(const JsonPart &part, Channel &channel) const;
    void readWebhook(const JsonPart &part, Channel &channel) const;
    static void need(const JsonPart &part, const char *key);
    static void miss(const JsonPart &part, const char *key);
    static void checkBody(const JsonPart &part, const Json &json);

    CommandCheck m_check;
};

} // namespace thabat::runbook

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/json.h"

namespace thabat::practice {

//! What the service said.
struct ServiceReply
{
    int status = 0;
    QByteArray body = {};
};

//! Talks to a practice service on this machine, for the commands that ask it something. Blocks for at most
//! three seconds.
class ServiceClient
{
public:
    explicit ServiceClient(int port);

    Result<ServiceReply> get(const QByteArray &address) const;
    Result<ServiceReply> post(const QByteArray &address) const;

private:
    int m_port;
};

} // namespace thabat::practice

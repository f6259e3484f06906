// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/secrets.h"

#include <QStringList>

#include <chrono>
#include <map>

namespace thabat::outbox {

//! What the profile says of a channel. Each kind takes what it needs. Secrets are named, and looked up when
//! something is sent.
struct ChannelSettings
{
    enum class Texts { Both, English, Arabic };

    QString id = {};
    QString service = {}; //!< what the team calls its service: said where titles of incidents must not be
    Texts texts = Texts::Both;
    QString url = {}; //!< without a slash at its end; empty: the service's own
    QString urlFrom = {}; //!< the name of the secret that is the address
    QString user = {};
    QString passwordFrom = {};
    QString tokenFrom = {};
    QString caFile = {};
    QString target = {};
    QString from = {};
    QStringList to = {};
    std::map<QString, QString> headers = {}; //!< may hold {secret.NAME}
    QByteArray body = {};
    bool repeatable = false;
    std::chrono::milliseconds timeout{10'000};
    Secrets secrets = {};
};

} // namespace thabat::outbox

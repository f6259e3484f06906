// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/secrets.h"

#include <QString>

#include <chrono>

namespace thabat::journal {

//! Where desks meet: a PostgreSQL database. The password is named here, never written.
struct HubSettings
{
    QString host = {}; //!< empty: this desk is alone
    int port = 5432;
    QString database = {};
    QString user = {};
    QString passwordVariable = {}; //!< the name of the secret that it is
    Secrets secrets = {}; //!< where the name is looked up
    QString sslMode = {}; //!< as libpq names it; empty: verify-full with a caFile, else prefer
    QString caFile = {}; //!< PEM; the authority that the hub's certificate must come from
    std::chrono::milliseconds every{0}; //!< how often to ask although nothing was heard; 0: as fits

    bool isThere() const { return !host.isEmpty(); }
};

} // namespace thabat::journal

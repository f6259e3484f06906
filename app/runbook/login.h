// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/secrets.h"

namespace thabat::runbook {

//! How one logs in to a server, and whose certificates it may show. Secrets are named here, never written.
struct Login
{
    QString user = {}; //!< HTTP basic, with the password that is the secret …
    QString passwordFrom = {}; //!< … of this name
    QString tokenFrom = {}; //!< the name of the secret that is a bearer token
    QString caFile = {}; //!< PEM file of further certificate authorities; empty: the system's alone
    Secrets secrets = {}; //!< where the names are looked up, see lookUpIn()
};

} // namespace thabat::runbook

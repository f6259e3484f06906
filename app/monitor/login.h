// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/runbook/profile.h"

#include <QList>
#include <QSslCertificate>

namespace thabat::monitor {

//! What a runbook::Login adds to requests.
struct Credentials
{
    std::map<QByteArray, QByteArray> headers = {};
    QList<QSslCertificate> authorities = {};
};

//! Looks up the secrets that @p login names. Errors: InvalidInput when one is nowhere or empty (an
//! empty password is never sent) or is no single line; those of readAuthorities().
Result<Credentials> credentialsOf(const runbook::Login &login);

} // namespace thabat::monitor

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/login.h"

#include "app/base/http.h"

namespace thabat::monitor {

Result<Credentials> credentialsOf(const runbook::Login &login)
{
    Credentials credentials;
    if (!login.passwordFrom.isEmpty()) {
        const auto password = login.secrets.value(login.passwordFrom);
        if (!password)
            return password.error();
        credentials.headers["Authorization"] = "Basic " + (login.user.toUtf8() + ':' + *password).toBase64();
    } else if (!login.tokenFrom.isEmpty()) {
        const auto token = login.secrets.value(login.tokenFrom);
        if (!token)
            return token.error();
        credentials.headers["Authorization"] = "Bearer " + *token;
    }
    if (!login.caFile.isEmpty()) {
        const auto authorities = readAuthorities(login.caFile);
        if (!authorities)
            return authorities.error();
        credentials.authorities = *authorities;
    }
    return credentials;
}

} // namespace thabat::monitor

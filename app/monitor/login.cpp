// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/login.h"

#include "app/base/http.h"
#include "app/base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace thabat::monitor {

namespace {

Result<QByteArray> secretFrom(const QString &variable)
{
    const auto secret = qgetenv(variable.toUtf8().constData());
    if (secret.isEmpty())
        return Error{Error::Code::InvalidInput,
                     QCoreApplication::translate("Login", "The environment variable %1 is not set.")
                         .arg(ltr(variable)),
                     Trouble::NotAllowed};
    const bool isOneLine = std::none_of(secret.begin(), secret.end(), [](char c) {
        return uchar(c) < 0x20 || c == 0x7f;
    });
    if (!isOneLine) // it would end the header, and begin another
        return Error{Error::Code::InvalidInput,
                     QCoreApplication::translate(
                         "Login", "The environment variable %1 must hold one line, without line breaks.")
                         .arg(ltr(variable)),
                     Trouble::NotAllowed};
    return secret;
}

} // namespace

Result<Credentials> credentialsOf(const runbook::Login &login)
{
    Credentials credentials;
    if (!login.passwordFrom.isEmpty()) {
        const auto password = secretFrom(login.passwordFrom);
        if (!password)
            return password.error();
        credentials.headers["Authorization"] = "Basic " + (login.user.toUtf8() + ':' + *password).toBase64();
    } else if (!login.tokenFrom.isEmpty()) {
        const auto token = secretFrom(login.tokenFrom);
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

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/authorization.h"

#include "app/base/text.h"

#include <QCoreApplication>

namespace thabat::monitor {

Result<QByteArray> authorizationOf(const runbook::Login &login)
{
    const auto &variable = login.tokenFrom.isEmpty() ? login.passwordFrom : login.tokenFrom;
    if (variable.isEmpty())
        return QByteArray();
    const auto secret = qgetenv(variable.toUtf8().constData()).trimmed();
    if (secret.isEmpty())
        return Error{Error::Code::InvalidInput,
                     QCoreApplication::translate("Authorization",
                                                 "The environment variable %1 is not set: no way to log in.")
                         .arg(ltr(variable)),
                     Trouble::NotAllowed};
    if (login.tokenFrom.isEmpty())
        return "Basic " + (login.user.toUtf8() + ':' + secret).toBase64();
    return "Bearer " + secret;
}

} // namespace thabat::monitor

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runbook/secretname.h"

#include "app/base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace thabat::runbook {

QString secretVariable(const QString &name)
{
    static const QRegularExpression form(QStringLiteral("^secret\\.([A-Za-z_][A-Za-z0-9_]*)$"));
    return form.match(name).captured(1);
}

Result<QByteArray> secretIn(const QString &variable)
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

} // namespace thabat::runbook

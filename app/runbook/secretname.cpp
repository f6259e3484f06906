// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runbook/secretname.h"

#include <QRegularExpression>

namespace thabat::runbook {

QString secretVariable(const QString &name)
{
    static const QRegularExpression form(QStringLiteral("^secret\\.([A-Za-z_][A-Za-z0-9_]*)$"));
    return form.match(name).captured(1);
}

} // namespace thabat::runbook

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/severity.h"

#include <QCoreApplication>

namespace thabat::domain {

using namespace Qt::StringLiterals;

QString toKey(Severity severity)
{
    return u"P%1"_s.arg(int(severity));
}

Result<Severity> severityFromKey(QStringView key)
{
    for (const auto severity : {Severity::P0, Severity::P1, Severity::P2, Severity::P3}) {
        if (key.compare(toKey(severity), Qt::CaseInsensitive) == 0)
            return severity;
    }
    return Error{
        Error::Code::InvalidInput,
        QCoreApplication::translate("Severity", "“%1” is not a severity; write P0, P1, P2 or P3.").arg(key)};
}

} // namespace thabat::domain

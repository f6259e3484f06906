// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/incidentid.h"

#include "app/base/timetext.h"

#include <QRegularExpression>

namespace thabat::domain {

using namespace Qt::StringLiterals;

QString makeIncidentId(const QDateTime &declared, quint32 random)
{
    static const auto alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"_L1;
    QString tail;
    for (int i = 0; i < 4; ++i, random >>= 5)
        tail += alphabet.at(qsizetype(random & 31U));
    return inRiyadh(declared).toString(u"'INC'-yyyy-MMdd-"_s) + tail;
}

bool isIncidentId(QStringView text)
{
    static const QRegularExpression form(u"\\AINC-\\d{4}-\\d{4}-[0-9A-HJKMNP-TV-Z]{4}\\z"_s);
    return form.match(text).hasMatch();
}

QString makePartId(QChar letter, const QDateTime &now, size_t index)
{
    const auto moment = now.toMSecsSinceEpoch() % 100'000'000 * 10 + qint64(index % 10);
    return letter + QString::number(moment, 36).toUpper();
}

} // namespace thabat::domain

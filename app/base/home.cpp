// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/home.h"

#include <QStandardPaths>

namespace thabat {

using namespace Qt::StringLiterals;

Home Home::fromEnvironment()
{
    const auto portable = qEnvironmentVariable("THABAT_HOME");
    if (!portable.isEmpty())
        return {portable + u"/config"_s, portable + u"/data"_s};
    return {QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/thabat"_s,
            QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/thabat"_s};
}

QString Home::deskFile() const
{
    return config + u"/desk.json"_s;
}

QString Home::profile(const QString &name) const
{
    return config + u"/profiles/"_s + name;
}

QString Home::journal() const
{
    return data + u"/journal.db"_s;
}

QString Home::evidence(const QString &incident) const
{
    return data + u"/evidence/"_s + incident;
}

QString Home::postMortems() const
{
    return data + u"/docs/incidents"_s;
}

QString Home::drills() const
{
    return data + u"/drills"_s;
}

} // namespace thabat

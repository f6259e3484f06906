// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/versioncatalogue.h"

#include <algorithm>

namespace thabat::practice {

using namespace Qt::StringLiterals;

const QList<Version> &knownVersions()
{
    static const QList<Version> versions = {
        {u"v1.4.1"_s, u"5f0c1d7e2a94"_s, Version::Quality::Good},
        {u"v1.4.2"_s, u"c83ab6d40f15"_s, Version::Quality::Bad},
    };
    return versions;
}

std::optional<Version> findVersion(const QString &name)
{
    for (const auto &version : knownVersions()) {
        if (version.name == name)
            return version;
    }
    return std::nullopt;
}

const Version &firstVersion()
{
    return knownVersions().constFirst();
}

bool isNewer(const QString &name, const QString &other)
{
    const auto &all = knownVersions();
    const auto place = [&all](const QString &wanted) {
        return std::find_if(all.begin(), all.end(), [&wanted](const Version &v) {
            return v.name == wanted;
        });
    };
    return place(name) != all.end() && place(other) != all.end() && place(name) > place(other);
}

} // namespace thabat::practice

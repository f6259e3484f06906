// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/releasebook.h"

#include "app/base/files.h"
#include "app/base/json.h"
#include "app/base/timetext.h"
#include "app/practice/versioncatalogue.h"

namespace thabat::practice {

using namespace Qt::StringLiterals;

static constexpr qsizetype releasesKept = 100;

ReleaseBook::ReleaseBook(QString path)
    : m_path(std::move(path))
{
}

Result<ReleaseBook> ReleaseBook::read(const QString &path)
{
    ReleaseBook book(path);
    const auto document = readJson(path);
    if (!document) {
        if (document.error().code == Error::Code::NotFound)
            return book;
        return document.error();
    }
    for (const auto &entry : member(document->value, "releases")) {
        const auto at = fromRfc3339(textOf(entry, "at"));
        const auto version = textOf(entry, "version");
        if (!at || !findVersion(version))
            return Error{Error::Code::InvalidInput,
                         document->complaint("/releases", u"not a list of known versions and times"_s)};
        book.m_releases.append({version, *at});
    }
    return book;
}

Release ReleaseBook::current() const
{
    return m_releases.isEmpty() ? Release{firstVersion().name, {}} : m_releases.constFirst();
}

Result<Done> ReleaseBook::add(const QString &version, const QDateTime &at)
{
    auto releases = m_releases;
    releases.prepend({version, at});
    if (releases.size() > releasesKept)
        releases.resize(releasesKept);

    auto list = Json::array();
    for (const auto &release : releases)
        list.push_back({{"version", toStd(release.version)}, {"at", toStd(toRfc3339(release.at))}});
    const auto written = writeFile(m_path, toPrettyBytes({{"releases", list}}));
    if (written)
        m_releases = releases;
    return written;
}

} // namespace thabat::practice

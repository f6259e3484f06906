// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/releaseorder.h"

#include "app/base/text.h"

#include <QCoreApplication>
#include <QVersionNumber>

namespace thabat::actions {

namespace {

struct ReleaseText
{
    Q_DECLARE_TR_FUNCTIONS(thabat::actions::ReleaseOrder)
};

struct Release
{
    QVersionNumber number = {}; //!< null: not a version
    bool isPre = false; //!< "-rc1"; what stands behind "+" does not count
};

Release releaseOf(const QString &text)
{
    const auto bare = text.startsWith(u'v') ? QStringView(text).mid(1) : QStringView(text);
    qsizetype end = 0;
    const auto number = QVersionNumber::fromString(bare, &end);
    const auto rest = bare.mid(end);
    const bool isVersion = number.segmentCount() > 1
        && (rest.isEmpty() || ((rest.startsWith(u'-') || rest.startsWith(u'+')) && rest.size() > 1));
    return isVersion ? Release{number.normalized(), rest.startsWith(u'-')} : Release{};
}

} // namespace

Result<QString> releaseBefore(const QString &running, const QStringList &releases)
{
    const auto now = releaseOf(running);
    if (now.number.isNull())
        return Error{Error::Code::InvalidInput,
                     ReleaseText::tr("“%1” is not a version, so nothing tells which release was before it.")
                         .arg(ltr(shown(running, 100)))};
    QString best;
    QVersionNumber bestNumber;
    for (const auto &release : releases) {
        const auto one = releaseOf(release);
        if (one.number.isNull() || one.isPre || one.number >= now.number || one.number <= bestNumber)
            continue;
        best = release;
        bestNumber = one.number;
    }
    if (best.isEmpty())
        return Error{Error::Code::NotFound,
                     ReleaseText::tr("There is no release before %1.").arg(ltr(shown(running, 100)))};
    return best;
}

} // namespace thabat::actions

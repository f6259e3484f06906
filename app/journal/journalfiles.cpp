// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/journalfiles.h"

#include <QDir>
#include <QFileInfo>

namespace thabat::journal {

using namespace Qt::StringLiterals;

JournalFiles JournalFiles::of(const QString &database)
{
    const QFileInfo info(database);
    const auto stem = info.absoluteDir().filePath(info.completeBaseName());
    return {info.absoluteFilePath(), stem + u".anchor"_s, stem + u".lock"_s, stem + u".key"_s,
            stem + u".reserve"_s};
}

QString canonicalJournalPath(const QString &database)
{
    const QFileInfo info(database);
    if (info.exists())
        return info.canonicalFilePath();
    const auto folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return QDir(folder.isEmpty() ? info.absolutePath() : folder).filePath(info.fileName());
}

} // namespace thabat::journal

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/fileseal.h"

#include "app/base/files.h"
#include "app/journal/chain.h"

#include <QFileInfo>

namespace thabat::journal {

std::optional<FileSeal> FileSeal::of(const QString &database)
{
    if (QFileInfo(database + QLatin1String("-wal")).size() > 0 || QFileInfo(database).size() > sizeLimit)
        return {};
    const auto bytes = readFile(database, sizeLimit);
    if (!bytes)
        return {};
    return FileSeal{bytes->size(), journal::sha256(*bytes)};
}

} // namespace thabat::journal

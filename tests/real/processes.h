// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QStringList>

namespace thabat::test {

//! The command lines of running processes of this user that speak of @p word.
inline QStringList processesWith(const QString &word)
{
    QStringList found;
    const QDir all(QStringLiteral("/proc"));
    for (const auto &pid : all.entryList({QStringLiteral("[0-9]*")}, QDir::Dirs)) {
        QFile file(all.filePath(pid + QStringLiteral("/cmdline")));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        auto line = file.readAll();
        line.replace('\0', ' ');
        if (QString::fromUtf8(line).contains(word))
            found += QString::fromUtf8(line);
    }
    return found;
}

} // namespace thabat::test

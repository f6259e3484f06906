// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QWidget>

namespace thabat::test {

//! Keeps a picture for people to look at when THABAT_PICTURES names a folder.
inline void keepPicture(QWidget &zone, const QString &name)
{
    const auto folder = qEnvironmentVariable("THABAT_PICTURES");
    if (!folder.isEmpty() && QDir().mkpath(folder))
        zone.grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
}

} // namespace thabat::test

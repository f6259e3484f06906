// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace thabat::journal {

//! The whole of a database file as it lay there when its journal was closed: it finds a change even where the
//! database keeps nothing.
struct FileSeal
{
    //! Larger files are not sealed: closing would take too long.
    static constexpr qint64 sizeLimit = 64 * 1024 * 1024;

    qint64 size = 0;
    QByteArray sha256 = {};

    bool operator==(const FileSeal &) const = default;

    //! Reads @p database, which this process must not have open: closing it a second time would free SQLite's
    //! locks. Nothing when there is a write-ahead log, which somebody still writes or a crash left behind.
    static std::optional<FileSeal> of(const QString &database);
};

} // namespace thabat::journal

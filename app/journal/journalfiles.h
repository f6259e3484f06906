// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace thabat::journal {

//! The files of one journal, all beside its database.
struct JournalFiles
{
    QString database = {};
    QString anchor = {};
    QString lock = {};
    QString key = {};
    QString reserve = {};

    //! "journal.db" has "journal.anchor", "journal.lock", "journal.key" and "journal.reserve".
    static JournalFiles of(const QString &database);

    static bool isInMemory(const QString &database) { return database == QLatin1String(":memory:"); }
};

//! The same text for every way to write the path of @p database, also before the file exists.
QString canonicalJournalPath(const QString &database);

} // namespace thabat::journal

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/revisions.h"

#include <QSqlDatabase>

namespace thabat::practice {

//! The practice service's own SQLite database: migrated forth and back, one migration at a time.
//!
//! An object belongs to the thread that made it; each thread opens its own.
class ServiceDatabase
{
public:
    enum class Access { ReadOnly, ReadWrite };

    ServiceDatabase(const QString &path, Access access);
    ~ServiceDatabase();
    Q_DISABLE_COPY_MOVE(ServiceDatabase)

    //! Makes a new database at firstRevision() with some leads; one that is there stays as it is.
    Result<Done> create();

    //! The revision it is at. A database that does not exist yet counts as one just made.
    Result<QString> currentRevision() const;

    //! What migrate(@p to) would do now.
    Result<QList<MigrationStep>> plan(const QString &to) const;

    //! Does it, in one transaction under an exclusive lock; returns the steps taken. Another migration makes
    //! this one wait a while, then it starts from where the other one ended.
    Result<QList<MigrationStep>> migrate(const QString &to);

    //! Names of the first leads, as /api/v1/leads lists them.
    Result<QStringList> leads() const;

private:
    Result<Done> open() const;
    Result<Done> run(const QString &sql) const;
    Result<QList<MigrationStep>> migrateLocked(const QString &to);
    Result<Done> take(const MigrationStep &step) const;

    QString m_path;
    Access m_access;
    QString m_connection;
};

} // namespace thabat::practice

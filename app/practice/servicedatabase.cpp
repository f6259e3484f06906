// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/servicedatabase.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <atomic>

namespace thabat::practice {

using namespace Qt::StringLiterals;

namespace {

QString freshConnectionName()
{
    static std::atomic<int> number = 0;
    return u"practice-%1"_s.arg(++number);
}

Error databaseError(const QSqlError &error)
{
    constexpr auto busy = "5";
    const auto code =
        error.nativeErrorCode() == QLatin1StringView(busy) ? Error::Code::Timeout : Error::Code::Io;
    return {code, u"The service database cannot be used: %1"_s.arg(error.text())};
}

} // namespace

ServiceDatabase::ServiceDatabase(const QString &path, Access access)
    : m_path(path)
    , m_access(access)
    , m_connection(freshConnectionName())
{
    auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    database.setDatabaseName(path);
    // A reader gives up soon, because requests wait for it; a migration waits for the one before it.
    database.setConnectOptions(access == Access::ReadOnly
                                   ? u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=500"_s
                                   : u"QSQLITE_BUSY_TIMEOUT=10000"_s);
}

ServiceDatabase::~ServiceDatabase()
{
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<Done> ServiceDatabase::open() const
{
    auto database = QSqlDatabase::database(m_connection, false);
    if (!database.isOpen() && !database.open())
        return databaseError(database.lastError());
    return Done{};
}

Result<Done> ServiceDatabase::run(const QString &sql) const
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    if (!query.exec(sql))
        return databaseError(query.lastError());
    return Done{};
}

Result<Done> ServiceDatabase::create()
{
    if (!QDir().mkpath(QFileInfo(m_path).absolutePath()))
        return Error{Error::Code::Io, u"The folder of %1 cannot be made."_s.arg(m_path)};
    if (const auto opened = open(); !opened)
        return opened;
    if (const auto locked = run(u"BEGIN EXCLUSIVE"_s); !locked)
        return locked;
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    const bool exists = query.exec(u"SELECT version_num FROM alembic_version"_s);
    query.finish();
    if (exists)
        return run(u"ROLLBACK"_s);

    QStringList script = {u"CREATE TABLE alembic_version (version_num TEXT NOT NULL)"_s,
                          u"INSERT INTO alembic_version VALUES ('')"_s};
    for (const auto &sql : script) {
        if (const auto done = run(sql); !done)
            return done;
    }
    const auto steps = stepsBetween({}, firstRevision().id);
    for (const auto &step : *steps) {
        if (const auto done = take(step); !done)
            return done;
    }
    if (const auto seeded = run(
            u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200) INSERT INTO "
            u"leads (id, name, source)"
            " SELECT i, 'Lead ' || i, CASE i % 3 WHEN 0 THEN 'whatsapp' WHEN 1 THEN 'web' ELSE 'referral' END FROM n"_s);
        !seeded)
        return seeded;
    return run(u"COMMIT"_s);
}

Result<QString> ServiceDatabase::currentRevision() const
{
    if (QFileInfo(m_path).size() == 0)
        return firstRevision().id;
    if (const auto opened = open(); !opened)
        return opened.error();
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    if (!query.exec(u"SELECT version_num FROM alembic_version"_s))
        return databaseError(query.lastError());
    return query.next() ? query.value(0).toString() : QString();
}

Result<QList<MigrationStep>> ServiceDatabase::plan(const QString &to) const
{
    const auto current = currentRevision();
    if (!current)
        return current.error();
    return stepsBetween(*current, to);
}

Result<QList<MigrationStep>> ServiceDatabase::migrate(const QString &to)
{
    if (const auto created = create(); !created)
        return created.error();
    if (const auto locked = run(u"BEGIN EXCLUSIVE"_s); !locked)
        return locked.error();
    const auto steps = migrateLocked(to);
    const auto ended = run(steps ? u"COMMIT"_s : u"ROLLBACK"_s);
    if (steps && !ended)
        return ended.error();
    return steps;
}

Result<QList<MigrationStep>> ServiceDatabase::migrateLocked(const QString &to)
{
    const auto steps = plan(to);
    if (!steps)
        return steps.error();
    for (const auto &step : *steps) {
        if (const auto taken = take(step); !taken)
            return taken.error();
    }
    return steps;
}

Result<Done> ServiceDatabase::take(const MigrationStep &step) const
{
    for (const auto &statement : step.statements) {
        if (const auto done = run(statement.sql); !done)
            return done;
    }
    return run(
        u"UPDATE alembic_version SET version_num = '%1' WHERE version_num = '%2'"_s.arg(step.to, step.from));
}

Result<QStringList> ServiceDatabase::leads() const
{
    if (const auto opened = open(); !opened)
        return opened.error();
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    if (!query.exec(u"SELECT name FROM leads ORDER BY id LIMIT 20"_s))
        return databaseError(query.lastError());
    QStringList names;
    while (query.next())
        names.append(query.value(0).toString());
    return names;
}

} // namespace thabat::practice

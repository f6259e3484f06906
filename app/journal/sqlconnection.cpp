// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/sqlconnection.h"

#include "app/journal/journalfiles.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStorageInfo>
#include <QUuid>
#include <QVariant>

namespace thabat::journal {

using namespace Qt::StringLiterals;

namespace {

// Primary result codes of sqlite3.h, which the program does not link itself: only one copy of SQLite may be
// loaded.
constexpr int sqliteBusy = 5;
constexpr int sqliteReadOnly = 8;
constexpr int sqliteIoError = 10;
constexpr int sqliteCorrupt = 11;
constexpr int sqliteFull = 13;
constexpr int sqliteNotADatabase = 26;

// SQLite reports a full disk as an I/O error where it grows its shared memory file.
bool isFull(const QString &file)
{
    const QStorageInfo storage(QFileInfo(file).absolutePath());
    return storage.isValid() && storage.bytesAvailable() < 64 * 1024;
}

} // namespace

Result<std::unique_ptr<SqlConnection>> SqlConnection::open(const QString &file, Access access)
{
    const auto name = u"thabat-journal-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<SqlConnection> connection(new SqlConnection(name, file));
    if (const auto failed = connection->connect(access))
        return *failed;
    return connection;
}

std::optional<Error> SqlConnection::connect(Access access) const
{
    auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    database.setDatabaseName(m_file);
    const auto readOnly = access == Access::ReadOnly;
    database.setConnectOptions(readOnly ? u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_s
                                        : u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!database.open())
        return error(database.lastError());
    auto settings = QStringList{u"PRAGMA trusted_schema=OFF"_s, u"PRAGMA foreign_keys=ON"_s,
                                u"PRAGMA secure_delete=ON"_s, // what is erased is overwritten
                                u"PRAGMA cell_size_check=ON"_s};
    if (!readOnly && !JournalFiles::isInMemory(m_file))
        settings += {u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=FULL"_s};
    for (const auto &setting : settings) {
        if (const auto done = run(setting); !done)
            return done.error();
    }
    return {};
}

SqlConnection::~SqlConnection()
{
    database().close();
    QSqlDatabase::removeDatabase(m_name);
}

Result<Done> SqlConnection::run(const QString &sql) const
{
    QSqlQuery query(database());
    if (!query.exec(sql))
        return error(query.lastError());
    return Done{};
}

Result<QVariant> SqlConnection::value(const QString &sql) const
{
    QSqlQuery query(database());
    if (!query.exec(sql))
        return error(query.lastError());
    return query.next() ? query.value(0) : QVariant();
}

Result<QSqlQuery> SqlConnection::prepare(const QString &sql) const
{
    QSqlQuery query(database());
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return error(query.lastError());
    return query;
}

Result<Done> SqlConnection::change(const QString &sql, const QVariantList &values) const
{
    auto query = prepare(sql);
    if (!query)
        return query.error();
    for (const auto &value : values)
        query->addBindValue(value);
    if (!query->exec())
        return error(query->lastError());
    return Done{};
}

Error SqlConnection::error(const QSqlError &sqlError) const
{
    const int code = sqlError.nativeErrorCode().toInt() & 0xff;
    if (code == sqliteFull || (code == sqliteIoError && isFull(m_file)))
        return {Error::Code::DiskFull,
                QCoreApplication::translate("Journal",
                                            "Cannot save notes: disk is full. Free space now; your text is "
                                            "still on screen.")};
    if (code == sqliteBusy)
        return {
            Error::Code::Conflict,
            QCoreApplication::translate("Journal", "Another program is using the journal %1.").arg(m_file)};
    if (code == sqliteReadOnly)
        return {Error::Code::Io,
                QCoreApplication::translate("Journal", "The journal %1 can only be read.").arg(m_file)};
    if (code == sqliteCorrupt || code == sqliteNotADatabase)
        return {Error::Code::Io,
                QCoreApplication::translate("Journal", "The journal %1 is damaged.").arg(m_file)};
    return {Error::Code::Io,
            QCoreApplication::translate("Journal", "The journal %1 failed: %2")
                .arg(m_file, sqlError.databaseText().isEmpty() ? sqlError.text() : sqlError.databaseText())};
}

} // namespace thabat::journal

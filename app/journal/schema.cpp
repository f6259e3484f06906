// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/schema.h"

#include "app/base/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QVariant>

// Outside any namespace, as Qt asks: a static library's resources are linked only when someone asks for them.
static void loadSqlResources()
{
    Q_INIT_RESOURCE(sql);
}

namespace thabat::journal {

using namespace Qt::StringLiterals;

namespace {

QStringList migrationFiles()
{
    loadSqlResources();
    QStringList files;
    for (const auto &name : QDir(u":/sql"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name))
        files += u":/sql/"_s + name;
    return files;
}

// Our SQL files have neither strings with a semicolon nor triggers.
QStringList statementsOf(const QByteArray &sql)
{
    QString text;
    for (const auto &line : QString::fromUtf8(sql).split(u'\n')) {
        if (!line.startsWith(u"--"))
            text += line + u'\n';
    }
    QStringList statements;
    for (const auto &statement : text.split(u';', Qt::SkipEmptyParts)) {
        if (!statement.trimmed().isEmpty())
            statements += statement.trimmed();
    }
    return statements;
}

Result<Done> runAll(const SqlConnection &connection, const QStringList &statements)
{
    for (const auto &statement : statements) {
        if (auto done = connection.run(statement); !done)
            return done;
    }
    return Done{};
}

Result<Done> applyMigration(const SqlConnection &connection, const QString &file, int version)
{
    const auto sql = readFile(file);
    if (!sql)
        return sql.error();
    const auto statements = QStringList{u"BEGIN IMMEDIATE"_s} + statementsOf(*sql)
        + QStringList{u"PRAGMA user_version=%1"_s.arg(version), u"COMMIT"_s};
    auto done = runAll(connection, statements);
    if (!done)
        (void)connection.run(u"ROLLBACK"_s);
    return done;
}

Result<QString> schemaText(const SqlConnection &connection)
{
    const auto text = connection.value(
        u"SELECT group_concat(type || ' ' || name || ' ' || coalesce(sql, ''), char(10)) FROM "
        "(SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_stat%' ORDER BY name)"_s);
    if (!text)
        return text.error();
    return text->toString();
}

} // namespace

Result<Done> migrate(const SqlConnection &connection)
{
    const auto files = migrationFiles();
    const auto version = connection.value(u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    if (version->toInt() > files.size())
        return Error{Error::Code::Conflict,
                     QCoreApplication::translate("Journal",
                                                 "A newer Thabat wrote this journal. Update Thabat to write "
                                                 "to it.")};
    for (int next = version->toInt(); next < files.size(); ++next) {
        if (auto done = applyMigration(connection, files[next], next + 1); !done)
            return done;
    }
    return checkSchema(connection);
}

Result<bool> isOlder(const SqlConnection &connection)
{
    const auto version = connection.value(u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    return version->toInt() < migrationFiles().size();
}

Result<Done> checkSchema(const SqlConnection &connection)
{
    const auto files = migrationFiles();
    const auto version = connection.value(u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    if (version->toInt() > files.size())
        return Done{}; // a newer Thabat's tables: its events are shown as they are
    auto model = SqlConnection::open(u":memory:"_s, SqlConnection::Access::ReadWrite);
    if (!model)
        return model.error();
    for (int next = 0; next < version->toInt(); ++next) {
        if (auto done = applyMigration(**model, files[next], next + 1); !done)
            return done;
    }
    const auto expected = schemaText(**model);
    const auto found = schemaText(connection);
    if (!found)
        return found.error();
    if (!expected || *expected != *found || version->toInt() == 0)
        return Error{Error::Code::InvalidInput,
                     QCoreApplication::translate("Journal", "This file is not a Thabat journal.")};
    return Done{};
}

} // namespace thabat::journal

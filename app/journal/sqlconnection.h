// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariantList>

#include <memory>

namespace thabat::journal {

//! One SQLite connection with the settings a journal needs. Belongs to the thread that opened it.
class SqlConnection
{
public:
    enum class Access { ReadWrite, ReadOnly };

    static Result<std::unique_ptr<SqlConnection>> open(const QString &file, Access access);
    ~SqlConnection();

    SqlConnection(const SqlConnection &) = delete;
    SqlConnection &operator=(const SqlConnection &) = delete;

    Result<Done> run(const QString &sql) const;
    Result<QVariant> value(const QString &sql) const; //!< first column of the first row; null without one

    //! Runs one statement; @p values stand for its question marks.
    Result<Done> change(const QString &sql, const QVariantList &values) const;

    //! A query that was prepared; it must die before the connection.
    Result<QSqlQuery> prepare(const QString &sql) const;

    //! What SQLite said, as a code and a sentence a person can act on.
    Error error(const QSqlError &sqlError) const;

private:
    SqlConnection(QString name, QString file)
        : m_name(std::move(name))
        , m_file(std::move(file))
    {
    }

    std::optional<Error> connect(Access access) const;
    QSqlDatabase database() const { return QSqlDatabase::database(m_name, false); }

    QString m_name;
    QString m_file;
};

} // namespace thabat::journal

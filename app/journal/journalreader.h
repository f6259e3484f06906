// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/eventtable.h"

#include <QTemporaryDir>

#include <memory>

namespace thabat::journal {

//! Reads a journal that another process may be writing. Changes no row and makes no checkpoint; SQLite may
//! leave empty -wal and -shm files behind, which the next writer takes over.
class JournalReader
{
public:
    //! Reads a private copy in two cases: SQLite cannot open a write-ahead log in a folder that cannot be
    //! written, and the tables of an older version must be brought up first.
    static Result<JournalReader> open(const QString &file);

    Result<QString> desk() const; //!< the desk that writes this file

    //! Every event that is not in @p seen, in replay order; texts that are sealed for this desk are open.
    Result<std::vector<domain::Event>> events(const SeenEvents &seen = {}) const;

    //! The rows as they are, in the order in which they came into the file.
    Result<Done> visit(const EventTable::Visitor &visitor) const;

    EventTable table() const { return EventTable(*m_connection); }

    //! open() and events() in one.
    static Result<std::vector<domain::Event>> readAll(const QString &file, const SeenEvents &seen = {});

private:
    static Result<JournalReader> openHere(const QString &file);
    static Result<JournalReader> openCopy(const QString &file);
    static Result<Done> bringUp(const QString &copy);

    Result<Done> openTexts(std::vector<domain::Event> &events) const;

    QString m_file;
    std::unique_ptr<QTemporaryDir> m_copy; //!< must outlive the connection
    std::unique_ptr<SqlConnection> m_connection;
};

} // namespace thabat::journal

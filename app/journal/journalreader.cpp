// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/journalreader.h"

#include "app/journal/journalfiles.h"
#include "app/journal/schema.h"
#include "app/journal/vault.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace thabat::journal {

using namespace Qt::StringLiterals;

Result<JournalReader> JournalReader::open(const QString &file)
{
    const QFileInfo info(file);
    if (!info.exists())
        return Error{Error::Code::NotFound,
                     QCoreApplication::translate("Journal", "There is no journal at %1.").arg(file)};
    auto reader = openHere(file);
    if (!reader && !QFileInfo(info.absolutePath()).isWritable())
        reader = openCopy(file);
    if (!reader)
        return reader;
    const auto older = isOlder(*reader->m_connection);
    if (!older)
        return older.error();
    if (*older)
        reader = openCopy(file);
    if (reader)
        reader->m_file = file;
    return reader;
}

Result<JournalReader> JournalReader::openHere(const QString &file)
{
    auto connection = SqlConnection::open(file, SqlConnection::Access::ReadOnly);
    if (!connection)
        return connection.error();
    if (const auto done = checkSchema(**connection); !done)
        return done.error();
    JournalReader reader;
    reader.m_connection = std::move(*connection);
    return reader;
}

// Opening and closing the database file would cancel SQLite's locks of this process; it has none, because
// whoever can write a journal can write its folder.
Result<JournalReader> JournalReader::openCopy(const QString &file)
{
    auto folder = std::make_unique<QTemporaryDir>();
    const auto copy = folder->filePath(u"journal.db"_s);
    const auto log = file + u"-wal"_s;
    if (!folder->isValid() || !QFile::copy(file, copy)
        || (QFileInfo::exists(log) && !QFile::copy(log, copy + u"-wal"_s)))
        return Error{Error::Code::Io,
                     QCoreApplication::translate("Journal", "Cannot copy %1 to read it.").arg(file)};
    if (const auto done = bringUp(copy); !done)
        return done.error();
    auto reader = openHere(copy);
    if (reader)
        reader->m_copy = std::move(folder);
    return reader;
}

Result<Done> JournalReader::bringUp(const QString &copy)
{
    const auto connection = SqlConnection::open(copy, SqlConnection::Access::ReadWrite);
    if (!connection)
        return connection.error();
    const auto older = isOlder(**connection);
    if (!older)
        return older.error();
    return *older ? migrate(**connection) : Result<Done>(Done{});
}

Result<QString> JournalReader::desk() const
{
    return table().ownDesk();
}

Result<Done> JournalReader::visit(const EventTable::Visitor &visitor) const
{
    return table().visitArrivals(visitor);
}

Result<std::vector<domain::Event>> JournalReader::events(const SeenEvents &seen) const
{
    auto events = table().events(seen);
    if (!events)
        return events;
    if (const auto opened = openTexts(*events); !opened)
        return opened.error();
    return events;
}

Result<Done> JournalReader::openTexts(std::vector<domain::Event> &events) const
{
    const auto file = JournalFiles::of(m_file).key;
    const auto key = DeskKey::read(file);
    const auto desk = this->desk();
    if (!desk)
        return desk.error();
    if (!key)
        return Done{}; // a journal without a desk, such as a copy: what is sealed stays sealed
    const auto vault = Vault::of(table(), *desk, *key, DeskKey::putAside(file));
    if (!vault)
        return vault.error();
    vault->open(events);
    return Done{};
}

Result<std::vector<domain::Event>> JournalReader::readAll(const QString &file, const SeenEvents &seen)
{
    const auto reader = open(file);
    if (!reader)
        return reader.error();
    return reader->events(seen);
}

} // namespace thabat::journal

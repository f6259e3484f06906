// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/recordreader.h"

#include "app/journal/journalreader.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace thabat::cli {

using namespace Qt::StringLiterals;

Result<const domain::Incident *> Record::incident(const Context &context) const
{
    if (!context.incident.isEmpty()) {
        if (const auto *named = replay.incident(context.incident))
            return named;
        return Error{Error::Code::InvalidInput,
                     QCoreApplication::translate("Cli", "There is no incident %1.").arg(context.incident)};
    }
    const auto open = replay.openIncidents();
    if (open.size() > 1) {
        QStringList ids;
        for (const auto *incident : open)
            ids += incident->id;
        return Error{
            Error::Code::InvalidInput,
            QCoreApplication::translate("Cli", "Several incidents are open; say which with --incident: %1")
                .arg(ids.join(u", "_s))};
    }
    const auto all = open.empty() ? replay.incidents() : open;
    if (all.empty())
        return Error{Error::Code::Conflict,
                     QCoreApplication::translate("Cli", "The journal holds no incident.")};
    return all.front();
}

Result<Record> readRecord(const Context &context)
{
    auto files = assembly::readDeskFiles(context.choices);
    if (!files)
        return files.error();
    Record record{std::move(*files), {}, {}};
    if (!QFileInfo::exists(record.files.journal)) {
        // Nothing was ever declared at this desk; a named file that is not there is a slip.
        const bool named = !context.choices.journal.isEmpty();
        return Error{
            named ? Error::Code::NotFound : Error::Code::Conflict,
            QCoreApplication::translate("Cli", "There is no journal at %1.").arg(record.files.journal)};
    }
    const auto reader = journal::JournalReader::open(record.files.journal);
    if (!reader)
        return reader.error();
    const auto desk = reader->desk();
    const auto events = reader->events();
    if (!desk || !events)
        return desk ? events.error() : desk.error();
    record.desk = *desk;
    record.replay.add(*events);
    return record;
}

} // namespace thabat::cli

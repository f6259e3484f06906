// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/commandline.h"
#include "app/practice/printing.h"
#include "app/practice/servicedatabase.h"

// The commands of CommandLine that concern the service's database.
namespace thabat::practice {

using namespace Qt::StringLiterals;

int CommandLine::migrate()
{
    const auto target = m_parser.value(u"to"_s);
    if (target.isEmpty())
        return badUse(u"Say where to: --to REV."_s);
    const bool preview = m_parser.isSet(u"sql"_s);
    ServiceDatabase database(folder().database(),
                             preview ? ServiceDatabase::Access::ReadOnly
                                     : ServiceDatabase::Access::ReadWrite);
    const auto steps = preview ? database.plan(target) : database.migrate(target);
    if (!steps)
        return fail(steps.error());
    if (steps->isEmpty()) {
        print(preview ? u"-- already at %1"_s.arg(target) : u"already at %1"_s.arg(target));
        return 0;
    }
    if (preview) {
        print(toSql(*steps).trimmed());
        return 0;
    }
    for (const auto &step : *steps)
        print(toSentence(step));
    print(u"at %1"_s.arg(target));
    return 0;
}

int CommandLine::currentRevision()
{
    const auto revision =
        ServiceDatabase(folder().database(), ServiceDatabase::Access::ReadOnly).currentRevision();
    if (!revision)
        return fail(revision.error());
    print(*revision == newestRevision().id ? u"%1 (head)"_s.arg(*revision) : *revision);
    return 0;
}

int CommandLine::history()
{
    // Plans read this as they read alembic's: "9f8e7d -> a1b2c3, add column score", the newest first.
    QString before = u"<base>"_s;
    QStringList lines;
    for (const auto &revision : knownRevisions()) {
        lines.prepend(u"%1 -> %2, %3"_s.arg(before, revision.id, revision.title));
        before = revision.id;
    }
    for (const auto &line : lines)
        print(line);
    return 0;
}

} // namespace thabat::practice

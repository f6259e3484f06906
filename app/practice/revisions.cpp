// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/revisions.h"

#include <algorithm>

namespace thabat::practice {

using namespace Qt::StringLiterals;

namespace {

qsizetype placeOfRevision(const QString &id)
{
    const auto &all = knownRevisions();
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all[i].id == id)
            return i;
    }
    return -1;
}

QString idOfRevision(qsizetype place)
{
    return place < 0 ? QString() : knownRevisions()[place].id;
}

MigrationStep stepTo(qsizetype place, MigrationStep::Direction direction)
{
    const auto &revision = knownRevisions()[place];
    const auto before = idOfRevision(place - 1);
    if (direction == MigrationStep::Direction::Upgrade)
        return {direction, before, revision.id, revision.title, revision.up};
    return {direction, revision.id, before, revision.title, revision.down};
}

} // namespace

const QList<Revision> &knownRevisions()
{
    using enum Statement::Effect;
    static const QList<Revision> revisions = {
        {u"1a2b3c"_s,
         u"create leads"_s,
         {{u"CREATE TABLE leads (id INTEGER PRIMARY KEY, name TEXT NOT NULL, source TEXT NOT NULL)"_s}},
         {{u"DROP TABLE leads"_s, Destructive}}},
        {u"9f8e7d"_s,
         u"add index on source"_s,
         {{u"CREATE INDEX leads_by_source ON leads (source)"_s}},
         {{u"DROP INDEX leads_by_source"_s}}},
        {u"a1b2c3"_s,
         u"add column score"_s,
         {{u"ALTER TABLE leads ADD COLUMN score REAL NOT NULL DEFAULT 0"_s},
          {u"UPDATE leads SET score = 0.5 + (id % 50) / 100.0"_s}},
         {{u"ALTER TABLE leads DROP COLUMN score"_s, Destructive}}},
    };
    return revisions;
}

const Revision &newestRevision()
{
    return knownRevisions().constLast();
}

const Revision &firstRevision()
{
    return knownRevisions()[1];
}

Result<QList<MigrationStep>> stepsBetween(const QString &from, const QString &to)
{
    const auto target = placeOfRevision(to);
    if (target < 0)
        return Error{Error::Code::NotFound, u"There is no revision “%1”."_s.arg(to)};
    auto place = placeOfRevision(from);
    if (place < 0 && !from.isEmpty())
        return Error{Error::Code::NotFound, u"The database is at an unknown revision “%1”."_s.arg(from)};

    QList<MigrationStep> steps;
    while (place < target)
        steps.append(stepTo(++place, MigrationStep::Direction::Upgrade));
    while (place > target)
        steps.append(stepTo(place--, MigrationStep::Direction::Downgrade));
    return steps;
}

QString toSentence(const MigrationStep &step)
{
    return step.direction == MigrationStep::Direction::Upgrade
        ? u"Running upgrade %1 -> %2, %3"_s.arg(step.from, step.to, step.title)
        : u"Running downgrade %1 -> %2, %3"_s.arg(step.from, step.to, step.title);
}

QString toSql(const QList<MigrationStep> &steps)
{
    if (steps.isEmpty())
        return {};
    auto text = u"BEGIN EXCLUSIVE;\n"_s;
    for (const auto &step : steps) {
        text += u"\n-- %1\n"_s.arg(toSentence(step));
        for (const auto &statement : step.statements) {
            const auto mark =
                statement.effect == Statement::Effect::Destructive ? u" -- DESTRUCTIVE"_s : QString();
            text += u"%1;%2\n"_s.arg(statement.sql, mark);
        }
        text += u"UPDATE alembic_version SET version_num = '%1' WHERE version_num = '%2';\n"_s.arg(step.to,
                                                                                                   step.from);
    }
    return text + u"\nCOMMIT;\n"_s;
}

} // namespace thabat::practice

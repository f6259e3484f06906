// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QList>
#include <QStringList>

namespace thabat::practice {

//! One SQL statement of a migration, and whether data is gone after it.
struct Statement
{
    enum class Effect { Reversible, Destructive };

    QString sql = {};
    Effect effect = Effect::Reversible;
};

//! One step in the history of the database's schema.
struct Revision
{
    QString id = {};
    QString title = {};
    QList<Statement> up = {}; //!< from the revision before to this one
    QList<Statement> down = {}; //!< from this one to the revision before
};

//! One step that a migration takes.
struct MigrationStep
{
    enum class Direction { Upgrade, Downgrade };

    Direction direction = Direction::Upgrade;
    QString from = {}; //!< empty: before the first revision
    QString to = {};
    QString title = {};
    QList<Statement> statements = {};
};

//! Oldest first.
const QList<Revision> &knownRevisions();

const Revision &newestRevision();

//! Where a new database starts: one before the newest, so that there is something to migrate.
const Revision &firstRevision();

//! The steps from @p from to @p to; none when they are the same. An unknown revision is NotFound.
Result<QList<MigrationStep>> stepsBetween(const QString &from, const QString &to);

//! "Running downgrade a1b2c3 -> 9f8e7d, add column score".
QString toSentence(const MigrationStep &step);

//! The migration as SQL text that does the same when a person runs it; destructive lines say so.
QString toSql(const QList<MigrationStep> &steps);

} // namespace thabat::practice

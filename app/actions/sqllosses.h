// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace thabat::actions {

//! What the statements of @p sql take away for good, a sentence each: tables, columns and rows that no undo
//! brings back. Statements are found by their words, also in a text that is not only SQL; the bookkeeping of
//! alembic_version is passed over.
QStringList sqlLosses(const QString &sql);

} // namespace thabat::actions

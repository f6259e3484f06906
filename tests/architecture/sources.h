// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace thabat::test {

//! A line of a source file that breaks a rule, as "line N: why".
using Complaints = QStringList;

//! The .h and .cpp files below the folders @p tops of the repository, as paths from its root, sorted.
QStringList sourceFiles(const QStringList &tops);

//! The text of a file of the repository.
QString sourceText(const QString &file);

//! @p text with every comment blanked out; lines keep their numbers.
QString withoutComments(const QString &text);

//! Complains about each place of @p text that matches the regular expression @p pattern (multi-line).
Complaints places(const QString &text, const QString &pattern, const QString &why);

//! The line, from 1, that character @p at of @p text is on.
int lineOf(const QString &text, qsizetype at);

//! Adds a test row with the column "file" for each of @p files.
void addRows(const QStringList &files);

} // namespace thabat::test

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace thabat::report {

//! Outside text as one line of Markdown that shows as itself: it cannot become a heading, a list, a table
//! cell border, a link, an image or HTML. Line breaks become " ⏎ ".
QString escaped(const QString &text);

//! @p text as a fenced block that it cannot end, and that holds no line which looks like our own markers.
QString fenced(const QString &text);

//! One row of a table; the cells are Markdown already.
QString tableRow(const QStringList &cells);

//! The head of a table with its rule.
QString tableHead(const QStringList &titles);

//! A generated part: between the comments that writePostMortem() finds again.
QString generated(const QString &name, const QString &body);

} // namespace thabat::report

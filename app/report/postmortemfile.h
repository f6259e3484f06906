// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/incident.h"

namespace thabat::report {

//! The first line of a post-mortem: says whose it is.
QString postMortemMark(const QString &incident);

//! folder/YYYY-MM-DD-<slug>.md, the Riyadh day it was resolved (declared, while it is open). A file of that
//! name that belongs to another incident makes it …-2.md, and so on.
QString postMortemPath(const QString &folder, const domain::Incident &incident);

//! Writes @p text; in a file that is there already only the generated parts are replaced, and what people
//! wrote around them stays. Conflict: a marker of the file is damaged, so that nobody can tell whose text is
//! whose.
Result<Done> writePostMortem(const QString &path, const QString &text);

} // namespace thabat::report

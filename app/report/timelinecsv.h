// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/timeline.h"

namespace thabat::report {

//! @p text as one field of a CSV file that a spreadsheet takes as text: what could begin a formula ("=", "+",
//! "-", "@", their wide forms, a tab, a line break) gets a "'" in front, and so does what begins with "'" and
//! what could begin a cell inside of it, after a semicolon, a tab or a line break.
QString csvField(const QString &text);

//! The timeline for a spreadsheet: UTF-8 with a byte order mark, RFC 4180, times in RFC 3339.
QByteArray timelineCsv(const std::vector<TimelineEntry> &timeline);

} // namespace thabat::report

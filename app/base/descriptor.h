// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

// For files whose descriptor must be our own: locked, appended to, or nowhere but in memory.
namespace thabat {

//! All of @p bytes, from where @p descriptor stands; false: errno says why not, and some may be written.
bool writeAll(int descriptor, const QByteArray &bytes);

//! Makes sure that what was made, renamed or removed in @p folder stays so; false: errno says why not.
bool syncFolder(const QString &folder);

} // namespace thabat

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>

namespace thabat {

//! The whole file; an error names the file. Files over @p limit bytes are refused.
Result<QByteArray> readFile(const QString &path, qint64 limit = 16 * 1024 * 1024);

//! Replaces the file with @p bytes, or leaves the old one untouched: folder made, every write checked, synced
//! to disk, read back before the rename (QSaveFile alone can commit a cut file on a full disk).
Result<Done> writeFile(const QString &path, const QByteArray &bytes);

} // namespace thabat

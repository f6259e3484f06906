// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

// What the sentences of the record are put together from.
namespace thabat::report {

//! What people wrote, safe to show inside a sentence of either direction.
QString quoted(const QString &text);

//! A version, an id or a command: always left to right.
QString token(const QString &text);

//! Whole sentences next to each other, each with its full stop; empty ones are left out.
QString together(const QStringList &sentences);

} // namespace thabat::report

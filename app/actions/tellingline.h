// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace thabat::actions {

//! The line of @p output that tells best why a program failed: the last one that speaks of an error, else the
//! last one. At most 200 characters, safe to show.
QString tellingLine(const QByteArray &output);

} // namespace thabat::actions

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace thabat {

//! @p text with each run of Latin words kept in its own order when there are Arabic words around it:
//! otherwise
//! "./deploy.sh --force" would be read as "deploy.sh --force/.". For showing only; nothing else changes.
QString withLatinRunsKept(const QString &text);

} // namespace thabat

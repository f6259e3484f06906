// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/sqlconnection.h"

namespace thabat::journal {

//! Brings the tables up to this version's (resources/sql/NNN-*.sql). A file of a newer version is refused.
Result<Done> migrate(const SqlConnection &connection);

//! Whether the tables are an older version's, which this one cannot read before they are brought up.
Result<bool> isOlder(const SqlConnection &connection);

//! Refuses a file whose tables are not exactly ours: a trigger or a view would run its author's SQL here.
Result<Done> checkSchema(const SqlConnection &connection);

} // namespace thabat::journal

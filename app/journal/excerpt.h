// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/delivery.h"
#include "app/journal/eventtable.h"

namespace thabat::journal {

//! The rows of @p stretches, as many as fit into about @p bytes but at least one; of each desk the first
//! ones.
Result<Excerpt> readExcerpt(const EventTable &table, const std::vector<Stretch> &stretches, qint64 bytes);

} // namespace thabat::journal

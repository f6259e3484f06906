// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/json.h"

#include <optional>

namespace thabat {

//! The value of @p bytes when parseJson() would take them, without the places of its parts: for the many
//! small texts of a journal.
std::optional<Json> valueOf(const QByteArray &bytes);

} // namespace thabat

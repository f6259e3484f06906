// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/json.h"
#include "app/base/timetext.h"

namespace thabat::cli {

//! RFC 3339, or null for a time that is not known.
inline Json timeOrNull(const QDateTime &time)
{
    return time.isValid() ? Json(toStd(toRfc3339(time))) : Json(nullptr);
}

} // namespace thabat::cli

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <chrono>

namespace thabat {

//! For how long to leave a server in peace that answered with 429 and this Retry-After: seconds or a date by
//! @p now. Never longer than five minutes, whatever it asks for: a desk must not be told to look away. Zero
//! when it asks for nothing that makes sense.
std::chrono::milliseconds retryAfter(const QByteArray &header, const QDateTime &now);

} // namespace thabat

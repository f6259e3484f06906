// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QDateTime>

#include <chrono>

namespace thabat {

//! RFC 3339 in UTC with milliseconds: "2026-11-23T00:12:41.123Z". The form of every machine output.
QString toRfc3339(const QDateTime &time);

//! Reads RFC 3339. A time without a zone is refused (it would silently mean "here").
Result<QDateTime> fromRfc3339(const QString &text);

//! "90s", "30 s", "5m", "1h30m", "250ms" as profiles write durations.
Result<std::chrono::milliseconds> durationFromText(QStringView text);

//! "1:05", "12:34", "1:02:03": minutes and seconds, hours only when there are some. Latin digits.
QString toClockText(std::chrono::seconds duration);

//! @p time in Asia/Riyadh (UTC+3, no DST), where all times are shown (ux.md 12.3).
QDateTime inRiyadh(const QDateTime &time);

//! "03:04" and "03:04:05" in Riyadh.
QString toRiyadhMinute(const QDateTime &time);
QString toRiyadhSecond(const QDateTime &time);

} // namespace thabat

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/speech.h"
#include "ui/see/chartpicture.h"

namespace thabat::ui {

//! The big text of a chart: "12.4%", or "stale 94 s", or "no data". Never an old number that looks new.
QString headlineOf(const ChartPicture &picture, const Speech &speech);

//! "late 72 s" beside a value that is getting old; empty when it is fresh.
QString latenessOf(const ChartPicture &picture, const Speech &speech);

//! The chart in one sentence, for screen readers: "Error rate 12.4 percent, above threshold 1.0 percent for
//! 14 min, rising".
QString spokenChart(const ChartPicture &picture, const Speech &speech);

//! Why there is no fresh value; empty when there is one.
QString staleReason(const ChartPicture &picture, const Speech &speech);

//! A moment of the charts in Riyadh: "03:02:10".
QString momentOf(qint64 at);

} // namespace thabat::ui

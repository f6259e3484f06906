// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

namespace thabat::ui {

//! The time that all charts show, and how far the crosshair leaps. Milliseconds since 1970 UTC.
struct ChartSpan
{
    qint64 from = 0;
    qint64 to = 0;
    qint64 leap = 0;
};

//! What decides a ChartSpan. A time of 0 means "none".
struct SpanFacts
{
    qint64 now = 0;
    qint64 firstSample = 0;
    qint64 declared = 0; //!< of the incident that is shown
    qint64 ended = 0;
    std::chrono::milliseconds staleAfter{90'000};
    int zoom = 0; //!< each step out doubles the window, each step in halves it
};

//! Calm: six hours. Incident: from 30 minutes before it was declared, three hours at most. Never before the
//! first sample.
//!
//! These lengths are told in units of the profile's staleAfter (90 s), so that a practice service, which
//! lives faster, gets a window that fits it.
ChartSpan spanFor(const SpanFacts &facts);

} // namespace thabat::ui

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/valuetext.h"
#include "app/monitor/history.h"
#include "app/monitor/watchstate.h"

namespace thabat::ui {

//! Something that happened and that a chart marks with a line and a letter.
struct ChartEvent
{
    qint64 at = 0;
    QString letter = {}; //!< D deploy, T0 declared, F freeze, E evidence, R rollback, U update, ✓ verified, !
    QString meaning = {}; //!< in the language of the window, for the line under the charts
};

enum class Trend { Steady, Rising, Falling };

//! Everything one chart shows at one moment. Times are milliseconds since 1970 UTC, 0 means "none".
struct ChartPicture
{
    QString id = {};
    QString title = {};
    runbook::Indicator::Unit unit = runbook::Indicator::Unit::Count;
    std::vector<monitor::SeriesPoint> points = {};
    std::vector<monitor::SeriesPoint> reference = {}; //!< the same time yesterday; empty: not known
    std::vector<runbook::Threshold> thresholds = {};
    std::vector<ChartEvent> events = {};
    monitor::Freshness freshness = monitor::Freshness::Stale;
    std::optional<double> value = {};
    QString unknown = {}; //!< why there is no value
    qint64 sampled = 0; //!< when the newest sample was taken
    qint64 now = 0;
    qint64 from = 0; //!< the left edge
    qint64 to = 0; //!< the right edge
    monitor::Origin origin = monitor::Origin::Desk; //!< who worked the value out
    std::vector<monitor::ReadingPart> parts = {}; //!< the values by label that the value is the largest of

    //! The value is of now, though it may be late.
    bool isLive() const { return value && freshness != monitor::Freshness::Stale; }

    //! The worst threshold that the value is above; none while the value is not of now.
    std::optional<runbook::Threshold> crossed() const;

    //! Since when the samples are above the threshold that is crossed.
    qint64 crossedSince() const;

    //! Where the line of today is going: the last sixth of the window against the sixth before it.
    Trend trend() const;

    //! What was measured at @p at, or nothing: a gap, or before the first sample.
    std::optional<double> valueAt(qint64 at) const;

    //! What was measured a day before @p at, or nothing.
    std::optional<double> referenceAt(qint64 at) const;

    //! From where on there is no data although there should be; none while it is fresh or late.
    std::optional<qint64> silentFrom() const;
};

//! The value range of a plot.
struct ChartScale
{
    double bottom = 0;
    double top = 1;
};

//! From zero to a round number above everything that @p picture has to show. A threshold far above all
//! samples is shown only when it is the first one, or a calm line would lie flat on the ground.
ChartScale scaleOf(const ChartPicture &picture);

//! Is @p threshold within the plot?
bool shows(const ChartScale &scale, const runbook::Threshold &threshold);

} // namespace thabat::ui

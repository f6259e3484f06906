// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/monitor/yesterday.h"
#include "ui/models/zoneparts.h"
#include "ui/see/chartpicture.h"
#include "ui/see/chartspan.h"

namespace thabat::ui {

//! Where the pictures of the charts come from: the watch, the profile and the incident that is shown.
class ChartSource
{
public:
    explicit ChartSource(const ZoneParts &parts);

    //! The pictures of all charts now: those of the profile, the last two of them replaced by what the open
    //! playbook asks for. With a @p component: those of its indicators.
    std::vector<ChartPicture> pictures(const QString &component = {});

    //! The window of the last pictures().
    const ChartSpan &span() const { return m_span; }

    //! The newest samples of @p indicator, as many as a table shows.
    std::vector<monitor::SeriesPoint> samples(const QString &indicator) const;

    //! Reads anew which events are to be marked. They change seldom, and reading all of them takes time.
    void readEvents();

    void zoom(int steps);
    void unzoom() { m_zoom = 0; }

private:
    QStringList charts() const;
    QStringList chartsOf(const QString &component) const;
    ChartSpan spanNow();
    void findFirstSample(const QStringList &charts, const QDateTime &now);
    ChartPicture pictureOf(const QString &indicator) const;

    const ZoneParts m_parts;
    std::unique_ptr<monitor::Yesterday> m_yesterday;
    ChartSpan m_span;
    std::vector<ChartEvent> m_events;
    qint64 m_firstSample = 0;
    int m_zoom = 0;
};

} // namespace thabat::ui

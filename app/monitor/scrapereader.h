// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/monitor/scrapememory.h"

namespace thabat::monitor {

//! Reads the scrapes of one source in Prometheus text 0.0.4, one after another: exactly as strictly as
//! parseExposition(), and many times faster, because a scrape looks much like the one before.
//!
//! As long as every line is the line of the last scrape but for its value, only values are read. From the
//! first line on that is not, lines are looked up (ScrapeWalk). A scrape with an error gives nothing, and the
//! next one is read as if it were the first.
class ScrapeReader
{
public:
    ScrapeReader(MetricNames wanted, TargetLabels target, const ExpositionLimits &limits = {});

    //! OpenMetrics, whose rules look at values, is read whole every time.
    Result<Scrape> read(const QByteArray &body, MetricsFormat format = MetricsFormat::Text);

    //! The next scrape is read as if it were the first.
    void forget();

private:
    struct Place;

    Result<Scrape> readOpenMetrics(const QByteArray &body);
    Place compare(const QByteArray &body);
    bool compareTail(Place &place, size_t same, const ScrapeMemory::Line &line);

    MetricNames m_wanted;
    TargetLabels m_target;
    ExpositionLimits m_limits;
    ScrapeMemory m_memory;
};

} // namespace thabat::monitor

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/monitor/exposition.h"

#include <set>

namespace thabat::monitor {

//! Metric names worth keeping.
using MetricNames = std::set<std::string, std::less<>>;

//! What the labels "job" and "instance" of everything scraped there are.
struct TargetLabels
{
    std::string job = {};
    std::string instance = {};
};

//! One value of a scrape. Its series is a number that means something only together with the source.
struct ScrapedSample
{
    double value = 0;
    qint64 timestamp = 0; //!< milliseconds since 1970 UTC, if the source gave one
    quint32 series = 0;
    bool timed = false; //!< whether it did
};

//! A series that a source had not had before.
struct ScrapedSeries
{
    quint32 number = 0;
    std::string name = {};
    Labels labels = {}; //!< with those of the target
};

//! A scrape, reduced to what is worth keeping: labels are there only for series that are new.
struct Scrape
{
    bool fresh = true; //!< numbers of earlier scrapes mean nothing any more
    std::vector<quint32> vanished = {}; //!< series that are gone; a new one may take the number at once
    std::vector<ScrapedSeries> appeared = {};
    std::vector<ScrapedSample> samples = {};
    size_t total = 0; //!< samples read, wanted or not
};

//! @p labels with those Prometheus adds when it scrapes @p target. A label of that name which the source sent
//! itself becomes exported_job or exported_instance.
Labels withTarget(Labels labels, const TargetLabels &target);

//! The wanted part of @p exposition, every series of it new.
Scrape scrapeOf(const Exposition &exposition, const MetricNames &wanted);

//! @p scrape with the labels of @p target.
Scrape withTarget(Scrape scrape, const TargetLabels &target);

} // namespace thabat::monitor

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/monitor/scrape.h"
#include "app/monitor/seriestable.h"

#include <QByteArray>

namespace thabat::monitor {

//! What is kept of the last good scrape of a source, so that the next one need only be compared with it.
struct ScrapeMemory
{
    //! A line of the body. Where it ends, the next one begins.
    struct Line
    {
        quint32 at = 0;
        quint32 valueAt : 31 = 0; //!< how many bytes name, labels and the blanks after them have
        quint32 wanted : 1 = 0; //!< whether its sample is kept
        quint32 series = SeriesTable::none; //!< none: no sample
    };

    QByteArray body = {};
    std::vector<Line> lines = {}; //!< and one more that only says where the body ends
    SeriesTable series = {};
    std::vector<ScrapedSample> samples = {}; //!< the wanted ones, in the order of the lines
    size_t total = 0; //!< samples, wanted or not
    quint32 scrapes = 0; //!< how many were walked through
    bool fresh = true;
};

} // namespace thabat::monitor

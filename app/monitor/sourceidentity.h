// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/monitor/seriesselection.h"

namespace thabat::monitor {

//! Tells whether scrapes come from the service that is meant. An address that was given to another service
//! answers just as well, and its numbers would look healthy.
class SourceIdentity
{
public:
    //! @p expected is what the service always shows. Without a metric there, it is known by any of the
    //! @p wanted ones; if there are none of these either, every service will do.
    SourceIdentity(const MetricNames &wanted, const runbook::Selector &expected);

    //! Takes every good scrape of the source in turn. The Error says that this one is another service's.
    Result<Done> judge(const Scrape &scrape);

private:
    bool m_wantsAny = false;
    SeriesSelection m_selection;
    QString m_expected; //!< in words; empty: nothing certain
    std::set<quint32> m_found; //!< the series that are expected and there
};

} // namespace thabat::monitor

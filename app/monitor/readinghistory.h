// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/monitor/history.h"
#include "app/monitor/watchstate.h"
#include "app/runbook/profile.h"

namespace thabat::monitor {

//! Remembers what the readings were, whoever worked them out.
class ReadingHistory
{
public:
    explicit ReadingHistory(const runbook::Profile &profile);

    //! The wall clock was set @p by so much.
    void shiftWall(std::chrono::milliseconds by);

    //! One reading an indicator; those with a new sample are added, a lost value leaves a gap.
    void record(const std::vector<Reading> &readings, const QDateTime &now);

    //! What was before the first reading, in time order; a chart begins with it instead of empty.
    void fill(const QString &indicator, const std::vector<SeriesPoint> &earlier);

    std::vector<SeriesPoint> between(const QString &indicator, qint64 from, qint64 to) const;

private:
    struct Entry
    {
        History history;
        QDateTime recorded = {}; //!< the newest sample that is in
        bool gap = true;
    };

    void recordOne(Entry &entry, const Reading &reading, const QDateTime &now) const;

    std::chrono::milliseconds m_every;
    std::chrono::milliseconds m_gap;
    std::map<QString, Entry> m_entries;
};

} // namespace thabat::monitor

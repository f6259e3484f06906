// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/excerpt.h"

namespace thabat::journal {

Result<Excerpt> readExcerpt(const EventTable &table, const std::vector<Stretch> &stretches, qint64 bytes)
{
    Excerpt excerpt;
    qint64 left = bytes;
    for (const auto &stretch : stretches) {
        if (left <= 0)
            break;
        const auto before = table.hashOf(stretch.desk, stretch.after);
        if (!before)
            return before.error();
        const auto read = table.visitDesk(
            stretch.desk, stretch.after, int(stretch.count()), [&](StoredEvent row) -> Result<Done> {
                const auto size = row.header.size() + row.payload.size() + 300;
                const bool isFirst = excerpt.rows.empty() || excerpt.rows.back().desk != stretch.desk;
                if (size > left && !isFirst)
                    return Error{Error::Code::Cancelled, {}}; // enough
                left -= size;
                excerpt.rows.push_back(std::move(row));
                return Done{};
            });
        if (!read && read.error().code != Error::Code::Cancelled)
            return read.error();
        excerpt.before[stretch.desk] = *before;
    }
    return excerpt;
}

} // namespace thabat::journal

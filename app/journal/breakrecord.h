// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/anchorcheck.h"

#include <set>

namespace thabat::journal {

//! The kind of the event that says that a chain of this journal is broken, and since when.
inline constexpr QLatin1String breakKind("journal.broken");

//! What is written down of @p chain.
domain::Draft breakDraft(const BrokenChain &chain);

//! Whether @p desk wrote all of @p broken down after event @p since: a crash came before the anchor's turn.
Result<bool> areRecorded(const std::vector<BrokenChain> &broken, const EventTable &table, const QString &desk,
                         domain::EventNumber since);

//! What the events of a journal say of breaks of it.
class BreakRecords
{
public:
    void take(const StoredEvent &row); //!< in the order of their coming

    //! The newest break that @p own, or a desk that wrote the journal before it, wrote down, and that is
    //! still one: another desk or a hub may have brought the events back.
    Result<std::optional<BadEvent>> unhealed(const EventTable &table, const QString &own) const;

private:
    struct Record
    {
        QString by = {};
        BrokenChain chain = {};
    };
    std::vector<Record> m_records;
};

} // namespace thabat::journal

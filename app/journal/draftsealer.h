// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/chain.h"
#include "app/journal/deskidentity.h"
#include "app/journal/hybridclock.h"
#include "app/journal/moment.h"

#include <vector>

namespace thabat::journal {

//! Makes rows out of drafts: numbers, times and hashes that continue a chain.
class DraftSealer
{
public:
    //! Text longer than this belongs into an attached file.
    static constexpr qsizetype payloadLimit = 1024 * 1024;

    //! @p key outlives the sealer.
    DraftSealer(DeskIdentity identity, const DeskKey &key, ChainHead head, HybridClock hybrid)
        : m_identity(std::move(identity))
        , m_key(key)
        , m_head(std::move(head))
        , m_hybrid(hybrid)
    {
    }

    void add(const domain::Draft &draft, const Moment &moment);

    //! Adds "clock.jumped" when the wall clock moved more than five seconds against the monotonic one.
    void noteJump(const Moment &before, const Moment &now);

    const std::vector<StoredEvent> &rows() const { return m_rows; }
    const std::vector<domain::Event> &events() const { return m_events; }

private:
    DeskIdentity m_identity;
    const DeskKey &m_key;
    ChainHead m_head;
    HybridClock m_hybrid;
    std::vector<StoredEvent> m_rows;
    std::vector<domain::Event> m_events;
};

} // namespace thabat::journal

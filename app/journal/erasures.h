// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/chain.h"

#include <QLatin1String>

#include <map>
#include <set>

namespace thabat::journal {

//! The kind of the event that says that the texts of its incident were erased from a journal.
inline constexpr QLatin1String erasureKind("texts.erased");

//! Tells texts that were erased on record from texts that somebody removed.
class Erasures
{
public:
    void take(const StoredEvent &row);

    //! The first event of @p own whose text is not here although no desk recorded that it was erased. The
    //! texts of other desks may be missing: a hub or a redacted bundle may have held them back.
    std::optional<BadEvent> unrecorded(const QString &own) const;

    domain::EventNumber withoutText() const { return m_count; }

private:
    std::set<QString> m_erased; //!< incidents
    std::map<QString, std::map<QString, domain::EventNumber>> m_missing; //!< incident, desk, first number
    domain::EventNumber m_count = 0;
};

} // namespace thabat::journal

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/delivery.h"
#include "app/journal/sqlconnection.h"

namespace thabat::journal {

//! The SQL of what a journal remembers about events that are not as they should be. It judges nothing.
class Quarantine
{
public:
    // Reasons for which an event is in the journal all the same.
    static constexpr QLatin1StringView withheldKey{"withheld"}; //!< its text never arrived
    static constexpr QLatin1StringView aheadKey{"ahead"}; //!< its clock was too far ahead to follow

    //! @p connection outlives it.
    explicit Quarantine(const SqlConnection &connection)
        : m_connection(connection)
    {
    }

    Result<Done> add(const QuarantineEntry &entry) const; //!< once: what is known stays as it was seen first

    //! Forgets what @p place said about @p desk up to @p number: it is in order now.
    Result<Done> release(const QString &place, const QString &desk, domain::EventNumber number) const;

    Result<Done> textCame(const StoredEvent &row) const; //!< it is withheld no more

    //! No text of @p incident is waited for any more.
    Result<Done> textsErased(const QString &incident) const;

    Result<std::vector<QuarantineEntry>> all() const;

    //! Events of this journal whose text was withheld and may still come.
    Result<std::set<EventPlace>> withheld() const;

private:
    const SqlConnection &m_connection;
};

} // namespace thabat::journal

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/hubstate.h"

#include <QCoreApplication>

namespace thabat::desk {

//! The state of the hub in the words of people.
class SharingWords
{
    Q_DECLARE_TR_FUNCTIONS(SharingWords)

public:
    //! A few words for a line that is always there; empty: there is no hub.
    static QString brief(const journal::HubState &state, const QDateTime &now);

    //! Everything that somebody could want to know, a sentence each.
    static QStringList whole(const journal::HubState &state, const QDateTime &now);

    //! How long ago @p presence was seen, also while the hub is away.
    static std::chrono::milliseconds ageOf(const journal::Presence &presence, const journal::HubState &state,
                                           const QDateTime &now);

    //! "4 s", "12 min", "3 h", "9 d"
    static QString duration(std::chrono::milliseconds time);

    //! Clocks that differ by more are told.
    static constexpr std::chrono::seconds clockTolerance{30};

private:
    static QString others(const journal::HubState &state, const QDateTime &now);
    static QString clockOf(const journal::Presence &presence);
    static QString condition(const journal::HubState &state);
};

} // namespace thabat::desk

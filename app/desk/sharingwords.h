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
    static QString brief(const journal::HubState &state);

    //! Everything that somebody could want to know, a sentence each.
    static QStringList whole(const journal::HubState &state);

    //! One of the others: who, on what, how fresh, and whether their clock is wrong.
    static QString other(const journal::Presence &presence);

    //! A presence that is older than this is not there any more.
    static constexpr std::chrono::seconds fresh{20};

    //! Clocks that differ by more are told.
    static constexpr std::chrono::seconds clockTolerance{30};

    static int freshOthers(const journal::HubState &state);

private:
    static QString duration(std::chrono::milliseconds time);
    static QString condition(const journal::HubState &state);
};

} // namespace thabat::desk

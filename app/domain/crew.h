// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/crewhappening.h"
#include "app/domain/event.h"
#include "app/domain/role.h"

#include <optional>
#include <vector>

namespace thabat::domain {

//! A line of the living brief and what became of it.
struct BriefLine
{
    //! It went to another list, or was struck out.
    struct Change
    {
        std::optional<BriefList> to = {}; //!< nothing: struck out
        QString why = {};
        QString author = {};
        QDateTime at = {};
    };

    BriefLineWritten what = {};
    QString author = {};
    QDateTime at = {}; //!< when it was so
    BriefList list = BriefList::Observed; //!< where it is now
    bool struck = false;
    std::vector<Change> changes = {};
};

//! Command is offered, and not accepted yet.
struct CommandOffer
{
    CommandOffered what = {};
    QString author = {};
    QDateTime at = {};
};

//! A time box, running or over.
struct TimeBox
{
    BoxOpened what = {}; //!< its end as people extended it
    QString author = {};
    QDateTime opened = {};
    int extended = 0; //!< how often
    bool closed = false;
    QString closedWhy = {};
    QString instead = {};

    QDateTime end() const { return QDateTime::fromMSecsSinceEpoch(what.until, Qt::UTC); }
};

//! Somebody held a role for a time.
struct RoleTerm
{
    Role role = Role::Commander;
    QString name = {};
    QDateTime from = {};
    QDateTime to = {}; //!< invalid: still
};

//! What the people of an incident think, offer each other and give themselves time for: a replay of its
//! events.
struct Crew
{
    std::vector<BriefLine> brief = {}; //!< all lines, in the order they were written
    std::optional<CommandOffer> offer = {};
    std::vector<TimeBox> boxes = {};
    std::vector<RoleTerm> terms = {}; //!< in the order they began

    //! The lines that stand in @p list now.
    std::vector<const BriefLine *> lines(BriefList list) const;

    const BriefLine *line(const QString &id) const; //!< nullptr when there is none
    const BriefLine *lineThatSays(const QString &text) const; //!< in any list, not struck out
    const TimeBox *openBox(const QString &id) const;
    std::vector<const TimeBox *> openBoxes() const; //!< the one that ends first comes first

    //! Since when whoever has @p role now has it; invalid when nobody has.
    QDateTime heldSince(Role role) const;

    //! Since when @p name has had a role of this incident without an hour's rest; invalid: has none now.
    QDateTime onDutySince(const QString &name) const;

    //! From @p at on, @p name has @p role; empty: nobody. Somebody who comes back from a slip never left.
    void give(Role role, const QString &name, const QDateTime &at);

    void closeBoxesOf(const QString &loop);
};

//! Carries one event about the crew into it. What makes no sense changes nothing.
void apply(Crew &crew, const BriefLineWritten &x, const EventHeader &header);
void apply(Crew &crew, const BriefLineMoved &x, const EventHeader &header);
void apply(Crew &crew, const BriefLineStruck &x, const EventHeader &header);
void apply(Crew &crew, const CommandOffered &x, const EventHeader &header);
void apply(Crew &crew, const CommandDeclined &x, const EventHeader &header);
void apply(Crew &crew, const OfferWithdrawn &x, const EventHeader &header);
void apply(Crew &crew, const BoxOpened &x, const EventHeader &header);
void apply(Crew &crew, const BoxExtended &x, const EventHeader &header);
void apply(Crew &crew, const BoxClosed &x, const EventHeader &header);

} // namespace thabat::domain

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/event.h"
#include "app/domain/message.h"
#include "app/domain/pagehappening.h"

#include <vector>

namespace thabat::domain {

//! A person who was called to an incident, and what came of it: a replay of its events.
struct Page
{
    enum class State { Called, Acknowledged, Missed };

    PageSent what = {};
    QString author = {};
    QDateTime at = {};
    State state = State::Called;
    QString by = {}; //!< who answered
    QDateTime changed = {}; //!< when it came to its state

    bool isOpen() const { return state == State::Called; }

    //! Until when an answer is waited for; invalid when nobody waits (any more).
    QDateTime due() const;

    //! Who is called, as people say it: the name, else the duty.
    const QString &called() const { return what.person.isEmpty() ? what.who : what.person; }
};

// An answer beats its absence, whichever is read first. What makes no sense changes nothing.
void apply(std::vector<Page> &pages, const PageSent &x, const EventHeader &header);
void apply(std::vector<Page> &pages, const PageAcknowledged &x, const EventHeader &header);
void apply(std::vector<Page> &pages, const PageMissed &x, const EventHeader &header);

//! The last call for each duty that @p rule names, in the order in which they were first called; an empty
//! rule means all rules.
std::vector<const Page *> latestPages(const std::vector<Page> &pages, const QString &rule = {});

//! The names of those who were called for @p who of @p rule since somebody answered last, the first one
//! first.
QStringList askedFor(const std::vector<Page> &pages, const QString &rule, const QString &who);

//! Whether a page has left by itself. Unless it is sent, a person has to call.
enum class Delivery { ByHand, OnItsWay, Sent, Failed, Sealed };
Delivery deliveryOf(const Page &page, const std::vector<Message> &messages);

//! Those of @p rule whose answer @p who means: a name, a duty, or empty for all of them. Errors: Conflict:
//! nobody was called or is waited for. InvalidInput: it is not clear who is meant.
Result<std::vector<PageAcknowledged>> answersOf(const std::vector<Page> &pages, const QString &rule,
                                                const QString &who);
Result<std::vector<PageMissed>> missesOf(const std::vector<Page> &pages, const QString &rule,
                                         const QString &who);

QString toKey(Page::State state); //!< called, acknowledged, missed
QString toKey(Delivery delivery); //!< byHand, onItsWay, sent, failed, sealed

} // namespace thabat::domain

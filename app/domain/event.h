// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <compare>
#include <vector>

namespace thabat::domain {

//! Number of an event on the desk that wrote it: 1, 2, 3 … without a gap.
using EventNumber = qint64;

//! A hybrid logical clock reading (Kulkarni et al. 2014): orders events of several desks although their
//! clocks differ.
struct HybridTime
{
    qint64 wall = 0; //!< milliseconds since 1970 UTC, never less than any reading seen before
    quint32 counter = 0; //!< events within that millisecond

    auto operator<=>(const HybridTime &) const = default;
};

//! Where an event stands in the replay: hybrid time, then desk, then number (architecture decision 3).
struct EventOrder
{
    HybridTime time = {};
    QString desk = {};
    EventNumber number = 0;

    std::strong_ordering operator<=>(const EventOrder &other) const;
    bool operator==(const EventOrder &other) const = default;
};

//! Everything about an event but what it says.
struct EventHeader
{
    QString desk = {}; //!< id of the desk that wrote it
    EventNumber number = 0;
    HybridTime hybrid = {};
    qint64 wall = 0; //!< the desk's own clock, milliseconds since 1970 UTC, as it was (it may be wrong)
    qint64 monotonic = 0; //!< milliseconds since boot: measures gaps that a clock jump would falsify
    QString zone = {}; //!< IANA zone of the desk, such as Asia/Riyadh
    QString kind = {}; //!< such as "note.added"
    int version = 1; //!< of the payload's shape
    QString incident = {}; //!< empty: about the desk itself
    QString author = {};

    EventOrder order() const { return {hybrid, desk, number}; }
    QDateTime time() const { return QDateTime::fromMSecsSinceEpoch(wall, Qt::UTC); }
    bool operator==(const EventHeader &) const = default;
};

//! One thing that happened, as it is kept for good. Header and payload bytes are stored and hashed as
//! written.
struct Event
{
    EventHeader header = {};
    QByteArray payload = {}; //!< JSON object

    bool operator==(const Event &) const = default;
};

//! Does @p a come before @p b in the replay?
bool before(const Event &a, const Event &b);

//! Sorts into replay order; what is in order already costs one look.
void putInOrder(std::vector<Event> &events);

//! What a writer says; the journal adds desk, number and times.
struct Draft
{
    QString kind = {};
    int version = 1;
    QString incident = {};
    QString author = {};
    QByteArray payload = {};
};

//! The header's bytes as they are stored and hashed: a JSON array in fixed order.
QByteArray encodeHeader(const EventHeader &header);

//! The inverse of encodeHeader(). Further members of a newer version are ignored; the stored bytes stay the
//! truth.
Result<EventHeader> decodeHeader(const QByteArray &bytes);

} // namespace thabat::domain

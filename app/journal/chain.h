// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/storedevent.h"

#include <map>
#include <optional>

namespace thabat::journal {

//! Where a desk's chain ends.
struct ChainHead
{
    domain::EventNumber count = 0;
    domain::EventNumber number = 0;
    QByteArray hash = {}; //!< empty before the first event

    bool operator==(const ChainHead &) const = default;
};

//! The head of every desk, by desk id.
using ChainHeads = std::map<QString, ChainHead>;

//! An event that is not what was written, or is not there.
struct BadEvent
{
    QString desk = {};
    domain::EventNumber number = 0;
    QString reason = {};

    QString sentence() const; //!< "Event 7 of desk ABCDEFGH: …"
};

QByteArray sha256(const QByteArray &bytes);

//! Sixteen random bytes, so that nobody can guess an erased payload from its digest.
QByteArray newSalt();

//! SHA-256 over salt and payload, each after its length (8 bytes, big endian).
QByteArray digest(const QByteArray &salt, const QByteArray &payload);

//! The hash of an event: SHA-256 over the previous hash, SHA-256(header) and digest(), each after its
//! length.
QByteArray link(const QByteArray &previous, const QByteArray &header, const QByteArray &digest);
QByteArray link(const QByteArray &previous, const QByteArray &header, const QByteArray &salt,
                const QByteArray &payload);

//! Makes the next row of a chain; the event's header must already name its desk and number.
StoredEvent seal(const domain::Event &event, const QByteArray &previous);

//! Walks rows in the order (desk, number) and says what is wrong with the first bad one.
class ChainWalk
{
public:
    ChainWalk() = default;

    //! Starts where @p heads end.
    explicit ChainWalk(ChainHeads heads)
        : m_heads(std::move(heads))
    {
    }

    //! Nothing when @p row is the rightful next one of its desk.
    std::optional<BadEvent> next(const StoredEvent &row);

    const ChainHeads &heads() const { return m_heads; }

private:
    std::optional<QString> reasonAgainst(const StoredEvent &row, const ChainHead &head) const;

    ChainHeads m_heads;
};

} // namespace thabat::journal

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/deskkey.h"
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

//! The public key of every desk that signs, by desk id.
using DeskKeys = std::map<QString, QByteArray>;

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

//! What a desk signs of an event: a word that no other message of ours begins with, and the event's hash.
QByteArray signedBytes(const QByteArray &hash);

//! Makes the next row of a chain; the event's header must already name its desk and number.
StoredEvent seal(const domain::Event &event, const QByteArray &previous, const DeskKey &key);

//! Walks rows, those of each desk in their order, and says what is wrong with the first bad one. A desk that
//! once signed signs for ever, with one key. A row without its text is good when the rest of it is: whether
//! the text may be missing is for verifyJournal() to say.
class ChainWalk
{
public:
    ChainWalk() = default;

    //! Starts where @p heads end; @p keys are those known so far.
    explicit ChainWalk(ChainHeads heads, DeskKeys keys = {})
        : m_heads(std::move(heads))
        , m_keys(std::move(keys))
    {
    }

    //! Nothing when @p row is the rightful next one of its desk.
    std::optional<BadEvent> next(const StoredEvent &row);

    const ChainHeads &heads() const { return m_heads; }
    const DeskKeys &keys() const { return m_keys; } //!< with those that were met on the way

private:
    std::optional<QString> reasonAgainst(const StoredEvent &row, const ChainHead &head) const;
    std::optional<QString> reasonAgainstSigner(const StoredEvent &row);

    ChainHeads m_heads;
    DeskKeys m_keys;
};

} // namespace thabat::journal

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

// The Merkle tree of RFC 6962, 2.1 (the same in RFC 9162): one hash for a whole list, and short proofs that
// one list begins with another.
namespace thabat::journal {

using Hashes = std::vector<QByteArray>; //!< SHA-256, 32 bytes each

//! Of one entry of the list, whatever bytes it has.
QByteArray leafHash(const QByteArray &entry);

//! Of a list whose entries have these leaf hashes; of an empty one it is SHA-256 of nothing.
QByteArray merkleRoot(const Hashes &leaves);

//! What proves that the first @p size of @p leaves were there before the others came: with the two roots and
//! sizes nothing else is needed. Empty when @p size is 0 or all.
Hashes consistencyProof(const Hashes &leaves, size_t size);

//! A list as it was when someone kept its size and root.
struct TreeHead
{
    size_t size = 0;
    QByteArray root = {};

    bool operator==(const TreeHead &) const = default;
};

//! Whether @p proof shows that the list of @p later begins with that of @p earlier (RFC 9162, 2.1.4.2). An
//! empty earlier list proves nothing and is refused.
bool isConsistent(const TreeHead &earlier, const TreeHead &later, const Hashes &proof);

} // namespace thabat::journal

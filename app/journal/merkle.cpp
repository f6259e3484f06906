// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/merkle.h"

#include "app/journal/chain.h"

#include <bit>
#include <span>

namespace thabat::journal {

namespace {

using Leaves = std::span<const QByteArray>;

QByteArray nodeHash(const QByteArray &left, const QByteArray &right)
{
    return sha256('\1' + left + right);
}

QByteArray rootOf(Leaves leaves)
{
    if (leaves.empty())
        return sha256({});
    if (leaves.size() == 1)
        return leaves.front();
    const auto split = std::bit_floor(leaves.size() - 1);
    return nodeHash(rootOf(leaves.first(split)), rootOf(leaves.subspan(split)));
}

// SUBPROOF of RFC 6962, 2.1.2; isWhole: the earlier list's own root is known to whoever checks.
void addProof(Leaves leaves, size_t size, bool isWhole, Hashes &proof)
{
    if (size == leaves.size()) {
        if (!isWhole)
            proof.push_back(rootOf(leaves));
        return;
    }
    const auto split = std::bit_floor(leaves.size() - 1);
    if (size <= split) {
        addProof(leaves.first(split), size, isWhole, proof);
        proof.push_back(rootOf(leaves.subspan(split)));
    } else {
        addProof(leaves.subspan(split), size - split, false, proof);
        proof.push_back(rootOf(leaves.first(split)));
    }
}

} // namespace

QByteArray leafHash(const QByteArray &entry)
{
    return sha256('\0' + entry);
}

QByteArray merkleRoot(const Hashes &leaves)
{
    return rootOf(leaves);
}

Hashes consistencyProof(const Hashes &leaves, size_t size)
{
    Hashes proof;
    if (size > 0 && size < leaves.size())
        addProof(leaves, size, true, proof);
    return proof;
}

bool isConsistent(const TreeHead &earlier, const TreeHead &later, const Hashes &proof)
{
    if (earlier.size == 0 || earlier.size > later.size)
        return false;
    if (earlier.size == later.size)
        return proof.empty() && earlier.root == later.root;

    auto rest = std::span(proof);
    auto node = earlier.size - 1; // the last leaf of the earlier list, then its ancestors
    auto last = later.size - 1;
    const auto up = std::countr_one(node);
    node >>= up;
    last >>= up;
    auto before = earlier.root;
    if (node != 0) { // otherwise the earlier list is one whole subtree, whose root is known
        if (rest.empty())
            return false;
        before = rest.front();
        rest = rest.subspan(1);
    }
    auto after = before;
    for (const auto &hash : rest) {
        if (last == 0)
            return false;
        if (node % 2 == 1 || node == last) {
            before = nodeHash(hash, before);
            after = nodeHash(hash, after);
            const auto further = node == 0 ? 0 : std::countr_zero(node);
            node >>= further;
            last >>= further;
        } else {
            after = nodeHash(after, hash);
        }
        node /= 2;
        last /= 2;
    }
    return last == 0 && before == earlier.root && after == later.root;
}

} // namespace thabat::journal

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/chain.h"

#include "app/journal/bytes.h"

#include <QCoreApplication>
#include <QtEndian>

#include <sodium.h>

namespace thabat::journal {

namespace {

constexpr qsizetype saltSize = 16;

void addField(QByteArray &bytes, const QByteArray &field)
{
    char size[8];
    qToBigEndian(quint64(field.size()), size);
    bytes.append(size, sizeof size);
    bytes.append(field);
}

} // namespace

QByteArray sha256(const QByteArray &bytes)
{
    QByteArray hash(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256(roomIn(hash), bytesOf(bytes), static_cast<unsigned long long>(bytes.size()));
    return hash;
}

QByteArray newSalt()
{
    QByteArray salt(saltSize, Qt::Uninitialized);
    randombytes_buf(salt.data(), saltSize);
    return salt;
}

QByteArray digest(const QByteArray &salt, const QByteArray &payload)
{
    QByteArray bytes;
    bytes.reserve(salt.size() + payload.size() + 16);
    addField(bytes, salt);
    addField(bytes, payload);
    return sha256(bytes);
}

QByteArray link(const QByteArray &previous, const QByteArray &header, const QByteArray &digest)
{
    QByteArray bytes;
    addField(bytes, previous);
    addField(bytes, sha256(header));
    addField(bytes, digest);
    return sha256(bytes);
}

QByteArray link(const QByteArray &previous, const QByteArray &header, const QByteArray &salt,
                const QByteArray &payload)
{
    return link(previous, header, digest(salt, payload));
}

QByteArray signedBytes(const QByteArray &hash)
{
    return "thabat event 1\n" + hash;
}

StoredEvent seal(const domain::Event &event, const QByteArray &previous, const DeskKey &key)
{
    StoredEvent row;
    row.desk = event.header.desk;
    row.number = event.header.number;
    row.header = domain::encodeHeader(event.header);
    row.payload = event.payload;
    row.salt = newSalt();
    row.digest = digest(row.salt, row.payload);
    row.hash = link(previous, row.header, row.digest);
    row.signature = key.sign(signedBytes(row.hash));
    row.index = EventIndex::of(event.header);
    return row;
}

QString BadEvent::sentence() const
{
    return QCoreApplication::translate("Journal", "Event %1 of desk %2: %3")
        .arg(QString::number(number), desk, reason);
}

std::optional<BadEvent> ChainWalk::next(const StoredEvent &row)
{
    auto &head = m_heads[row.desk];
    if (row.number != head.number + 1)
        return BadEvent{row.desk, head.number + 1, QCoreApplication::translate("Journal", "It is missing.")};
    if (const auto reason = reasonAgainst(row, head))
        return BadEvent{row.desk, row.number, *reason};
    if (const auto reason = reasonAgainstSigner(row))
        return BadEvent{row.desk, row.number, *reason};
    head = {head.count + 1, row.number, row.hash};
    return {};
}

std::optional<QString> ChainWalk::reasonAgainst(const StoredEvent &row, const ChainHead &head) const
{
    const auto header = domain::decodeHeader(row.header);
    if (!header)
        return QCoreApplication::translate("Journal", "Its header cannot be read.");
    if (header->desk != row.desk || header->number != row.number)
        return QCoreApplication::translate("Journal", "It stands in the place of another event.");
    if (EventIndex::of(*header) != row.index)
        return QCoreApplication::translate("Journal", "Its index does not match its header.");
    if (row.payload.isNull() != row.salt.isNull())
        return QCoreApplication::translate("Journal", "Its text was removed.");
    if (row.hasText() && digest(row.salt, row.payload) != row.digest)
        return QCoreApplication::translate("Journal", "Its text was changed.");
    if (link(head.hash, row.header, row.digest) != row.hash)
        return QCoreApplication::translate("Journal", "It does not continue the chain.");
    return {};
}

std::optional<QString> ChainWalk::reasonAgainstSigner(const StoredEvent &row)
{
    const auto known = m_keys.find(row.desk);
    if (row.signature.isEmpty())
        return known == m_keys.end()
            ? std::nullopt
            : std::optional(QCoreApplication::translate("Journal", "It is not signed."));
    const auto signer = signerOf(row.signature, signedBytes(row.hash));
    if (!signer)
        return QCoreApplication::translate("Journal", "Its signature is wrong.");
    if (known != m_keys.end() && known->second != *signer)
        return QCoreApplication::translate("Journal", "Another key than its desk's signed it.");
    m_keys[row.desk] = *signer;
    return {};
}

} // namespace thabat::journal

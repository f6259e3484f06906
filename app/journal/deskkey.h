// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace thabat::journal {

//! The Ed25519 key (RFC 8032) with which a desk signs what it writes. It never leaves this machine.
class DeskKey
{
public:
    //! The key in @p file, made on first use. The file is readable by its owner only.
    //! Error::Code::InvalidInput: the file holds something else; it is left as it is.
    static Result<DeskKey> open(const QString &file);

    //! The key in @p file, which is only read. Error::Code::NotFound: there is none yet.
    static Result<DeskKey> read(const QString &file);

    //! Another key in @p file from now on. The one it held is kept beside it, as "file." and the beginning of
    //! its public key: it still opens what was locked for it. A crash leaves one or the other, never none.
    static Result<DeskKey> replace(const QString &file);

    //! The keys that replace() has put aside; what is no key is left out.
    static std::vector<DeskKey> putAside(const QString &file);

    //! A key that is not kept, for a journal in memory.
    static DeskKey fresh();

    const QByteArray &publicKey() const { return m_public; } //!< 32 bytes

    //! The public key and then the 64 bytes of the signature: whoever reads it needs nothing else to check
    //! it.
    QByteArray sign(const QByteArray &message) const;

    //! What lockedFor() this desk hides; nothing when it was locked for another one or was changed.
    std::optional<QByteArray> unlocked(const QByteArray &box) const;

private:
    explicit DeskKey(QByteArray seed);

    QByteArray m_seed;
    QByteArray m_public;
    QByteArray m_secret; //!< made from the seed once: that costs as much as a signature
};

//! Of a public key, short enough to be read aloud or to stand on paper beside an export; empty for none.
QString fingerprint(const QByteArray &publicKey);

//! The public key in @p signature, when it was made by that key over @p message.
std::optional<QByteArray> signerOf(const QByteArray &signature, const QByteArray &message);

//! @p secret for the desk with @p publicKey alone (libsodium's sealed box on X25519); empty when that is no
//! key.
QByteArray lockedFor(const QByteArray &publicKey, const QByteArray &secret);

} // namespace thabat::journal

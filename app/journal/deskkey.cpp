// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/deskkey.h"

#include "app/base/descriptor.h"
#include "app/base/files.h"
#include "app/journal/bytes.h"
#include "app/journal/chain.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sodium.h>
#include <unistd.h>

namespace thabat::journal {

namespace {

constexpr auto firstLine = "thabat desk key 1\n";
constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

struct KeyPair
{
    QByteArray open = QByteArray(crypto_sign_PUBLICKEYBYTES, '\0');
    QByteArray secret = QByteArray(crypto_sign_SECRETKEYBYTES, '\0');
};

KeyPair pairOf(const QByteArray &seed)
{
    KeyPair pair;
    crypto_sign_seed_keypair(roomIn(pair.open), roomIn(pair.secret), bytesOf(seed));
    return pair;
}

Error keyError(const QString &file)
{
    const auto code = errno == ENOSPC ? Error::Code::DiskFull : Error::Code::Io;
    return {code, QCoreApplication::translate("Journal", "Cannot write %1: %2").arg(file, qt_error_string())};
}

// Never readable by anybody else, not even for a moment, and whole or not there at all.
Result<Done> writeKey(const QString &file, const QByteArray &seed)
{
    const auto made = QFile::encodeName(file + QLatin1String(".new"));
    const int descriptor =
        ::open(made.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return keyError(file);
    const bool written = writeAll(descriptor, firstLine + seed.toBase64() + '\n') && ::fsync(descriptor) == 0;
    const auto failed = written ? std::nullopt : std::optional(keyError(file));
    ::close(descriptor);
    if (failed)
        return *failed;
    if (std::rename(made.constData(), QFile::encodeName(file).constData()) != 0
        || !syncFolder(QFileInfo(file).absolutePath()))
        return keyError(file);
    return Done{};
}

} // namespace

Result<DeskKey> DeskKey::open(const QString &file)
{
    auto kept = read(file);
    if (!kept && kept.error().code == Error::Code::NotFound) {
        const auto key = fresh();
        const auto done = writeKey(file, key.m_seed);
        return done ? Result<DeskKey>(key) : Result<DeskKey>(done.error());
    }
    if (kept && QFile::permissions(file) != (ownerOnly | QFile::ReadUser | QFile::WriteUser))
        QFile::setPermissions(file, ownerOnly);
    return kept;
}

Result<DeskKey> DeskKey::read(const QString &file)
{
    const auto bytes = readFile(file, 1024);
    if (!bytes)
        return bytes.error();
    const auto seed = bytes->startsWith(firstLine)
        ? QByteArray::fromBase64(bytes->mid(qsizetype(qstrlen(firstLine))).trimmed())
        : QByteArray();
    if (seed.size() != crypto_sign_SEEDBYTES)
        return Error{
            Error::Code::InvalidInput,
            QCoreApplication::translate("Journal", "The file %1 does not hold the key of a desk.").arg(file)};
    return DeskKey(seed);
}

Result<DeskKey> DeskKey::replace(const QString &file)
{
    const auto old = read(file);
    if (!old)
        return old.error();
    const auto aside = file + u'.' + QString::fromLatin1(old->publicKey().left(8).toHex());
    if (const auto kept = writeKey(aside, old->m_seed); !kept)
        return kept.error();
    const auto key = fresh();
    const auto done = writeKey(file, key.m_seed);
    return done ? Result<DeskKey>(key) : Result<DeskKey>(done.error());
}

std::vector<DeskKey> DeskKey::putAside(const QString &file)
{
    const QFileInfo info(file);
    std::vector<DeskKey> keys;
    for (const auto &entry : info.dir().entryInfoList({info.fileName() + QLatin1String(".*")}, QDir::Files)) {
        const bool isHalf = entry.suffix() == QLatin1String("new"); // a crash came before its turn
        if (const auto key = read(entry.filePath()); key && !isHalf)
            keys.push_back(*key);
    }
    return keys;
}

DeskKey DeskKey::fresh()
{
    QByteArray seed(crypto_sign_SEEDBYTES, '\0');
    randombytes_buf(seed.data(), size_t(seed.size()));
    return DeskKey(seed);
}

DeskKey::DeskKey(QByteArray seed)
    : m_seed(std::move(seed))
{
    auto pair = pairOf(m_seed);
    m_public = std::move(pair.open);
    m_secret = std::move(pair.secret);
}

QByteArray DeskKey::sign(const QByteArray &message) const
{
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(roomIn(signature), nullptr, bytesOf(message), size_t(message.size()),
                         bytesOf(m_secret));
    return m_public + signature;
}

std::optional<QByteArray> DeskKey::unlocked(const QByteArray &box) const
{
    if (box.size() < qsizetype(crypto_box_SEALBYTES))
        return {};
    QByteArray open(crypto_box_PUBLICKEYBYTES, '\0');
    QByteArray secret(crypto_box_SECRETKEYBYTES, '\0');
    QByteArray hidden(box.size() - qsizetype(crypto_box_SEALBYTES), '\0');
    const bool isOpen = crypto_sign_ed25519_pk_to_curve25519(roomIn(open), bytesOf(m_public)) == 0
        && crypto_sign_ed25519_sk_to_curve25519(roomIn(secret), bytesOf(m_secret)) == 0
        && crypto_box_seal_open(roomIn(hidden), bytesOf(box), size_t(box.size()), bytesOf(open),
                                bytesOf(secret))
            == 0;
    return isOpen ? std::optional(hidden) : std::nullopt;
}

QByteArray lockedFor(const QByteArray &publicKey, const QByteArray &secret)
{
    QByteArray open(crypto_box_PUBLICKEYBYTES, '\0');
    QByteArray box(secret.size() + qsizetype(crypto_box_SEALBYTES), '\0');
    const bool isLocked = publicKey.size() == crypto_sign_PUBLICKEYBYTES
        && crypto_sign_ed25519_pk_to_curve25519(roomIn(open), bytesOf(publicKey)) == 0
        && crypto_box_seal(roomIn(box), bytesOf(secret), size_t(secret.size()), bytesOf(open)) == 0;
    return isLocked ? box : QByteArray();
}

QString fingerprint(const QByteArray &publicKey)
{
    return publicKey.isEmpty() ? QString() : QString::fromLatin1(sha256(publicKey).left(10).toHex(':'));
}

std::optional<QByteArray> signerOf(const QByteArray &signature, const QByteArray &message)
{
    if (signature.size() != crypto_sign_PUBLICKEYBYTES + crypto_sign_BYTES)
        return {};
    const auto key = signature.left(crypto_sign_PUBLICKEYBYTES);
    const auto proof = signature.mid(crypto_sign_PUBLICKEYBYTES);
    if (crypto_sign_verify_detached(bytesOf(proof), bytesOf(message), size_t(message.size()), bytesOf(key))
        != 0)
        return {};
    return key;
}

} // namespace thabat::journal

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/anchorfile.h"

#include "app/base/descriptor.h"
#include "app/base/files.h"
#include "app/base/json.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace thabat::journal {

namespace {

constexpr qsizetype copySize = 64 * 1024; // some 400 desks
constexpr qsizetype checksumSize = 64;

struct AnchorCopy
{
    bool sound = false;
    bool blank = false;
    Anchor anchor = {};
};

// One line of text: the SHA-256 of the JSON in hex, a space, the JSON.
QByteArray encodeCopy(qint64 sequence, const ChainHeads &heads, const std::optional<FileSeal> &seal)
{
    auto desks = Json::object();
    for (const auto &[desk, head] : heads)
        desks[toStd(desk)] = {
            {"count", head.count}, {"last", head.number}, {"hash", head.hash.toHex().toStdString()}};
    Json anchor = {{"sequence", sequence}, {"desks", desks}};
    if (seal)
        anchor["file"] = {{"size", seal->size}, {"sha256", seal->sha256.toHex().toStdString()}};
    const auto json = toBytes(anchor);
    return sha256(json).toHex() + ' ' + json + '\n';
}

AnchorCopy decodeCopy(const QByteArray &bytes)
{
    const auto end = bytes.indexOf('\n');
    const auto line = bytes.left(end);
    if (bytes.count('\0') == bytes.size())
        return {.blank = true};
    const auto json = line.mid(checksumSize + 1);
    if (line.size() < checksumSize + 2 || line.at(checksumSize) != ' '
        || sha256(json).toHex() != line.left(checksumSize)
        || bytes.indexOf(QByteArray::fromRawData("\0", 1), end) != end + 1
        || bytes.count('\0') != bytes.size() - end - 1)
        return {};
    const auto document = parseJson(json, QStringLiteral("anchor"));
    if (!document)
        return {};
    AnchorCopy copy{.sound = true};
    copy.anchor.sequence = integerOf(document->value, "sequence");
    for (const auto &[desk, head] : member(document->value, "desks").items())
        copy.anchor.heads[QString::fromStdString(desk)] = {
            integerOf(head, "count"), integerOf(head, "last"),
            QByteArray::fromHex(textOf(head, "hash").toLatin1())};
    if (const auto &file = member(document->value, "file"); file.is_object())
        copy.anchor.seal =
            FileSeal{integerOf(file, "size"), QByteArray::fromHex(textOf(file, "sha256").toLatin1())};
    return copy;
}

bool writeAt(int descriptor, const QByteArray &bytes, off_t offset)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const auto n =
            ::pwrite(descriptor, bytes.constData() + done, size_t(bytes.size() - done), offset + off_t(done));
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return false;
        done += n;
    }
    return true;
}

} // namespace

Result<Anchor> AnchorFile::read(const QString &path)
{
    const auto bytes = readFile(path, 4 * copySize);
    if (!bytes && bytes.error().code == Error::Code::NotFound)
        return Anchor{};
    if (!bytes)
        return bytes.error();
    const std::array copies = {decodeCopy(bytes->left(copySize)), decodeCopy(bytes->mid(copySize, copySize))};
    const auto &newer = copies[0].anchor.sequence >= copies[1].anchor.sequence ? copies[0] : copies[1];
    auto anchor = newer.anchor;
    const bool oneIsBad = (!copies[0].sound && !copies[0].blank) || (!copies[1].sound && !copies[1].blank);
    if (!copies[0].sound && !copies[1].sound)
        anchor.condition = Anchor::Condition::Damaged;
    else
        anchor.condition = oneIsBad ? Anchor::Condition::OneCopyDamaged : Anchor::Condition::Sound;
    return anchor;
}

Result<std::unique_ptr<AnchorFile>> AnchorFile::open(const QString &path, const Anchor &anchor)
{
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    std::unique_ptr<AnchorFile> file(new AnchorFile(path, descriptor, anchor.sequence));
    if (descriptor < 0)
        return file->error();
    const bool rewrite =
        anchor.condition != Anchor::Condition::Sound || QFileInfo(path).size() != 2 * copySize;
    if (!rewrite)
        return file;
    if (anchor.condition != Anchor::Condition::OneCopyDamaged && !file->allocate())
        return file->error();
    for (int copy = 0; copy < 2; ++copy) {
        if (const auto done = file->write(anchor.heads); !done)
            return done.error();
    }
    return file;
}

AnchorFile::AnchorFile(QString path, int descriptor, qint64 sequence)
    : m_path(std::move(path))
    , m_descriptor(descriptor)
    , m_sequence(sequence)
    , m_written{copySize, copySize}
{
}

AnchorFile::~AnchorFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

// Real zeros, not a hole: then an overwrite changes no metadata and cannot meet a full disk. The folder is
// synced too: without it the file itself may be gone after a power failure.
bool AnchorFile::allocate() const
{
    return ::ftruncate(m_descriptor, off_t(2 * copySize)) == 0
        && writeAt(m_descriptor, QByteArray(2 * copySize, '\0'), 0) && ::fsync(m_descriptor) == 0
        && syncFolder(QFileInfo(m_path).absolutePath());
}

Result<Done> AnchorFile::write(const ChainHeads &heads, const std::optional<FileSeal> &seal)
{
    auto bytes = encodeCopy(m_sequence + 1, heads, seal);
    const auto size = bytes.size();
    if (size > copySize)
        return Error{Error::Code::Io,
                     QCoreApplication::translate("Journal", "%1 has no room for more desks.").arg(m_path)};
    const auto copy = (m_sequence + 1) % 2;
    const auto offset = off_t(copy * copySize);
    auto &written = m_written[size_t(copy)];
    if (size < written)
        bytes.append(written - size, '\0'); // nothing of a longer line stays behind it
    written = copySize; // until this one is whole
    if (!writeAt(m_descriptor, bytes, offset) || ::fdatasync(m_descriptor) != 0)
        return error();
    written = size;
    ++m_sequence;
    return Done{};
}

Error AnchorFile::error() const
{
    const auto code = errno == ENOSPC ? Error::Code::DiskFull : Error::Code::Io;
    return {code,
            QCoreApplication::translate("Journal", "Cannot write %1: %2").arg(m_path, qt_error_string())};
}

} // namespace thabat::journal

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rig/tap.h"

#include <QFile>

#include <cerrno>
#include <climits>
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace thabat::rig {

namespace {

struct Tap
{
    bool open = false;
    QByteArray folder = {};
    std::optional<Fault> fault = {};
    int writes = 0;
    int syncs = 0;
    std::vector<Operation> heard = {};
};

Tap &theTap()
{
    static Tap tap;
    return tap;
}

std::optional<QByteArray> nameOf(const QByteArray &path)
{
    const auto &folder = theTap().folder;
    if (!theTap().open || !path.startsWith(folder + '/'))
        return {};
    const auto name = path.mid(folder.size() + 1);
    const bool passing = name.endsWith("-shm") || name.endsWith(".lock") || name.endsWith(".reserve");
    return passing ? std::nullopt : std::optional(name);
}

QByteArray pathOf(int descriptor)
{
    char path[PATH_MAX];
    const auto link = QByteArray("/proc/self/fd/") + QByteArray::number(descriptor);
    const auto size = ::readlink(link.constData(), path, sizeof path);
    return size > 0 ? QByteArray(path, size) : QByteArray();
}

bool strikes(Fault::Kind kind, int count)
{
    const auto &fault = theTap().fault;
    return fault && fault->kind == kind && (fault->forEver ? count >= fault->at : count == fault->at);
}

// At the place where the file stands when there is no @p offset.
ssize_t write(int descriptor, const void *bytes, size_t size, std::optional<off_t> offset)
{
    const auto name = theTap().open ? nameOf(pathOf(descriptor)) : std::nullopt;
    if (name) {
        const int count = theTap().writes++;
        const bool noSpace = strikes(Fault::Kind::NoSpace, count);
        if (noSpace || strikes(Fault::Kind::IoError, count)) {
            errno = noSpace ? ENOSPC : EIO;
            return -1;
        }
        if (strikes(Fault::Kind::ShortWrite, count))
            size /= 2;
    }
    const auto place = offset ? *offset : name ? ::lseek(descriptor, 0, SEEK_CUR) : 0;
    const auto written = offset ? ::syscall(SYS_pwrite64, descriptor, bytes, size, *offset)
                                : ::syscall(SYS_write, descriptor, bytes, size);
    if (name && written > 0)
        theTap().heard.push_back(
            {Operation::Kind::Write, *name, place, {static_cast<const char *>(bytes), qsizetype(written)}});
    return written;
}

int sync(int descriptor, long call)
{
    if (!theTap().open)
        return int(::syscall(call, descriptor));
    const auto path = pathOf(descriptor);
    if (path == theTap().folder)
        theTap().heard.push_back({.kind = Operation::Kind::SyncFolder});
    const auto name = nameOf(path);
    if (!name)
        return 0; // the disk is a model: its speed does not matter
    const bool failed = strikes(Fault::Kind::FailedSync, theTap().syncs++);
    theTap().heard.push_back({failed ? Operation::Kind::FailedSync : Operation::Kind::Sync, *name});
    errno = EIO;
    return failed ? -1 : 0;
}

int cut(int descriptor, off_t size)
{
    const auto result = int(::syscall(SYS_ftruncate, descriptor, size));
    const auto name = theTap().open ? nameOf(pathOf(descriptor)) : std::nullopt;
    if (name && result == 0)
        theTap().heard.push_back({Operation::Kind::Truncate, *name, size});
    return result;
}

} // namespace

void tap::open(const QString &folder, const std::optional<Fault> &fault)
{
    theTap() = {true, QFile::encodeName(folder), fault};
}

std::vector<Operation> tap::close()
{
    theTap().open = false;
    return std::move(theTap().heard);
}

void tap::attempt(const QByteArray &payload)
{
    if (theTap().open)
        theTap().heard.push_back({.kind = Operation::Kind::Attempt, .bytes = payload});
}

void tap::acknowledged(const journal::StoredEvent &row)
{
    if (theTap().open)
        theTap().heard.push_back({.kind = Operation::Kind::Acknowledged, .row = row});
}

} // namespace thabat::rig

// The C library's names, so that libsqlite3 and Qt call these; the real ones are asked by number.
extern "C" {

ssize_t write(int descriptor, const void *bytes, size_t size)
{
    return thabat::rig::write(descriptor, bytes, size, {});
}

ssize_t pwrite(int descriptor, const void *bytes, size_t size, off_t offset)
{
    return thabat::rig::write(descriptor, bytes, size, offset);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t size, off_t offset)
{
    return thabat::rig::write(descriptor, bytes, size, offset);
}

int fsync(int descriptor)
{
    return thabat::rig::sync(descriptor, SYS_fsync);
}

int fdatasync(int descriptor)
{
    return thabat::rig::sync(descriptor, SYS_fdatasync);
}

int ftruncate(int descriptor, off_t size) noexcept
{
    return thabat::rig::cut(descriptor, size);
}

int ftruncate64(int descriptor, off_t size) noexcept
{
    return thabat::rig::cut(descriptor, size);
}

int unlink(const char *path) noexcept
{
    const auto result = int(::syscall(SYS_unlink, path));
    const auto name = thabat::rig::nameOf(path);
    if (name && result == 0)
        thabat::rig::theTap().heard.push_back({thabat::rig::Operation::Kind::Remove, *name});
    return result;
}

int rename(const char *from, const char *to) noexcept
{
    const auto result = int(::syscall(SYS_rename, from, to));
    const auto before = thabat::rig::nameOf(from);
    const auto after = thabat::rig::nameOf(to);
    if (before && after && result == 0)
        thabat::rig::theTap().heard.push_back(
            {.kind = thabat::rig::Operation::Kind::Rename, .name = *before, .bytes = *after});
    return result;
}

} // extern "C"

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runner/runfolder.h"

#include "app/base/descriptor.h"
#include "app/base/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace thabat::runner {

using namespace Qt::StringLiterals;

namespace {

QString lockOf(const QString &path)
{
    return path + u"/lock"_s;
}

QString aboutOf(const QString &path)
{
    return path + u"/run.json"_s;
}

Error lastError(const QString &path)
{
    const auto code = errno == ENOSPC ? Error::Code::DiskFull
        : errno == EEXIST             ? Error::Code::Conflict
        : errno == ENOENT             ? Error::Code::NotFound
                                      : Error::Code::Io;
    return {code, QCoreApplication::translate("Runner", "Cannot write %1: %2").arg(path, qt_error_string())};
}

} // namespace

Result<std::unique_ptr<RunFolder>> RunFolder::begin(const QString &path, const QByteArray &about)
{
    const auto making = u"%1.%2.new"_s.arg(path, QString::number(QCoreApplication::applicationPid()));
    const auto madeName = QFile::encodeName(making);
    if (::mkdir(madeName.constData(), S_IRWXU) != 0)
        return lastError(making);
    const auto undo = [&making](const Error &error) {
        QDir(making).removeRecursively();
        return error;
    };
    if (const auto written = writeFile(aboutOf(making), about); !written)
        return undo(written.error());
    const auto lockName = QFile::encodeName(lockOf(making));
    const int lock = ::open(lockName.constData(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (lock < 0)
        return undo(lastError(making));
    std::unique_ptr<RunFolder> folder(new RunFolder(lock));
    if (::flock(lock, LOCK_EX | LOCK_NB) != 0)
        return undo(lastError(making));
    if (::renameat2(AT_FDCWD, madeName.constData(), AT_FDCWD, QFile::encodeName(path).constData(),
                    RENAME_NOREPLACE)
        != 0)
        return undo(lastError(path));
    syncFolder(QFileInfo(path).path());
    return folder;
}

RunFolder::~RunFolder()
{
    ::close(m_lock);
}

Result<bool> RunFolder::giveUp(const QString &path)
{
    if (::mkdir(QFile::encodeName(path).constData(), S_IRWXU) == 0) {
        syncFolder(QFileInfo(path).path());
        return true;
    }
    if (errno == EEXIST)
        return false;
    return lastError(path);
}

RunFolder::State RunFolder::stateOf(const QString &path)
{
    if (!QFileInfo::exists(path))
        return State::NotBegun;
    const int lock = ::open(QFile::encodeName(lockOf(path)).constData(), O_RDWR | O_CLOEXEC);
    if (lock < 0)
        return State::GivenUp;
    const bool free = ::flock(lock, LOCK_EX | LOCK_NB) == 0;
    ::close(lock);
    return free ? State::Over : State::Running;
}

Result<QByteArray> RunFolder::about(const QString &path)
{
    return readFile(aboutOf(path));
}

QString RunFolder::spool(const QString &path)
{
    return path + u"/spool.jsonl"_s;
}

Result<Done> RunFolder::wish(const QString &path, const QString &name)
{
    const auto file = path + u'/' + name;
    const int handle =
        ::open(QFile::encodeName(file).constData(), O_WRONLY | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (handle < 0)
        return lastError(file);
    ::close(handle);
    return Done{};
}

bool RunFolder::isWished(const QString &path, const QString &name)
{
    return QFileInfo::exists(path + u'/' + name);
}

} // namespace thabat::runner

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/journallock.h"

#include "app/base/descriptor.h"
#include "app/base/files.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace thabat::journal {

Result<std::unique_ptr<JournalLock>> JournalLock::take(const QString &lockFile)
{
    const int descriptor =
        ::open(QFile::encodeName(lockFile).constData(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return Error{
            errno == ENOSPC ? Error::Code::DiskFull : Error::Code::Io,
            QCoreApplication::translate("Journal", "Cannot open %1: %2").arg(lockFile, qt_error_string())};
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        const auto code = errno == EWOULDBLOCK ? Error::Code::Conflict : Error::Code::Io;
        const auto message = code == Error::Code::Conflict
            ? QCoreApplication::translate("Journal", "Another Thabat is writing this journal.")
            : QCoreApplication::translate("Journal", "Cannot lock %1: %2").arg(lockFile, qt_error_string());
        ::close(descriptor);
        return Error{code, message};
    }
    // Only a hint for those who wait: a lock without it, as on a full disk, is a lock all the same.
    const auto process = QByteArray::number(qint64(::getpid())) + '\n';
    if (::ftruncate(descriptor, 0) == 0)
        (void)writeAll(descriptor, process);
    return std::unique_ptr<JournalLock>(new JournalLock(descriptor));
}

qint64 JournalLock::holder(const QString &lockFile)
{
    const auto bytes = readFile(lockFile, 64);
    return bytes ? bytes->trimmed().toLongLong() : 0;
}

JournalLock::~JournalLock()
{
    ::close(m_descriptor);
}

} // namespace thabat::journal

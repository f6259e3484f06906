// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/journallock.h"

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
    return std::unique_ptr<JournalLock>(new JournalLock(descriptor));
}

JournalLock::~JournalLock()
{
    ::close(m_descriptor);
}

} // namespace thabat::journal

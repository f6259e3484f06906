// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/processlock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

namespace thabat::practice {

using namespace Qt::StringLiterals;

namespace {

struct flock wholeFile()
{
    struct flock range = {};
    range.l_type = F_WRLCK;
    range.l_whence = SEEK_SET;
    return range;
}

} // namespace

ProcessLock::ProcessLock(const QString &path)
    : m_path(path)
{
}

ProcessLock::~ProcessLock()
{
    if (m_file >= 0)
        ::close(m_file);
}

Result<Done> ProcessLock::take()
{
    constexpr int ownerOnly = 0600;
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    m_file = ::open(QFile::encodeName(m_path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, ownerOnly);
    if (m_file < 0)
        return Error{Error::Code::Io, u"%1 cannot be written: %2"_s.arg(m_path, qt_error_string())};
    auto range = wholeFile();
    if (::fcntl(m_file, F_SETLK, &range) == 0)
        return Done{};
    return Error{Error::Code::Conflict, u"Process %1 already holds %2."_s.arg(QString::number(holder(m_path)), m_path)};
}

qint64 ProcessLock::holder(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC);
    if (file < 0)
        return 0;
    auto range = wholeFile();
    const bool held = ::fcntl(file, F_GETLK, &range) == 0 && range.l_type != F_UNLCK;
    ::close(file);
    return held ? range.l_pid : 0;
}

} // namespace thabat::practice

// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/files.h"

#include "app/base/descriptor.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <unistd.h>

namespace thabat {

using namespace Qt::StringLiterals;

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("Files", text);
}

Error cannotWrite(const QString &path, const QString &reason)
{
    const auto code = errno == ENOSPC ? Error::Code::DiskFull : Error::Code::Io;
    return {code, said(QT_TRANSLATE_NOOP("Files", "Cannot write %1: %2")).arg(path, reason)};
}

} // namespace

Result<QByteArray> readFile(const QString &path, qint64 limit)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{file.exists() ? Error::Code::Io : Error::Code::NotFound,
                     said(QT_TRANSLATE_NOOP("Files", "Cannot read %1: %2")).arg(path, file.errorString())};
    if (file.size() > limit)
        return Error{Error::Code::InvalidInput,
                     said(QT_TRANSLATE_NOOP("Files", "%1 is too large.")).arg(path)};
    const auto bytes = file.read(limit + 1);
    if (bytes.size() > limit || file.error() != QFileDevice::NoError)
        return Error{Error::Code::Io,
                     said(QT_TRANSLATE_NOOP("Files", "Cannot read %1: %2")).arg(path, file.errorString())};
    return bytes;
}

Result<Done> writeFile(const QString &path, const QByteArray &bytes)
{
    errno = 0;
    const auto folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        return cannotWrite(path, said(QT_TRANSLATE_NOOP("Files", "the folder cannot be made")));

    QFile part(path + u".%1.part"_s.arg(QCoreApplication::applicationPid()));
    const auto fail = [&part, &path](const QString &reason) -> Result<Done> {
        const auto error = cannotWrite(path, reason);
        part.remove();
        return error;
    };
    if (!part.open(QIODevice::ReadWrite | QIODevice::Truncate | QIODevice::Unbuffered))
        return fail(part.errorString());
    if (QFileInfo::exists(path) && !part.setPermissions(QFile::permissions(path)))
        return fail(part.errorString());
    for (qint64 written = 0; written < bytes.size();) {
        const auto n = part.write(bytes.constData() + written, bytes.size() - written);
        if (n <= 0)
            return fail(part.errorString());
        written += n;
    }
    if (fsync(part.handle()) != 0)
        return fail(qt_error_string());
    part.seek(0);
    if (part.readAll() != bytes)
        return fail(said(QT_TRANSLATE_NOOP("Files", "what was written reads back differently")));
    part.close();
    if (::rename(QFile::encodeName(part.fileName()).constData(), QFile::encodeName(path).constData()) != 0)
        return fail(qt_error_string());
    syncFolder(folder);
    return Done{};
}

} // namespace thabat

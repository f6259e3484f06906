// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/reservefile.h"

#include "app/base/descriptor.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <fcntl.h>
#include <sodium.h>
#include <unistd.h>

namespace thabat::journal {

bool ReserveFile::isThere() const
{
    return !m_path.isEmpty() && QFileInfo(m_path).size() == size;
}

bool ReserveFile::keep() const
{
    if (m_path.isEmpty() || isThere())
        return !m_path.isEmpty();
    if (QStorageInfo(QFileInfo(m_path).absolutePath()).bytesAvailable() < 2 * size)
        return false;
    const int descriptor = ::open(QFile::encodeName(m_path).constData(),
                                  O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return false;
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), size_t(size)); // zeros take no room where the file system compresses
    const bool kept = writeAll(descriptor, bytes) && ::fsync(descriptor) == 0;
    ::close(descriptor);
    if (!kept)
        giveBack();
    return kept;
}

void ReserveFile::giveBack() const
{
    QFile::remove(m_path);
}

} // namespace thabat::journal

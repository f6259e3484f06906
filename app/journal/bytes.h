// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QVariant>

// Bytes on their way into and out of libraries.
namespace thabat::journal {

//! As libsodium reads them.
inline const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

//! Where libsodium writes to.
inline unsigned char *roomIn(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

//! What a database holds in a column. Text is as good as a blob to SQLite; an empty value must not look
//! erased.
inline QByteArray columnBytes(const QVariant &value)
{
    return value.isNull() ? QByteArray() : QByteArray("", 0) + value.toByteArray();
}

} // namespace thabat::journal

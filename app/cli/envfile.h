// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <optional>

namespace thabat::cli {

//! The text of an environment file as Docker Compose reads it: NAME=VALUE lines, comments, quotes.
class EnvFile
{
public:
    //! @p bytes are kept as they are but for the one value that set() replaces.
    explicit EnvFile(QByteArray bytes);

    //! The value of @p name without quotes and comment; NotFound: it has none; Conflict: it stands there more
    //! than once, and which one counts differs between programs.
    Result<QString> value(const QString &name) const;

    //! Replaces the value of @p name, or adds a line. InvalidInput: @p name is no name, or @p value holds
    //! anything that a program could read in two ways: spaces, quotes, $, #, \ or what is not printable
    //! ASCII.
    Result<Done> set(const QString &name, const QString &value);

    const QByteArray &bytes() const { return m_bytes; }

private:
    struct Place
    {
        qsizetype from = 0; //!< the value without its quotes
        qsizetype to = 0;
    };
    std::vector<Place> placesOf(const QByteArray &name) const;

    QByteArray m_bytes;
};

//! What a change of a file came to.
struct EnvChange
{
    std::optional<QString> before = {}; //!< none: the name was not there
    bool written = false; //!< false: it had the value already
};

//! Sets @p name in the file @p path, or changes nothing: the file is replaced as a whole, with its mode and
//! owner, and synced. Two at once wait for each other. A link is followed.
//!
//! Conflict: the value is not @p was (when given), the name stands there twice, or the file belongs to
//! somebody else. NotFound, Io and DiskFull as of readFile() and writeFile().
Result<EnvChange> setInEnvFile(const QString &path, const QString &name, const QString &value,
                               const std::optional<QString> &was);

} // namespace thabat::cli
